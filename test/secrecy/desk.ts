import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { liftEmbargoes } from '../../src/editing/lift.ts';
import { importText } from '../../src/ingest/import.ts';
import { change } from '../graph/asking.ts';
import { feedOf } from '../kit/archive.ts';
import type { Data, TestNewsroom } from '../kit/newsroom.ts';
import { kinds, lifeOf, strangeName, type Kind, type Newcomer } from './newcomer.ts';
import { subjects } from './subjects.ts';
import type { Twins } from './twins.ts';
import type { Markers } from './words.ts';

export type Author = 'REPORTER' | 'EDITOR' | 'ADMIN' | 'OTHER';

/** What was done to which story, by the model's own account. */
export interface Story {
  readonly number: number;
  readonly id: string;
  readonly author: Author;
  status: 'DRAFT' | 'SCHEDULED' | 'PUBLISHED' | 'WITHDRAWN';
  version: number;
  slug: string;
  /** Of what it says now. */
  marker: string;
  /** Of all that was ever public of it. */
  readonly shown: Set<string>;
  /** Of all that it ever said. */
  readonly all: Set<string>;
  /** When its embargo ends, in ms. */
  due?: number;
}

/** A step of the newsroom's day. `story` picks one of those that there are, -1 the newest. */
export type Step =
  | { readonly verb: 'create'; readonly by: Author; readonly about: readonly string[]; readonly urgency: number; readonly language: string }
  | { readonly verb: 'import'; readonly publish: boolean }
  | { readonly verb: 'publish' | 'unschedule' | 'update' | 'correct' | 'withdraw'; readonly story: number; readonly by: Author }
  | { readonly verb: 'schedule'; readonly story: number; readonly minutes: number }
  /** A slug; or `#2`: the third of the day's newcomers, or whom it was merged into. */
  | { readonly verb: 'link' | 'unlink'; readonly story: number; readonly entity: string }
  | { readonly verb: 'newcomer'; readonly kind: Kind }
  | { readonly verb: 'revise'; readonly entity: number }
  | { readonly verb: 'merge'; readonly kept: number; readonly duplicate: number }
  | { readonly verb: 'wait'; readonly minutes: number };

const story = fc.nat(6);
const authors: readonly Author[] = ['REPORTER', 'EDITOR', 'ADMIN', 'OTHER'];
const by = fc.constantFrom(...authors);
const create = fc.record({
  verb: fc.constant('create' as const), by, about: fc.subarray(subjects, { maxLength: 4 }), urgency: fc.integer({ min: 1, max: 8 }), language: fc.constantFrom('en', 'kk'),
});
const newcomer = fc.record({ verb: fc.constant('newcomer' as const), kind: fc.constantFrom(...kinds) });
const someone = fc.constantFrom(...subjects, '#0', '#1', '#2', '#0', '#1');
const link = fc.record({ verb: fc.constantFrom('link' as const, 'link' as const, 'unlink' as const), story, entity: someone });
const entities = fc.oneof(
  { weight: 1, arbitrary: newcomer },
  { weight: 2, arbitrary: fc.record({ verb: fc.constant('revise' as const), entity: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.record({ verb: fc.constant('merge' as const), kept: fc.nat(3), duplicate: fc.nat(3) }) },
);
/** An embargo of a story that nobody has touched yet; most end within the day. */
const embargo = fc.tuple(create, fc.integer({ min: 1, max: 90 }), fc.constantFrom(5, 60, 90)).map(([story, minutes, later]): Step[] => [story, { verb: 'schedule', story: -1, minutes }, { verb: 'wait', minutes: later }]);
const editing = fc.record({ verb: fc.constantFrom('publish' as const, 'publish' as const, 'withdraw' as const, 'update' as const, 'correct' as const, 'withdraw' as const, 'unschedule' as const), story, by: fc.constant('EDITOR' as const) });

const oneStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: create },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant('import' as const), publish: fc.boolean() }) },
  { weight: 6, arbitrary: editing },
  { weight: 1, arbitrary: fc.record({ verb: fc.constant('update' as const), story, by }) },
  { weight: 3, arbitrary: fc.record({ verb: fc.constant('schedule' as const), story, minutes: fc.integer({ min: 1, max: 90 }) }) },
  { weight: 3, arbitrary: link },
  { weight: 2, arbitrary: entities },
  { weight: 2, arbitrary: fc.record({ verb: fc.constant('wait' as const), minutes: fc.constantFrom(5, 60) }) },
);

export const days = fc
  .tuple(
    create,
    // Two of a kind, on some days: to be merged.
    fc.option(fc.constantFrom(...kinds), { freq: 2, nil: undefined }),
    fc.array(
      fc.oneof(
        { weight: 1, arbitrary: embargo },
        { weight: 24, arbitrary: oneStep.map((step) => [step]) },
      ),
      { minLength: 3, maxLength: 10 },
    ),
  )
  .map(([first, kind, rest]): Step[] => [
    first, ...(kind ? [0, 1].flatMap((n): Step[] => [{ verb: 'newcomer', kind }, { verb: 'link', story: 0, entity: `#${n}` }]) : []),
    { verb: 'update', story: 0, by: 'EDITOR' }, { verb: 'publish', story: 0, by: 'EDITOR' }, ...rest.flat(),
  ]);

/** Works at both twins, and knows what must be dark. */
export class Desk {
  readonly twins: Twins;
  readonly stories: Story[] = [];
  readonly newcomers: Newcomer[] = [];
  merged = 0;
  /** Embargoes that ended. */
  lifted = 0;
  readonly markers: Markers;
  /** What the day's last change of an entity named whom. */
  #named: { readonly name: string; readonly id: string } | undefined;

  /** Called after each embargo that ended: what is told of it must not depend on how soon the next one ends. */
  readonly #listen: () => Promise<void>;
  #schedules = 0;

  constructor(twins: Twins, markers: Markers, listen: () => Promise<void> = async () => {}) {
    this.twins = twins;
    this.markers = markers;
    this.#listen = listen;
  }

  /** Stories that the public may not read. */
  get dark(): Story[] {
    return this.stories.filter(({ status }) => status !== 'PUBLISHED');
  }

  /** The markers that a reader may find; those of withdrawn stories in their addresses alone. */
  shownTo(reader: 'PUBLIC' | 'OTHER'): Set<string> {
    const own = (one: Story) => reader === 'OTHER' && one.author === 'OTHER';
    return new Set(this.stories.flatMap((one) => [...(own(one) ? one.all : one.status === 'PUBLISHED' ? one.shown : [])]));
  }

  async do(step: Step): Promise<void> {
    await this.#passTime(step.verb === 'wait' ? step.minutes * 60_000 : 1000);
    if (step.verb === 'wait') return;
    if (step.verb === 'create') return this.#create(step);
    if (step.verb === 'import') return this.#import(step.publish);
    if (step.verb === 'newcomer' || step.verb === 'revise' || step.verb === 'merge') return this.#entities(step);
    const one = this.stories.at(step.story < 0 ? -1 : step.story % Math.max(1, this.stories.length));
    if (!one) return;
    switch (step.verb) {
      case 'update':
      case 'correct': {
        const marker = this.markers.next();
        const note = step.verb === 'correct' ? { note: `Not ${one.marker} but ${marker}.` } : {};
        return this.#change(one, `${step.verb}Article`, { ...this.#content(marker), ...note }, step.by, marker);
      }
      case 'withdraw':
        return this.#change(one, 'withdrawArticle', { reason: 'It was not so.' }, step.by);
      case 'publish':
      case 'unschedule':
        return this.#change(one, `${step.verb}Article`, {}, step.by);
      case 'schedule':
        return this.#change(one, 'publishArticle', { at: this.#later(step.minutes) }, 'EDITOR');
      case 'link':
      case 'unlink':
        return this.#link(one, step.verb, step.entity);
    }
  }

  /** At the day's end, before anything is asked: until both suggest what was saved. They read all names at once, so the last will do. */
  async settle(): Promise<void> {
    if (this.#named) await this.twins.suggested(this.#named.name, this.#named.id);
  }

  #content(marker: string) {
    return {
      headline: `On ${marker}`, summary: `A summary of ${marker}.`, body: `<p>The body says ${marker} of Kazakhstan: trade grew by 12.5 percent to $3 billion.</p>`, byline: `B. ${marker}`, section: `S ${marker}`,
      sourceName: `N ${marker}`, sourceUrl: `https://${marker}.example/`, canonicalUrl: `https://${marker}.example/1`, imageUrl: `https://${marker}.example/1.jpg`,
    };
  }

  async #create({ by, about, urgency, language }: Extract<Step, { verb: 'create' }>): Promise<void> {
    const marker = this.markers.next();
    const input = { ...this.#content(marker), about, urgency, language, externalId: `x-${marker}` };
    const { article } = await this.#both((news) => change(news, 'createArticle', input, this.#asker(news, by)));
    await this.#keep({ author: by, marker, shown: new Set(), all: new Set([marker]), ...known(article) });
  }

  async #import(publish: boolean): Promise<void> {
    const marker = this.markers.next();
    const feed = feedOf([{ guid: marker, title: `On ${marker}`, text: `The text of ${marker} in Kazakhstan.`, category: `S ${marker}` }]);
    await this.#both((news) => importText(news.database, feed, { publish }));
    const { articles } = await this.twins.real.data(`{ articles(filter: { statuses: [DRAFT, PUBLISHED], sections: ["S ${marker}"] }) { nodes { id slug status version } } }`, {}, 'ADMIN');
    await this.#keep({ author: 'EDITOR', marker, shown: new Set(publish ? [marker] : []), all: new Set([marker]), ...known(articles.nodes[0]) });
  }

  async #link(one: Story, verb: 'link' | 'unlink', entity: string): Promise<void> {
    const entityId = entity.startsWith('#') ? this.newcomers[Number(entity.slice(1))]?.slug : entity;
    if (entityId) await this.#change(one, `${verb}Article`, { articleId: one.id, entityId }, 'EDITOR');
  }

  /** Done in the twin without what is dark: whatever comes of that, comes of what is public. */
  async #entities(step: Extract<Step, { verb: 'newcomer' | 'revise' | 'merge' }>): Promise<void> {
    const name = strangeName(this.markers.next());
    if (step.verb === 'newcomer') {
      const type = step.kind === 'Event' ? { type: 'SUMMIT', startsOn: '2026-03' } : {};
      const made = await this.#both((news) => change(news, `create${step.kind}`, { name, ...type }));
      const { id, slug, version } = made[step.kind.toLowerCase()];
      this.newcomers.push({ kind: step.kind, id, slug, version, aliases: [], isMerged: false });
      this.#named = { name, id };
      return;
    }
    const living = this.newcomers.filter(({ isMerged }) => !isMerged);
    const one = living[(step.verb === 'merge' ? step.kept : step.entity) % Math.max(1, living.length)];
    if (!one) return;
    if (step.verb === 'revise') {
      const aliases = [...one.aliases, name];
      const { [one.kind.toLowerCase()]: saved } = await this.#both((news) => change(news, `update${one.kind}`, { id: one.id, version: one.version, aliases, ...lifeOf(one) }));
      Object.assign(one, { version: saved.version, aliases: saved.aliases });
      this.#named = { name, id: one.id };
      return;
    }
    const others = living.filter((other) => other !== one && other.kind === one.kind);
    const duplicate = others[step.duplicate % Math.max(1, others.length)];
    if (!duplicate) return;
    const { entity } = await this.#both((news) => change(news, 'mergeEntities', { id: one.id, duplicate: duplicate.id }));
    Object.assign(one, { version: entity.version, aliases: entity.aliases });
    duplicate.isMerged = true;
    this.merged++;
    this.#named = { name: entity.aliases.at(-1), id: one.id };
  }

  async #keep(one: Story): Promise<void> {
    this.stories.push(one);
    await this.#shelve(one);
  }

  /** The clock goes on in both, and the scheduler does by itself what it does, at the same moments. */
  async #passTime(ms: number): Promise<void> {
    const goOnTo = (at: number) => this.twins.tick(at - this.twins.tick(0));
    const until = this.twins.tick(0) + ms;
    const due = this.stories.flatMap((one) => (one.status === 'SCHEDULED' && one.due !== undefined && one.due <= until ? { one, at: one.due } : [])).toSorted((a, b) => a.at - b.at);
    for (const { one, at } of due) {
      await this.twins.bring(one.number);
      goOnTo(at);
      await Promise.all([this.twins.real, this.twins.twin].map((news) => lifted(news, one.number)));
      Object.assign(one, { status: 'PUBLISHED', version: one.version + 1 });
      one.shown.add(one.marker);
      this.lifted++;
      await this.#listen();
    }
    goOnTo(until);
  }

  async #change(one: Story, verb: string, input: object, by: Author, marker = one.marker): Promise<void> {
    await this.twins.bring(one.number);
    const versioned = verb.startsWith('link') || verb.startsWith('unlink') ? input : { id: one.id, version: one.version, ...input };
    const { article } = await this.#both((news) => change(news, verb, versioned, this.#asker(news, by)));
    if (article) {
      Object.assign(one, known(article), { marker });
      one.all.add(marker);
      if (one.status === 'PUBLISHED') one.shown.add(marker);
      if ('at' in input && typeof input.at === 'string') one.due = Date.parse(input.at);
    }
    await this.#shelve(one);
  }

  /** No two of a day at the same moment. */
  #later(minutes: number): string {
    return new Date(this.twins.tick(0) + minutes * 60_000 + ++this.#schedules).toISOString();
  }

  /** What nobody but the newsroom may see is not there in the twin; what the other reporter wrote is there for them. */
  async #shelve(one: Story): Promise<void> {
    const isDark = one.status === 'DRAFT' || one.status === 'SCHEDULED';
    if (isDark && one.author !== 'OTHER') await this.twins.lift(one.number);
  }

  #asker(news: TestNewsroom, by: Author) {
    if (by !== 'OTHER') return by;
    return { token: this.twins.otherReporter[news === this.twins.real ? 'real' : 'twin'] };
  }

  async #both<T>(work: (news: TestNewsroom) => Promise<T>): Promise<T> {
    const [there, here] = await Promise.all([work(this.twins.real), work(this.twins.twin)]);
    if (JSON.stringify(there) !== JSON.stringify(here)) throw new Error(`The twins came to different ends: ${JSON.stringify(there)} and ${JSON.stringify(here)}`);
    return there;
  }
}

/** Lifts what is due. The server's own scheduler may be doing so at this very moment: then it is waited for. */
async function lifted({ database }: TestNewsroom, id: number): Promise<void> {
  for (;;) {
    await liftEmbargoes(database);
    const dark = await database.write(({ tables }) => tables.selectFrom('article').select('id').where('id', '=', id).where('status', '=', 'SCHEDULED').execute());
    if (dark.length === 0) return;
    await pause(10);
  }
}

function known(article: Data): Pick<Story, 'id' | 'number' | 'slug' | 'status' | 'version'> {
  const { id, slug, status, version } = article;
  return { id, slug, status, version, number: Number(Buffer.from(id, 'base64url').toString().split(':')[1]) };
}
