import { beforeAll, describe, expect, test } from 'vitest';
import { onEachDatabase } from '../kit/databases.ts';
import type { Data } from '../kit/newsroom.ts';
import { change, madeUpId, sharedNewsroom, type Asker } from './asking.ts';
import { Seen, withTypenames } from './seen.ts';

const marker = 'zyzzyva';
/** Linked by the secret stories as well as by the public ones; and one that only secret stories speak of. */
const subjects = ['kassym-jomart-tokayev', 'kazakhstan', 'brics', 'brics-summit-kazan-2024', 'vanuatu'];

const page = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const story = `fragment Story on Article {
  id slug url status version headline summary byline section language urgency body text excerpt wordCount figures { text value valueTo unit currency period } imageUrl canonicalUrl source { name url }
  createdAt updatedAt publishedAt publishAt mentions { entity { id } salience count surfaces origin }
  people { id } countries { id } organizations { id } events { id } related(first: 20) { id headline } corrections { note at fromVersion toVersion } withdrawal { reason at }
  revisions(last: 20) { version at editor note headline changes { field before after } }
}`;
const list = `edges { cursor score node { id } highlights { field text ranges { start end } } } nodes { id headline } totalCount startIndex endIndex pageCount liveCursor ${page} facets { people { entity { id } count } countries(first: 100) { entity { id } count } organizations { entity { id } count } events { entity { id } count } sections { term count } timeline(by: DAY) { start count } }`;
const who = `fragment Who on Entity {
  id slug name aliases description version mentionedWith(first: 100) { entity { id } articles } articles { ${list} } oldest: articles(orderBy: OLDEST, first: 1) { ${list} } last: articles(last: 1) { ${list} }
}`;

/** All that anyone can ask without knowing a secret. */
const everything: readonly (readonly [document: string, variables?: object])[] = [
  [`{ articles(first: 100) { edges { cursor node { ...Story } } nodes { id } totalCount liveCursor ${page} } viewer { name role } } ${story}`],
  ...[
    'orderBy: OLDEST', 'first: 3', 'last: 3', 'first: 0', 'last: 0', 'filter: { countries: ["VU"] }', 'filter: { about: { none: ["kazakhstan"] } }',
    'filter: { about: { any: ["vanuatu", "brics"] } }', `filter: { sections: ["${marker}", "Trade"] }`, 'filter: { languages: ["en"] }', 'filter: { maxUrgency: 8 }',
    'filter: { eventTypes: [SUMMIT] }', 'filter: { publishedAfter: "2000-01-01T00:00:00Z" }', 'filter: { statuses: [PUBLISHED] }', `filter: { search: "${marker}" }`, `filter: { search: "-${marker}" }, orderBy: NEWEST`,
    `filter: { search: "story OR ${marker}" }`, 'filter: { search: "zyz* OR sto*" }, first: 2, page: 1', 'filter: { countries: ["KZ", "VU"], organizations: ["brics"] }',
  ].map((args) => [`{ articles(${args}) { ${list} } }`] as const),
  [`{ announcements(first: 100) { edges { cursor node { cursor } } nodes { cursor kind announcedAt articleId version note article { ...Story } } ${page} } last: announcements(last: 1) { ${page} } } ${story}`],
  ['{ toka: suggest(prefix: "toka") { id name } k: suggest(prefix: "k", first: 100) { id } v: suggest(prefix: "vanu") { id } }'],
  ['{ announcements(filter: { countries: ["VU"] }) { nodes { articleId } } }'],
  [`{ person(slug: "kassym-jomart-tokayev") { ...Who positions { title startsOn endsOn country { id } organization { id } } position { title } country { id } } } ${who}`],
  [`{ country(code: "KZ") { ...Who code code3 flag officialName demonyms capital region subregion people { id } organizations { id } events { edges { cursor node { id } } nodes { id } ${page} } } vu: country(code: "VU") { ...Who } } ${who}`],
  [`{ organization(slug: "brics") { ...Who acronym members { country { id } since until } events { nodes { id } } } firm: organization(slug: "kazmunaygas") { country { id } } } ${who}`],
  [`{ event(slug: "brics-summit-kazan-2024") { ...Who type status startsOn endsOn place country { id } participants { role entity { id } } } } ${who}`],
  ...['people', 'countries', 'organizations', 'events'].map((name) => [`{ ${name}(first: 5) { edges { cursor node { id } } nodes { slug } ${page} } marked: ${name}(search: "${marker}") { nodes { id } } }`] as const),
];

/** What can't be public, or has no value here. */
const notAsked = /Success\.|Error\.|^(Mutation|Subscription|FieldProblem|RefusedStory|MentionSpan|Withdrawal|Duplicate|Token|AuditEntry\w*|AuditConnection|Review\w+)\.|^Query\.(tokens|audit|reviewQueue)$|^Article\.(publishAt|withdrawal|duplicates)$|^Mention\.(confidence|spans)$|^Membership\.until$|^Revision\.editor$|^(Query)\.(node|nodes|article)$/;

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const seen = new Seen();

  /** Everything, as it looks now. */
  const look = async (as: Asker = 'PUBLIC'): Promise<Data[]> => {
    const answers: Data[] = [];
    for (const [document, variables] of everything) {
      const typed = withTypenames(document);
      const { data, errors } = await room().ask(typed, variables, as);
      expect(errors, document).toEqual([]);
      seen.note(typed, data);
      answers.push(data);
    }
    return answers;
  };

  /** Every text of an answer, and what it says when it is read as base64. */
  const wordsOf = (answer: unknown): string => {
    const text = JSON.stringify(answer);
    const decoded = [...text.matchAll(/"([\w+/=-]{8,})"/g)].map(([, word = '']) => Buffer.from(word, 'base64').toString('latin1'));
    return [text, ...decoded].join('\n').toLowerCase();
  };

  const secret = (n: number) => ({
    headline: `Secret ${marker} ${n}`, summary: `A ${marker} summary.`, body: `<p>The ${marker} body.</p>`, byline: `A. ${marker}`, section: marker, sourceName: marker,
    sourceUrl: `https://${marker}.example/`, canonicalUrl: `https://${marker}.example/${n}`, imageUrl: `https://${marker}.example/a.jpg`, externalId: `${marker}-${n}`, urgency: 1, about: subjects,
  });
  const drafts: Data[] = [];
  const makeDrafts = async (): Promise<void> => {
    for (let n = drafts.length, end = n + 3; n < end; n++) drafts.push((await change(room(), 'createArticle', secret(n))).article);
  };

  beforeAll(async () => {
    const news = room();
    for (let n = 0; n < 3; n++) await news.story({ headline: `Public story ${n}`, about: subjects.slice(0, 4), section: 'Trade' });
    const whole = await change(news, 'createArticle', {
      headline: 'A public story', summary: 'Whole.', body: '<p>Trade came to $74.8 million in 2017. Between 250 and 300 workers came.</p>', byline: 'A. Writer', section: 'Trade', sourceName: 'Elsewhere', sourceUrl: 'https://elsewhere.example/',
      canonicalUrl: 'https://elsewhere.example/1', imageUrl: 'https://elsewhere.example/1.jpg', about: subjects.slice(0, 4),
    });
    const { id } = whole.article;
    await change(news, 'publishArticle', { id, version: 1 });
    await change(news, 'correctArticle', { id, version: 2, note: 'It was otherwise.', byline: 'B. Writer' });
    await news.database.write(async ({ tables }) => {
      await tables.updateTable('mention').set({ surfaces: '["Kazakh"]' }).execute();
      await tables.updateTable('entity').set({ description: 'Somewhere.' }).where('kind', '=', 'COUNTRY').execute();
    });
  });

  describe('the public', () => {
    test('sees no difference in anything, however many drafts are written, changed and linked', async () => {
      const before = await look();
      await makeDrafts();
      for (const [n, { id }] of drafts.entries()) {
        await change(room(), 'updateArticle', { id, version: 1, headline: `More ${marker} ${n}` });
        await change(room(), 'linkArticle', { articleId: id, entityId: 'fiji' });
        await change(room(), 'unlinkArticle', { articleId: id, entityId: 'fiji' });
      }
      const after = await look();
      expect(after).toEqual(before);
      expect(wordsOf(after)).not.toContain(marker);
    });

    test('was asked everything that the schema has', () => {
      expect(seen.unanswered.filter((name) => !notAsked.test(name))).toEqual([]);
    });

    test('finds nothing by the id, the slug or the number of a draft', async () => {
      if (drafts.length === 0) await makeDrafts();
      for (const { id } of drafts) {
        const { article } = await room().data('query ($id: ID) { article(id: $id) { slug } }', { id }, 'EDITOR');
        const nothing = await room().data('query ($id: ID!, $slug: String) { byId: article(id: $id) { id } bySlug: article(slug: $slug) { id } node(id: $id) { id } nodes(ids: [$id]) { id } }', { id, slug: article.slug });
        expect(nothing).toEqual({ byId: null, bySlug: null, node: null, nodes: [null] });
      }
    });

    test('gets nothing by cursors of a list with drafts in it', async () => {
      if (drafts.length === 0) await makeDrafts();
      const { articles } = await room().data('{ articles(filter: { statuses: [DRAFT] }, first: 100) { edges { cursor } } }', {}, 'EDITOR');
      expect(articles.edges.length).toBeGreaterThanOrEqual(3);
      for (const { cursor } of articles.edges) {
        const data = await room().data(`query ($cursor: String) { after: articles(after: $cursor) { ${list} } before: articles(last: 20, before: $cursor) { ${list} } }`, { cursor });
        expect(data.after.nodes.length + data.before.nodes.length).toBe(data.after.totalCount);
        expect(wordsOf(data)).not.toContain(marker);
      }
    });

    test('may not ask for what is not published, in any list', async () => {
      for (const status of ['DRAFT', 'SCHEDULED', 'WITHDRAWN']) {
        for (const field of [`articles(filter: { statuses: [${status}] }) { totalCount }`, `announcements(filter: { statuses: [${status}] }) { nodes { cursor } }`, `country(code: "KZ") { articles(filter: { statuses: [PUBLISHED, ${status}] }) { totalCount } }`]) {
          const { data, errors } = await room().ask(`{ ${field} }`);
          expect(Object.values(data ?? {}).every((value) => value === null), field).toBe(true);
          expect(errors, field).toMatchObject([{ extensions: { code: 'NOT_ALLOWED' } }]);
        }
      }
    });

    test('is told the same of a draft as of nothing when it tries to change it', async () => {
      if (drafts.length === 0) await makeDrafts();
      for (const as of ['PUBLIC', 'REPORTER'] as const) {
        for (const [verb, input] of [
          ['updateArticle', { headline: 'Mine' }], ['publishArticle', {}], ['correctArticle', { note: 'Mine.' }], ['withdrawArticle', { reason: 'Mine.' }],
        ] as const) {
          const [draft, nothing] = [await change(room(), verb, { id: drafts[0].id, version: 99, ...input }, as), await change(room(), verb, { id: madeUpId('Article', 999_999), version: 99, ...input }, as)];
          expect(draft, `${as} ${verb}`).toEqual(nothing);
          expect(draft.__typename).toMatch(/^Not(Allowed|Found)Error$/);
        }
        const link = { entityId: 'kazakhstan' };
        expect(await change(room(), 'linkArticle', { ...link, articleId: drafts[0].id }, as)).toEqual(await change(room(), 'linkArticle', { ...link, articleId: madeUpId('Article', 999_999) }, as));
      }
    });

    test('sees of a withdrawn story its tombstone alone, and that it was taken back', async () => {
      const before = await look();
      // Its address was given out with its first headline, and stays.
      const { id, slug, version } = await room().story({ headline: 'To be taken back', about: subjects });
      await change(room(), 'updateArticle', { id, version, ...secret(1000), externalId: undefined });
      await change(room(), 'correctArticle', { id, version: 3, note: 'It was otherwise.', summary: `Another ${marker}.` });
      expect(wordsOf(await look())).toContain(marker);
      await change(room(), 'withdrawArticle', { id, version: 4, reason: 'It was not so.' });
      const after = await look();
      expect(wordsOf(after)).not.toContain(marker);

      const bare = (answers: Data[]): unknown => JSON.parse(JSON.stringify(answers.filter(({ announcements }) => !announcements), (key, value: unknown) => (key === 'liveCursor' ? undefined : value)));
      expect(bare(after)).toEqual(bare(before));
      const { announcements } = await room().data('{ announcements(last: 4) { nodes { kind note articleId article { id } } } }');
      expect(announcements.nodes).toEqual([['PUBLISHED', null], ['UPDATED', null], ['CORRECTED', null], ['WITHDRAWN', 'It was not so.']].map(([kind, note]) => ({ kind, note, articleId: id, article: null })));

      const tombstone = await room().data(`query ($id: ID!, $slug: String) { article(id: $id) { ...Story } bySlug: article(slug: $slug) { ...Story } node(id: $id) { ...Story } nodes(ids: [$id]) { ...Story } } ${story}`, { id, slug });
      expect(wordsOf(tombstone)).not.toContain(marker);
      expect(tombstone.article).toMatchObject({ id, slug, status: 'WITHDRAWN', headline: '', corrections: [], mentions: [], related: [], withdrawal: { reason: 'It was not so.' } });
      expect([tombstone.bySlug, tombstone.node, tombstone.nodes[0]]).toEqual([tombstone.article, tombstone.article, tombstone.article]);
    });
  });

  describe('a reporter', () => {
    test("sees no difference in anything, however many drafts others write", async () => {
      const all = '{ articles(filter: { statuses: [DRAFT, SCHEDULED, PUBLISHED, WITHDRAWN] }, first: 100) { totalCount nodes { headline } } }';
      const before = [await look('REPORTER'), await room().data(all, {}, 'REPORTER')];
      await makeDrafts();
      const after = [await look('REPORTER'), await room().data(all, {}, 'REPORTER')];
      expect(after).toEqual(before);
      expect(wordsOf(after)).not.toContain(marker);
    });
  });

  describe('an editor', () => {
    test('sees them all: the secret is there to be found', async () => {
      if (drafts.length === 0) await makeDrafts();
      const { articles } = await room().data(`{ articles(filter: { statuses: [DRAFT] }, first: 100) { nodes { ...Story } } } ${story}`, {}, 'EDITOR');
      expect(wordsOf(articles)).toContain(marker);
    });
  });
});
