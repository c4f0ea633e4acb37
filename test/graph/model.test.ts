import { describe, expect, test } from 'vitest';
import { onEachDatabase } from '../kit/databases.ts';
import type { Data } from '../kit/newsroom.ts';
import { madeUpId, sharedNewsroom } from './asking.ts';

const slugs = (nodes: readonly { readonly slug: string }[]) => nodes.map(({ slug }) => slug);

onEachDatabase((place) => {
  const room = sharedNewsroom(place);

  describe('an id', () => {
    test('gives back each sort of thing through node and nodes, and through its own query', async () => {
      const story = await room().story({ headline: 'A story with an id' });
      const { person, country, organization, event } = await room().data('{ person(slug: "xi-jinping") { id } country(code: "CN") { id } organization(slug: "sco") { id } event(slug: "brics-summit-kazan-2024") { id } }');
      const ids = [story.id, person.id, country.id, organization.id, event.id];
      const { nodes } = await room().data('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
      expect(nodes).toEqual(['Article', 'Person', 'Country', 'Organization', 'Event'].map((__typename, n) => ({ __typename, id: ids[n] })));
      for (const [n, id] of ids.entries()) expect((await room().data('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).node).toEqual(nodes[n]);
      const own = await room().data(
        'query ($a: ID, $p: ID, $o: ID, $e: ID) { article(id: $a) { id } person(id: $p) { id } organization(id: $o) { id } event(id: $e) { id } }',
        { a: story.id, p: person.id, o: organization.id, e: event.id },
      );
      expect(own).toEqual({ article: { id: story.id }, person: { id: person.id }, organization: { id: organization.id }, event: { id: event.id } });
    });

    test('of nothing, of another type, or that never was one gives null in its place', async () => {
      const { country } = await room().data('{ country(code: "KZ") { id } }');
      const number = Buffer.from(country.id, 'base64url').toString().split(':')[1] ?? '';
      const ids = [
        madeUpId('Article', 999_999), madeUpId('Country', 999_999), madeUpId('Person', number), madeUpId('Viewer', 1), madeUpId('Article', -1),
        madeUpId('Article', 0), madeUpId('Article', '9'.repeat(30)), 'nonsense', '', '💥', 'kazakhstan', '1',
      ];
      const { nodes } = await room().data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [country.id, ...ids] });
      expect(nodes).toEqual([{ id: country.id }, ...ids.map(() => null)]);
      for (const id of [...ids, country.id]) {
        const data = await room().data('query ($id: ID!) { article(id: $id) { id } person(id: $id) { id } organization(id: $id) { id } event(id: $id) { id } }', { id });
        expect(data, id).toEqual({ article: null, person: null, organization: null, event: null });
      }
    });

    test('is one spelling: another of the same number is nobody', async () => {
      const story = await room().story();
      const number = Buffer.from(story.id, 'base64url').toString().split(':')[1] ?? '';
      const { node } = await room().data('query ($id: ID!) { node(id: $id) { id } }', { id: madeUpId('Article', `00${number}`) });
      expect(node).toBeNull();
    });
  });

  describe('a slug or a code', () => {
    test('of nobody, or of another sort, gives null', async () => {
      const data = await room().data(`{
        article(slug: "no-such-story") { id } person(slug: "kazakhstan") { id } country(slug: "brics") { id } organization(slug: "xi-jinping") { id } event(slug: "nothing") { id }
        code: country(code: "XX") { id } code3: country(code: "XXX") { id }
        noArticle: article { id } noPerson: person { id } noCountry: country { id } noOrganization: organization { id } noEvent: event { id }
      }`);
      expect(Object.values(data).every((value) => value === null)).toBe(true);
    });

    test('with letters that a database may choke on gives null', async () => {
      for (const slug of ['\u0000', 'kazakh\u0000stan', '\ud800', "'; drop table article; --", 'ə'.repeat(5000), '%', '_']) {
        const data = await room().data('query ($slug: String) { article(slug: $slug) { id } person(slug: $slug) { id } country(slug: $slug) { id } people(search: $slug) { nodes { id } } }', { slug });
        expect(data, slug).toEqual({ article: null, person: null, country: null, people: { nodes: [] } });
      }
    });
  });

  describe('a story', () => {
    test('is shown whole, by its id and by its slug', async () => {
      const story = await room().story({
        headline: 'Leaders meet in Kazan', summary: 'A meeting.', body: '<p>They met.</p><p>They <em>talked</em>.</p>', section: 'Diplomacy', urgency: 3,
        about: ['brics-summit-kazan-2024', 'kassym-jomart-tokayev', 'russia', 'brics'],
      });
      const fields = `id slug url status version headline summary byline section language urgency body text wordCount imageUrl canonicalUrl source { name }
        createdAt updatedAt publishedAt publishAt people { slug } countries { slug } organizations { slug } events { slug } corrections { note }`;
      const { article, bySlug } = await room().data(`query ($id: ID, $slug: String) { article(id: $id) { ${fields} } bySlug: article(slug: $slug) { ${fields} } }`, { id: story.id, slug: story.slug });
      expect(bySlug).toEqual(article);
      expect(article).toMatchObject({
        slug: 'leaders-meet-in-kazan', url: `${room().app.publicUrl}/articles/leaders-meet-in-kazan`, status: 'PUBLISHED', version: 2, headline: 'Leaders meet in Kazan',
        summary: 'A meeting.', byline: null, section: 'Diplomacy', language: 'en', urgency: 3, body: '<p>They met.</p>\n<p>They <em>talked</em>.</p>',
        text: 'They met.\n\nThey talked.', wordCount: 4, imageUrl: null, canonicalUrl: null, source: null, publishAt: null, corrections: [],
        people: [{ slug: 'kassym-jomart-tokayev' }], countries: [{ slug: 'russia' }], organizations: [{ slug: 'brics' }], events: [{ slug: 'brics-summit-kazan-2024' }],
      });
      for (const time of [article.createdAt, article.updatedAt, article.publishedAt]) expect(time).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
    });

    test('names whom it is most about first, each with how far', async () => {
      const { id } = await room().story({ about: ['uzbekistan', 'xi-jinping', 'kazakhstan', 'vladimir-putin'] });
      const { article } = await room().data(`query ($id: ID) { article(id: $id) {
        mentions { entity { slug } salience count surfaces origin } some: mentions(kinds: [PERSON]) { entity { slug } } none: mentions(kinds: []) { entity { slug } }
        people { slug } countries { slug }
      } }`, { id });
      expect(article.mentions.map(({ entity, salience }: Data) => [entity.slug, salience])).toEqual([['uzbekistan', 1], ['xi-jinping', 0.9], ['kazakhstan', 0.8], ['vladimir-putin', 0.7]]);
      expect(article.mentions[0]).toMatchObject({ count: 1, surfaces: [], origin: 'EDITOR' });
      expect(slugs(article.some.map(({ entity }: Data) => entity))).toEqual(['xi-jinping', 'vladimir-putin']);
      expect(article.none).toEqual([]);
      expect(slugs(article.people)).toEqual(['xi-jinping', 'vladimir-putin']);
      expect(slugs(article.countries)).toEqual(['uzbekistan', 'kazakhstan']);
    });

    test('has an excerpt of the length that is asked for, within bounds, that never cuts a letter', async () => {
      const { id } = await room().story({ summary: `${'👨‍👩‍👧 word '.repeat(60)}end` });
      for (const [asked, most] of [[280, 280], [25, 25], [1, 20], [-5, 20], [100_000, 2000]] as const) {
        const { article } = await room().data('query ($id: ID, $length: Int) { article(id: $id) { excerpt(length: $length) } }', { id, length: asked });
        expect(article.excerpt.length, String(asked)).toBeLessThanOrEqual(most);
        expect(article.excerpt.isWellFormed()).toBe(true);
        expect(article.excerpt).toMatch(asked === 100_000 ? /end$/ : /…$/);
      }
      const faces = await room().story({ summary: '👩'.repeat(100) });
      for (const length of [20, 21, 22, 23]) {
        const { article } = await room().data('query ($id: ID, $length: Int) { article(id: $id) { excerpt(length: $length) } }', { id: faces.id, length });
        expect(article.excerpt, String(length)).toMatch(/^(?:👩)+…$/u);
      }
    });

    test('is related to those that share what is rare, and never to itself', async () => {
      const common = await room().story({ headline: 'Of a common thing', about: ['kazakhstan'] });
      const twin = await room().story({ headline: 'Its twin', about: ['madagascar', 'malawi', 'kazakhstan'] });
      const near = await room().story({ headline: 'Nearer', about: ['madagascar', 'malawi'] });
      const { article } = await room().data('query ($id: ID) { article(id: $id) { related(first: 2) { id } all: related(first: 1000) { id } none: related(first: 0) { id } } }', { id: twin.id });
      expect(article.related[0].id).toBe(near.id);
      expect(article.all.map(({ id }: Data) => id)).toContain(common.id);
      expect(article.all.map(({ id }: Data) => id)).not.toContain(twin.id);
      expect(article.all.length).toBeLessThanOrEqual(20);
      expect(article.none).toEqual([]);
    });

    test('is in the lists of those it speaks of, filtered like any list', async () => {
      const english = await room().story({ about: ['bhutan'], language: 'en', urgency: 2 });
      const russian = await room().story({ about: ['bhutan', 'nepal'], language: 'ru', urgency: 6 });
      const { country } = await room().data(`{ country(code: "BT") {
        articles { nodes { id } totalCount } oldest: articles(orderBy: OLDEST) { nodes { id } } urgent: articles(filter: { maxUrgency: 3 }) { nodes { id } totalCount }
        both: articles(filter: { countries: ["NP"] }) { nodes { id } totalCount }
      } }`);
      expect(country.articles).toEqual({ nodes: [{ id: russian.id }, { id: english.id }], totalCount: 2 });
      expect(country.oldest.nodes).toEqual([{ id: english.id }, { id: russian.id }]);
      expect(country.urgent).toEqual({ nodes: [{ id: english.id }], totalCount: 1 });
      expect(country.both).toEqual({ nodes: [{ id: russian.id }], totalCount: 1 });
    });
  });

  test('whoever asks is told who they are', async () => {
    for (const role of ['PUBLIC', 'REPORTER', 'EDITOR', 'ADMIN'] as const) {
      expect((await room().data('{ viewer { name role } }', {}, role)).viewer).toEqual({ role, name: role === 'PUBLIC' ? 'public' : `a ${role.toLowerCase()}` });
    }
  });
});
