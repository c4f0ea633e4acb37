import type { ArticleMatch } from '../../db/article-filter.ts';
import type { EntityName } from '../../db/entity-names.ts';
import { everyKind, type Entity } from '../../db/entity.ts';
import type { Loaders } from '../../db/loaders.ts';
import { InvalidPage, sized } from '../../db/page.ts';
import type { Reader } from '../../db/reader.ts';
import { relatedTo } from '../../db/related.ts';
import { resolveNames } from '../../db/search/names.ts';
import { parseQuery } from '../../db/search/query.ts';
import type { EntityKind } from '../../db/tables.ts';
import type { Archive, ArticleFilter } from '../../schema/context.ts';
import type { Counter } from '../figures/counter.ts';
import type { Asker } from '../figures/turns.ts';
import type { Cursors } from '../live/cursor.ts';
import type { Names } from '../names/names.ts';
import { companyOf, facetsOf } from './facets.ts';
import { foundFor } from './found.ts';
import { historyFor } from './history.ts';

/** What the archive is answered with, besides a viewer's own eyes. */
export interface Means {
  readonly cursors: Cursors;
  readonly counter: Counter;
  readonly names: Names;
  /** Whose turn it is, where many ask for what takes long. */
  readonly asker: Asker;
}

/** The archive as one viewer sees it. */
export function archiveFor(reader: Reader, load: Loaders, { cursors, counter, names, asker }: Means): Archive {
  return {
    articles: async (filter, order, args, of) => {
      const match = await matchOf(reader, load, filter, of);
      const by = order ?? (match.text ? 'RELEVANCE' : 'NEWEST');
      const read = await counter.page(reader, match, by, args, asker);
      const { logSeq, ...page } = read;
      const figures = once(() => counter.figures(reader, match, asker));
      return {
        ...page, startIndex: once(() => counter.startIndex(reader, match, by, read, asker)), total: once(() => counter.count(reader, match, asker)), facets: facetsOf(reader, load, figures), liveCursor: () => cursors.encode(logSeq),
      };
    },
    ...foundFor(reader, load),
    ...historyFor(load),
    mentionedWith: (id, kinds, first) =>
      companyOf(load, id, () => counter.figures(reader, { groups: [[id]], none: [], statuses: ['PUBLISHED'] }, asker), kinds ?? everyKind, first),
    suggest: async (prefix, kinds, first) => {
      const ids = await names.suggest(prefix, kinds, sized('first', first), (work) => reader.rested(work));
      return (await Promise.all(ids.map((id) => load.entity.load(id)))).filter((entity) => entity !== null);
    },
    related: (articleId, first) => relatedTo(reader, articleId, first),
    entities: (match, args) => counter.entities(reader, match, args, asker),
    entityId: async (name) => (await entityNamed(load, name)).id,
  };
}

/** What several fields ask for, and is asked of the database once. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= work());
}

/** A filter with its names resolved. @throws InvalidPage if a name is nobody's, or a state may not be asked for. */
export async function matchOf(reader: Reader, load: Loaders, filter: ArticleFilter, of?: number): Promise<ArticleMatch> {
  bound(filter);
  const ids = (names: readonly EntityName[], kind?: EntityKind) => Promise.all(names.map(async (name) => (await entityNamed(load, name, kind)).id));
  const anyOf = [
    [filter.about?.any, undefined],
    [filter.people, 'PERSON'],
    [filter.countries, 'COUNTRY'],
    [filter.organizations, 'ORGANIZATION'],
    [filter.events, 'EVENT'],
  ] as const;
  const groups = await Promise.all(anyOf.flatMap(([names, kind]) => (names ? [ids(names, kind)] : [])));
  const all = await ids(filter.about?.all ?? []);
  return {
    groups: [...(of === undefined ? [] : [[of]]), ...all.map((id) => [id]), ...groups].map((group) => [...new Set(group)]),
    none: await ids(filter.about?.none ?? []),
    eventTypes: filter.eventTypes,
    sections: filter.sections && [...new Set(filter.sections)],
    languages: filter.languages?.map(canonicalLanguage),
    publishedAfter: filter.publishedAfter,
    publishedBefore: filter.publishedBefore,
    maxUrgency: filter.maxUrgency,
    statuses: statusesOf(reader, filter),
    text: await textOf(reader, filter.search),
  };
}

/** What a search asks for, with the names in it found; undefined where it asks for nothing. */
async function textOf(reader: Reader, search: string | undefined): Promise<ArticleMatch['text']> {
  const query = search === undefined ? undefined : parseQuery(search);
  return query && resolveNames(reader, search ?? '', query);
}

/** The most names in a list of a filter; of those that must all be there, since each is a join: 200 kept Postgres planning for 30 s. */
const mostNames = 100;
const mostAll = 20;

function bound({ about, ...lists }: ArticleFilter): void {
  const named = { ...lists, 'about.any': about?.any, 'about.none': about?.none, 'about.all': about?.all };
  for (const [name, list] of Object.entries(named)) {
    const most = name === 'about.all' ? mostAll : mostNames;
    if (Array.isArray(list) && list.length > most) throw new InvalidPage('INVALID_INPUT', `${name} has ${list.length} values; at most ${most} are taken.`);
  }
}

/** BCP 47 tags are the same in any case: "EN", "kk-cyrl". What is no tag is left, and matches nothing. */
function canonicalLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
}

function statusesOf(reader: Reader, { statuses }: ArticleFilter): ArticleMatch['statuses'] {
  if (!statuses) return ['PUBLISHED'];
  const dark = statuses.find((status) => status !== 'PUBLISHED');
  if (dark && reader.viewer.role === 'PUBLIC') {
    throw new InvalidPage('NOT_ALLOWED', `To list articles that are ${dark} you need a token of the newsroom: send the header "Authorization: Bearer …".`);
  }
  return [...new Set(statuses)];
}

async function entityNamed(load: Loaders, name: EntityName, kind?: EntityKind): Promise<Entity> {
  const entity = await ('id' in name ? load.entity.load(name.id) : 'slug' in name ? load.entityOfSlug.load(name.slug) : load.countryOfCode.load(name.code));
  const shown = 'id' in name ? 'this id' : 'slug' in name ? `the id or slug "${name.slug.slice(0, 80)}"` : `the code "${name.code}"`;
  if (!entity) throw new InvalidPage('INVALID_INPUT', `There is no entity of ${shown}. Look for it with people, countries, organizations or events.`);
  if (kind && entity.kind !== kind) throw new InvalidPage('INVALID_INPUT', `The entity of ${shown} is ${article(entity.kind)}, not ${article(kind)}. Use about to name any kind.`);
  return entity;
}

function article(kind: EntityKind): string {
  return `${/^[EO]/.test(kind) ? 'an' : 'a'} ${kind.toLowerCase()}`;
}
