import { getNamedType } from 'graphql';
import { schema } from '../../schema/index.ts';
import type { Data, TestNewsroom } from '../kit/newsroom.ts';
import type { Desk } from './desk.ts';
import { attemptsOf, documentFor, targetsFrom, variantsOf, type Target } from './documents.ts';
import type { Pool } from './pool.ts';
import { subjects } from './subjects.ts';
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

/**
 * What points straight at stories in the dark, and at whatever would count them: the look-ups with their ids and addresses,
 * the lists with their words and states, and those of whom they speak.
 */
export function pointedQuestions(pool: Pool): (() => string)[] {
  const typeOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[0] ?? '';
  const straight = { ...pool, ids: pool.ids.filter((id) => typeOf(id) === 'Article'), slugs: pool.slugs.filter((slug) => slug.startsWith('on-')) };
  const asked = (name: string, values: readonly string[]) => broad.filter(({ field }) => field.name === name).flatMap((target) =>
    values.map((value) => () => documentFor(target, new Map(value === '' ? [] : [value.split(/: (.*)/s, 2) as [string, string]]), pool, 2)));
  const ids = straight.ids.map((id) => `id: ${JSON.stringify(id)}`);
  const searches = pool.words.filter((word) => word.startsWith('zq')).map((word) => `filter: { search: ${JSON.stringify(word)} }`);
  const states = ['DRAFT', 'SCHEDULED', 'WITHDRAWN'].map((status) => `filter: { statuses: [${status}] }`);
  return [
    ...asked('article', [...ids, ...straight.slugs.map((slug) => `slug: ${JSON.stringify(slug)}`)]), ...asked('node', ids),
    ...asked('articles', ['', ...searches, ...states]), ...asked('announcements', ['', ...searches]),
    ...asked('country', pool.codes.map((code) => `code: ${JSON.stringify(code)}`)),
    ...['Person', 'Organization', 'Event'].flatMap((type) => asked(type.toLowerCase(), pool.ids.filter((id) => typeOf(id) === type).slice(0, 1).map((id) => `id: ${JSON.stringify(id)}`))),
  ];
}

/** One question, as these numbers choose; half of them point straight at the dark. */
export function someQuestion(pool: Pool, target: number, variant: number): string {
  if (variant % 2 === 0) {
    const pointed = pointedQuestions(pool);
    return pointed[target % pointed.length]?.() ?? '';
  }
  const [from, depth] = target % 2 === 0 ? [broad, 2] : [targets, 1];
  const chosen = from[Math.floor(target / 2) % from.length];
  if (!chosen) throw new Error('The schema has nothing to ask for.');
  const variants = variantsOf(chosen, pool);
  return documentFor(chosen, variants[Math.floor(variant / 2) % variants.length] ?? new Map(), pool, depth);
}

/** Everything that can be tried with the stories of a pool: those that make something new are left out. */
export function attempts(pool: Pool): string[] {
  const verbs = Object.values(roots.mutation?.getFields() ?? {}).filter(({ args }) => args.some((arg) => 'getFields' in getNamedType(arg.type) && !/^(Create|Import)/.test(String(getNamedType(arg.type)))));
  return verbs.flatMap((verb) => attemptsOf(verb, pool));
}

/** What a curious reader has in hand: ids, addresses and words of dark stories, places in lists that hold them, and cursors from before. */
export async function poolOf(desk: Desk, ...cursors: string[]): Promise<Pool> {
  const { real } = desk.twins;
  const { articles } = await real.data('{ articles(filter: { statuses: [DRAFT, SCHEDULED, WITHDRAWN, PUBLISHED] }, first: 20) { liveCursor edges { cursor } } }', {}, 'ADMIN');
  const { ids, slugs } = await lastingPool(real);
  const dark = desk.dark.slice(-2);
  const published = desk.stories.filter(({ status }) => status === 'PUBLISHED');
  const bright = [...published.slice(0, 1), ...published.slice(1).slice(-1)];
  const newcomers = desk.newcomers.slice(-2);
  const words = dark.map(({ marker }) => marker);
  return {
    ids: [...ids, ...[...bright, ...dark, ...newcomers].map(({ id }) => id)],
    slugs: [...slugs, ...[...bright, ...dark, ...newcomers].map(({ slug }) => slug)],
    words: ['Kazakhstan', ...words, ...words.map((word) => `S ${word}`), 'on zq'],
    cursors: [...articles.edges.slice(0, 2).map(({ cursor }: Data) => cursor), articles.liveCursor, ...cursors],
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
  const [answer, expected] = await Promise.all([asked(desk.twins, real, document, as), asked(desk.twins, twin, document, as)]);
  const wrong: string[] = [];
  if (answer.text !== expected.text) wrong.push(`${as} learns of the dark by ${document}\n  here:           ${around(answer.text, expected.text)}\n  without them:   ${around(expected.text, answer.text)}`);
  wrong.push(...leaked(desk, answer.data, as).map((marker) => `${as} reads ${marker} by ${document}\n  ${answer.data.slice(0, 2000)}`));
  return wrong;
}

async function asked(twins: Twins, news: TestNewsroom, document: string, as: Curious): Promise<{ text: string; data: string; codes: unknown[] }> {
  const { data, errors, status } = await news.ask(document, {}, as === 'PUBLIC' ? as : { token: twins.otherReporter[news === twins.real ? 'real' : 'twin'] });
  return { text: JSON.stringify([status, data, errors]), data: JSON.stringify(data ?? null), codes: errors.map(({ extensions }) => extensions?.code) };
}

/** The markers in a text that this reader should not find, and the ids of stories that never were public. Of withdrawn stories the address stays. */
export function leaked(desk: Desk, text: string, as: Curious): string[] {
  const allowed = desk.shownTo(as);
  const withoutAddresses = desk.stories.filter(({ status }) => status === 'WITHDRAWN').reduce((left, { slug }) => left.replaceAll(slug, ''), text);
  const unheardOf = desk.stories.filter(({ author, shown }) => shown.size === 0 && !(as === 'OTHER' && author === 'OTHER'));
  return [...[...desk.markers.in(withoutAddresses)].filter((marker) => !allowed.has(marker)), ...unheardOf.map(({ id }) => id).filter((id) => text.includes(`"${id}"`))];
}

/** The part of a text where another begins to differ. */
function around(text: string, other: string): string {
  let n = 0;
  while (n < text.length && text[n] === other[n]) n++;
  return `…${text.slice(Math.max(0, n - 200), n + 300)}`;
}
