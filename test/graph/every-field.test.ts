import { describe, expect, test } from 'vitest';
import { noteDuplicate } from '../../db/duplicate.ts';
import { noteDoubts } from '../../db/review/write.ts';
import { onEachDatabase } from '../kit/databases.ts';
import type { Data } from '../kit/newsroom.ts';
import { sharedNewsroom, type Asker } from './asking.ts';
import { Seen, withTypenames } from './seen.ts';

const page = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

const story = `fragment Story on Article {
  id slug url status version headline summary byline section language urgency body text excerpt(length: 40) wordCount figures { text value valueTo unit currency period } imageUrl canonicalUrl
  source { name url } createdAt updatedAt publishedAt publishAt
  mentions(kinds: [PERSON, COUNTRY, ORGANIZATION, EVENT]) { entity { slug } salience count surfaces origin confidence spans { field start end } }
  people { name } countries { name } organizations { name } events { name }
  related(first: 3) { id } corrections { note at fromVersion toVersion } withdrawal { reason at }
  revisions(last: 3) { version at editor note headline changes { field before after } }
}`;

const who = `fragment Who on Entity {
  id slug name aliases description version
  articles(filter: {}, orderBy: OLDEST, first: 2) { edges { cursor node { id } } nodes { id } ${page} totalCount liveCursor facets { people(first: 3) { entity { id } count } countries(first: 3) { entity { id } count } organizations(first: 3) { entity { id } count } events(first: 3) { entity { id } count } sections(first: 3) { term count } timeline(by: WEEK) { start count } } }
  mentionedWith(kinds: [PERSON, COUNTRY, ORGANIZATION, EVENT], first: 5) { entity { id } articles }
}`;

onEachDatabase((place) => {
  const room = sharedNewsroom(place);

  describe('a client that asks for everything', () => {
    const seen = new Seen();
    /** Asks, notes what was answered, and fails where anything went wrong. */
    const ask = async (document: string, variables: object = {}, as: Asker = 'EDITOR'): Promise<Data> => {
      const typed = withTypenames(document);
      const { data, errors } = await room().ask(typed, variables, as);
      expect(errors, document).toEqual([]);
      seen.note(typed, data);
      return data;
    };

    test('writes a person, an organization and an event, and changes them', async () => {
      const news = await ask(
        `mutation ($person: CreatePersonInput!, $organization: CreateOrganizationInput!) {
          createPerson(input: $person) { ... on CreatePersonSuccess { person { slug } } }
          createOrganization(input: $organization) { ... on CreateOrganizationSuccess { organization { slug } } }
        }`,
        {
          person: {
            name: 'Ann Example', aliases: ['Anna Example'], description: 'Of a test.',
            positions: [{ title: 'Envoy', country: 'KZ', organization: 'sco', startsOn: '2020', endsOn: '2024' }, { title: 'Clerk', country: 'KZ', startsOn: '2019', endsOn: '2020' }],
          },
          organization: { name: 'Example Bank', acronym: 'EXB', country: 'KZ', aliases: ['Bank of Examples'], description: 'Of a test.', members: [{ country: 'KZ', since: '1992', until: '2001' }, { country: 'UZ', since: '1993' }] },
        },
      );
      expect(news.createPerson.person.slug).toBe('ann-example');
      await ask(
        `mutation ($event: CreateEventInput!) { createEvent(input: $event) { ... on CreateEventSuccess { event { slug } } } }`,
        {
          event: {
            name: 'Example Talks', type: 'TALKS', status: 'PLANNED', startsOn: '2030-01-02', endsOn: '2030-01-03', place: 'Astana', country: 'KZ', aliases: ['ET'],
            description: 'Of a test.', participants: [{ entity: 'ann-example', role: 'chair' }, { entity: 'example-bank', role: 'host' }],
          },
        },
      );
      await ask(
        `mutation {
          updatePerson(input: { id: "ann-example", version: 1, description: "Of this test." }) { ... on UpdatePersonSuccess { person { version } } }
          updateOrganization(input: { id: "example-bank", version: 1, description: "Of this test." }) { ... on UpdateOrganizationSuccess { organization { version } } }
          double: createPerson(input: { name: "Ann E. Example" }) { ... on CreatePersonSuccess { person { slug } } }
          mergeEntities(input: { id: "ann-example", version: 2, duplicate: "ann-e-example", duplicateVersion: 1 }) { ... on MergeEntitiesSuccess { entity { id } } }
          updateEvent(input: { id: "example-talks", version: 1, status: UNDERWAY }) { ... on UpdateEventSuccess { event { version } } }
        }`,
      );
    });

    test('takes a story through its life', async () => {
      const input = {
        headline: 'A story of everything', summary: 'It has each field.', body: '<p>One paragraph: it cost $2-3 million in 2017.</p><p>Another one.</p>', byline: 'A. Writer', section: 'Test',
        language: 'en', urgency: 3, sourceName: 'Elsewhere', sourceUrl: 'https://elsewhere.example/', canonicalUrl: 'https://elsewhere.example/story',
        imageUrl: 'https://elsewhere.example/picture.jpg', about: ['ann-example', 'kazakhstan', 'example-bank', 'example-talks'], externalId: 'everything',
      };
      const { createArticle } = await ask(`mutation ($input: CreateArticleInput!) { createArticle(input: $input) { ... on CreateArticleSuccess { article { id } } } }`, { input });
      const { id } = createArticle.article;
      await ask(
        `mutation ($id: ID!) {
          linkArticle(input: { articleId: $id, entityId: "uzbekistan", salience: 0.2 }) { ... on LinkArticleSuccess { article { version } } }
          unlinkArticle(input: { articleId: $id, entityId: "uzbekistan" }) { ... on UnlinkArticleSuccess { article { version } } }
          updateArticle(input: { id: $id, version: 3, urgency: 2 }) { ... on UpdateArticleSuccess { article { version } } }
          publishArticle(input: { id: $id, version: 4 }) { ... on PublishArticleSuccess { article { status } } }
          correctArticle(input: { id: $id, version: 5, note: "It was the other one.", byline: "B. Writer" }) { ... on CorrectArticleSuccess { article { version } } }
        }`,
        { id },
      );
      const other = await room().story({ headline: 'A story to be taken back', about: ['ann-example', 'kazakhstan'] });
      await room().story({ headline: 'A story that is related', about: ['ann-example', 'kazakhstan'] });
      await ask(
        `mutation ($id: ID!) { withdrawArticle(input: { id: $id, version: 2, reason: "It was not so." }) { ... on WithdrawArticleSuccess { article { status withdrawal { reason at } } } } }`,
        { id: other.id },
      );
      const embargoed = await room().story({ draft: true });
      await ask(
        `mutation ($id: ID!, $at: DateTime) { publishArticle(input: { id: $id, version: 1, at: $at }) { ... on PublishArticleSuccess { article { status publishAt } } } }`,
        { id: embargoed.id, at: new Date(Date.now() + 3_600_000).toISOString() },
      );
      await ask(`mutation ($id: ID!) { unscheduleArticle(input: { id: $id, version: 2 }) { ... on UnscheduleArticleSuccess { article { status publishAt } } } }`, { id: embargoed.id });
      // The forms as written come with what Silkwire finds in a text; here they are put where it would put them.
      await room().database.write((tx) => tx.tables.updateTable('mention').set({ surfaces: '["Ann"]', spans: '[["text",0,3]]' }).execute());
    });

    test('is told of each error that there is', async () => {
      const draft = await room().story({ draft: true });
      await ask(
        `mutation ($id: ID!) {
          createArticle(input: { headline: "" }) { ... on Error { message code } ... on InvalidInputError { fields { path message } } }
          publishArticle(input: { id: "none", version: 1 }) { ... on Error { message code } }
          updateArticle(input: { id: $id, version: 7 }) { ... on Error { message code } ... on ConflictError { currentVersion } }
          withdrawArticle(input: { id: $id, version: 1, reason: "Why not." }) { ... on Error { message code } ... on WrongStateError { status } }
        }`,
        { id: draft.id },
      );
      await ask(`mutation { createArticle(input: { headline: "Mine" }) { ... on Error { message code } } }`, {}, 'PUBLIC');
    });

    test('reads all that there is of a story, in each way there is to it', async () => {
      const { articles } = await ask(
        `query ($filter: ArticleFilter) {
          articles(filter: $filter, orderBy: NEWEST, first: 5) { edges { cursor node { ...Story } } nodes { id } ${page} totalCount liveCursor }
          found: articles(filter: { search: "story OR the OR text" }, orderBy: RELEVANCE, page: 1, first: 5) { edges { score highlights { field text ranges { start end } } } startIndex endIndex pageCount }
          viewer { name role } suggest(prefix: "ann", kinds: [PERSON], first: 2) { id }
        } ${story}`,
        { filter: { about: { all: ['ann-example'] } } },
        'PUBLIC',
      );
      const [{ cursor, node }] = articles.edges.slice(-1);
      await ask(
        `query ($id: ID!, $ids: [ID!]!, $slug: String!, $cursor: String!) {
          article(id: $id) { ...Story } bySlug: article(slug: $slug) { id } node(id: $id) { id ...Story } nodes(ids: $ids) { id }
          articles(first: 1, before: $cursor) { nodes { id } } last: articles(last: 1) { nodes { id } } after: articles(last: 1, after: $cursor) { nodes { id } }
        } ${story}`,
        { id: node.id, ids: [node.id], slug: node.slug, cursor },
      );
    });

    test('reads all that there is of those it speaks of', async () => {
      const { person, country, organization, event } = await ask(
        `query { person(slug: "ann-example") { id } country(code: "KZ") { id } organization(slug: "example-bank") { id } event(slug: "example-talks") { id } }`,
      );
      const events = `events(filter: { from: "1990" }, first: 1) { edges { cursor node { id } } nodes { id } ${page} }`;
      await ask(
        `query ($person: ID!, $organization: ID!, $event: ID!) {
          person(id: $person) { ...Who positions { title country { code } organization { slug } startsOn endsOn } position(on: "2022") { title } country { code } }
          country(slug: "kazakhstan") { ...Who code code3 flag officialName demonyms capital region subregion people { id } organizations { id } ${events} }
          organization(id: $organization) { ...Who acronym country { code } members { country { code } since until } ${events} }
          event(id: $event) { ...Who type status startsOn endsOn place country { code } participants { entity { slug } role } }
        } ${who}`,
        { person: person.id, organization: organization.id, event: event.id },
      );
      // Countries have no description of their own, nor can they be given one yet.
      await room().database.write((tx) => tx.tables.updateTable('entity').set({ description: 'The ninth largest.' }).where('slug', '=', 'kazakhstan').execute());
      await ask(`query ($id: ID!) { node(id: $id) { id ...Who } } ${who}`, { id: country.id });
    });

    test('pages through every list from where it stopped', async () => {
      const lists = ['people(search: "a"', 'countries(search: "a", region: "Asia"', 'organizations(search: "a"', 'events(search: "a", filter: { from: "1990" }'];
      for (const start of lists) {
        const [name = ''] = start.split('(');
        const first = await ask(`{ ${start}, first: 2) { edges { cursor node { id } } nodes { id } ${page} } }`);
        await ask(`query ($after: String) { ${name}(first: 1, after: $after) { nodes { id } } }`, { after: first[name].pageInfo.endCursor });
      }
      for (const [field, inner] of [['country(code: "KZ")', 'events'], ['organization(slug: "sco")', 'events']] as const) {
        const [name = ''] = field.split('(');
        const first = await ask(`{ ${field} { ${inner}(first: 1) { ${page} } } }`);
        await ask(`query ($after: String) { ${field} { ${inner}(after: $after) { nodes { id } } } }`, { after: first[name][inner].pageInfo.endCursor });
      }
      for (const [name, slug] of [['person', 'ann-example'], ['country', 'kazakhstan'], ['organization', 'example-bank'], ['event', 'example-talks']] as const) {
        await room().story({ about: [slug] });
        const first = await ask(`{ ${name}(slug: "${slug}") { articles(first: 1) { ${page} } } }`);
        const after = first[name].articles.pageInfo.endCursor;
        await ask(`query ($after: String) { ${name}(slug: "${slug}") { articles(after: $after) { totalCount } before: articles(last: 1, before: $after) { totalCount } } }`, { after });
      }
    });

    test("reads the wire's past", async () => {
      const fields = 'cursor kind announcedAt articleId version note article { id }';
      const { announcements } = await ask(`{ announcements(filter: {}, kinds: [PUBLISHED, WITHDRAWN, CORRECTED], first: 10) { edges { cursor node { ${fields} } } nodes { ${fields} } ${page} } }`, {}, 'PUBLIC');
      const cursor = announcements.pageInfo.startCursor;
      await ask(`query ($after: String) { announcements(last: 1, after: $after) { nodes { cursor } } }`, { after: cursor });
      await ask(`query ($before: String) { announcements(first: 1, before: $before) { nodes { cursor } } }`, { before: announcements.pageInfo.endCursor });
    });

    test('imports a document', async () => {
      const content = '[{"uri":"urn:everything","headline":"Sent","body_text":"Its text."}, {"uri":"urn:nothing","body_text":"It has no headline."}]';
      await ask(
        `mutation ($content: String!) { importArticles(input: { content: $content, format: "ninjs", publish: true }) {
          ... on ImportArticlesSuccess { format new updated unchanged duplicates canceled refused { item reason } }
        } }`,
        { content },
      );
    });

    test('sees what was not repeated', async () => {
      const { slug } = await room().story({ headline: 'Once' });
      await room().database.write(async (tx) => {
        const { id: articleId } = await tx.tables.selectFrom('article').select('id').where('slug', '=', slug).executeTakeFirstOrThrow();
        await noteDuplicate(tx, { articleId, space: 'guid:https://other.example', key: 'twice', fingerprint: 'x', similarity: 0.75, headline: 'Twice', sourceName: 'The Other', url: 'https://other.example/twice' });
      });
      await ask(`query ($slug: String) { article(slug: $slug) { duplicates { headline source url similarity noticedAt } } }`, { slug });
    });

    test('keeps the keys, and reads who did what', async () => {
      const { createToken } = await ask(
        `mutation ($at: DateTime) { createToken(input: { name: "Everything", role: EDITOR, scopes: [EDIT], expiresAt: $at }) {
          ... on CreateTokenSuccess { secret token { id name role scopes createdAt expiresAt revokedAt lastUsedAt } }
        } }`,
        { at: new Date(Date.now() + 3_600_000).toISOString() }, 'ADMIN',
      );
      const as = { token: createToken.secret };
      const used = async () => (await ask('{ tokens { id lastUsedAt } }', {}, 'ADMIN')).tokens.some(({ id, lastUsedAt }: Data) => id === createToken.token.id && lastUsedAt !== null);
      for (let n = 0; n < 200 && !(await used()); n++) await room().ask('{ viewer { name } }', {}, as);
      await ask('mutation ($id: ID!) { revokeToken(input: { id: $id }) { ... on RevokeTokenSuccess { token { revokedAt } } } }', { id: createToken.token.id }, 'ADMIN');
      const lines = 'edges { cursor node { number } } nodes { number at actor role action targetType targetId before after previous hash }';
      const { audit } = await ask(`query ($filter: AuditFilter) { audit(filter: $filter, first: 2) { ${lines} ${page} } }`, { filter: { targetType: 'Token' } }, 'ADMIN');
      const cursors = { after: audit.pageInfo.startCursor, before: audit.pageInfo.endCursor };
      await ask(`query ($after: String, $before: String) { after: audit(first: 1, after: $after) { ${lines} } before: audit(last: 1, before: $before) { ${lines} } }`, cursors, 'ADMIN');
    });

    test('decides what the linker asked', async () => {
      const { id } = await room().story({ headline: 'In doubt', body: '<p>Then Ann Exemple spoke with Bob Unknown.</p>' });
      const { node } = await ask('query ($id: ID!) { node(id: $id) { ... on Article { slug } } }', { id });
      await room().database.write(async (tx) => {
        const article = await tx.tables.selectFrom('article').select('id').where('slug', '=', node.slug).executeTakeFirstOrThrow();
        const ann = await tx.tables.selectFrom('entity').select('id').where('slug', '=', 'ann-example').executeTakeFirstOrThrow();
        const doubt = { kind: 'PERSON', confidence: 700, evidence: 'A title.', code: 'KZ', event: null, salience: 300, count: 1 } as const;
        await noteDoubts(tx, article.id, [
          { ...doubt, name: 'Ann Exemple', entityId: ann.id, surfaces: ['Ann Exemple'], spans: [['text', 5, 16]] },
          { ...doubt, name: 'Bob Unknown', entityId: 0, surfaces: ['Bob Unknown'], spans: [['text', 28, 39]] },
        ]);
      });
      const item = 'id version reason status kind name entity { slug } confidence evidence country storyCount stories(first: 2) { article { id } surfaces spans { field start end } excerpt } createdAt decidedAt decidedBy';
      const { reviewQueue } = await ask(`{ reviewQueue(status: OPEN, kinds: [PERSON], first: 10) { edges { cursor node { id } } nodes { ${item} } ${page} } }`);
      await ask(`query ($after: String, $before: String) { reviewQueue(first: 1, after: $after) { nodes { id } } before: reviewQueue(last: 1, before: $before) { nodes { id } } }`, { after: reviewQueue.pageInfo.startCursor, before: reviewQueue.pageInfo.endCursor });
      const [bob, ann] = reviewQueue.nodes;
      await ask(`mutation ($yes: ConfirmReviewInput!, $known: ConfirmReviewInput!) { confirmReview(input: $yes) { ... on ConfirmReviewSuccess { item { ${item} } } } again: confirmReview(input: $known) { ... on Error { code } } }`, { yes: { id: bob.id, version: 1, name: 'Robert Unknown' }, known: { id: bob.id, version: 1, entityId: 'ann-example' } });
      await ask(`mutation ($input: RejectReviewInput!) { rejectReview(input: $input) { ... on RejectReviewSuccess { item { ${item} } } } }`, { input: { id: ann.id, version: 1 } });
    });

    test('was answered by every field of the schema, and gave every argument', () => {
      const overSockets = /^Subscription\./;
      expect(seen.unanswered.filter((name) => !overSockets.test(name))).toEqual([]);
      expect(seen.ungiven.filter((name) => !overSockets.test(name))).toEqual([]);
    });
  });
});
