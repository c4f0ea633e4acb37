import { getNamedType } from 'graphql';
import { schema } from '../../schema/index.ts';
import type { Data, TestNewsroom } from '../kit/newsroom.ts';
import { subjects, type Desk } from './desk.ts';
import { attemptsOf, documentFor, targetsFrom, variantsOf, type Target } from './documents.ts';
import type { Pool } from './pool.ts';
import type { Twins } from './twins.ts';

/** Someone who may not see what is dark: the public, or a reporter who did not write it. */
export type Curious = 'PUBLIC' | 'OTHER';

const roots = { query: schema.getQueryType(), mutation: schema.getMutationType() };

/** Every field that can be asked for, by the shortest way to it. */
export const targets: readonly Target[] = roots.query ? targetsFrom(roots.query) : [];

/** Everything that can be asked, with what a curious reader may know or guess; of each field each argument, and some `most` of their values. */
export function* questions(pool: Pool, most = Infinity, of: readonly Target[] = targets): Generator<string> {
  for (const target of of) {
    const variants = variantsOf(target, pool);
    const step = Math.max(1, Math.ceil(variants.length / most));
    const given = new Set<string>();
    for (const [n, args] of variants.entries()) {
      const names = [...args.keys()].join();
      if (n % step === 0 || !given.has(names)) yield documentFor(target, args, pool, 2);
      given.add(names);
    }
  }
}

/** What leads to stories from the root, and so to all that they are counted in: half of the questions are of these. */
const broad = targets.filter(({ type, field }) => type === roots.query && (/^(Article|Announcement)/.test(getNamedType(field.type).name) || field.args.some(({ name }) => name === 'id' || name === 'code')));

/** One question, as these numbers choose. */
export function someQuestion(pool: Pool, target: number, variant: number): string {
  const [from, depth] = target % 2 === 0 ? [broad, 2] : [targets, 1];
  const chosen = from[Math.floor(target / 2) % from.length];
  if (!chosen) throw new Error('The schema has nothing to ask for.');
  const variants = variantsOf(chosen, pool);
  return documentFor(chosen, variants[variant % variants.length] ?? new Map(), pool, depth);
}

/** Everything that can be tried with the stories of a pool: those that make something new are left out. */
export function attempts(pool: Pool): string[] {
  const verbs = Object.values(roots.mutation?.getFields() ?? {}).filter(({ args }) => args.some((arg) => 'getFields' in getNamedType(arg.type) && !/^(Create|Import)/.test(String(getNamedType(arg.type)))));
  return verbs.flatMap((verb) => attemptsOf(verb, pool));
}

/** What a curious reader has in hand: ids, addresses and words of dark stories, and places in lists that hold them. */
export async function poolOf(desk: Desk): Promise<Pool> {
  const { real } = desk.twins;
  const { articles } = await real.data('{ articles(filter: { statuses: [DRAFT, SCHEDULED, WITHDRAWN, PUBLISHED] }, first: 20) { liveCursor edges { cursor } } }', {}, 'ADMIN');
  const { ids, slugs } = await lastingPool(real);
  const dark = desk.dark.slice(-2);
  const published = desk.stories.filter(({ status }) => status === 'PUBLISHED');
  const bright = [...published.slice(0, 1), ...published.slice(1).slice(-1)];
  const words = dark.map(({ marker }) => marker);
  return {
    ids: [...ids, ...[...bright, ...dark].map(({ id }) => id)],
    slugs: [...slugs, ...[...bright, ...dark].map(({ slug }) => slug)],
    words: ['Kazakhstan', ...words, ...words.map((word) => `S ${word}`), 'on zq'],
    cursors: [...articles.edges.slice(0, 2).map(({ cursor }: Data) => cursor), articles.liveCursor],
    codes: ['KZ', 'VU'],
  };
}

/** Entities that stories speak of. They have the same ids in every newsroom that has just loaded its facts. */
async function lastingPool(news: TestNewsroom): Promise<Pick<Pool, 'ids' | 'slugs'>> {
  let found = lasting.get(news);
  if (!found) {
    const things: Data = await news.data('{ kz: country(code: "KZ") { id } vu: country(code: "VU") { id } p: person(slug: "kassym-jomart-tokayev") { id } o: organization(slug: "brics") { id } e: event(slug: "brics-summit-kazan-2024") { id } }');
    found = { ids: Object.values<Data>(things).map(({ id }) => id), slugs: [...subjects.slice(0, 2), 'vanuatu'] };
    lasting.set(news, found);
  }
  return found;
}

const lasting = new WeakMap<TestNewsroom, Pick<Pool, 'ids' | 'slugs'>>();

/** Asks both twins the same, and gives what is wrong with the answers: nothing, as it should be. */
export async function ask(desk: Desk, document: string, as: Curious): Promise<string[]> {
  const { real, twin } = desk.twins;
  const [answer, expected] = [await asked(desk.twins, real, document, as), await asked(desk.twins, twin, document, as)];
  const wrong: string[] = [];
  if (answer.text !== expected.text) wrong.push(`${as} learns of the dark by ${document}\n  here:           ${around(answer.text, expected.text)}\n  without them:   ${around(expected.text, answer.text)}`);
  wrong.push(...leaked(desk, answer.data, as).map((marker) => `${as} reads ${marker} by ${document}\n  ${answer.data.slice(0, 2000)}`));
  return wrong;
}

async function asked(twins: Twins, news: TestNewsroom, document: string, as: Curious): Promise<{ text: string; data: string; codes: unknown[] }> {
  const { data, errors, status } = await news.ask(document, {}, as === 'PUBLIC' ? as : { token: twins.otherReporter[news === twins.real ? 'real' : 'twin'] });
  return { text: JSON.stringify([status, data, errors]), data: JSON.stringify(data ?? null), codes: errors.map(({ extensions }) => extensions?.code) };
}

/** The markers in a text that this reader should not find. Of withdrawn stories the address stays. */
export function leaked(desk: Desk, text: string, as: Curious): string[] {
  const allowed = desk.shownTo(as);
  const withoutAddresses = desk.stories.filter(({ status }) => status === 'WITHDRAWN').reduce((left, { slug }) => left.replaceAll(slug, ''), text);
  return [...desk.markers.in(withoutAddresses)].filter((marker) => !allowed.has(marker));
}

/** The part of a text where another begins to differ. */
function around(text: string, other: string): string {
  let n = 0;
  while (n < text.length && text[n] === other[n]) n++;
  return `…${text.slice(Math.max(0, n - 200), n + 300)}`;
}
