import { describe, expect, test } from 'vitest';
import { onEachDatabase } from '../kit/databases.ts';
import type { Data } from '../kit/newsroom.ts';
import { answersOf, change, madeUpId, sharedNewsroom } from './asking.ts';

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const changed = (verb: string, input: object, as?: Parameters<typeof change>[3]) => change(room(), verb, input, as);

  /** What the wire has said of a story. */
  const announced = async (id: string): Promise<Data[]> => {
    const all: Data[] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const { announcements }: Data = await room().data('query ($after: String) { announcements(first: 100, after: $after) { nodes { kind version note articleId } pageInfo { hasNextPage endCursor } } }', { after });
      all.push(...announcements.nodes);
      more = announcements.pageInfo.hasNextPage;
      after = announcements.pageInfo.endCursor;
    }
    return all.filter(({ articleId }) => articleId === id).map(({ kind, version, note }) => ({ kind, version, note }));
  };

  describe('a mutation', () => {
    test('answers with its success or with errors that it names, each an Error with a code', () => {
      expect(answersOf('createArticle')).toEqual(['CreateArticleSuccess', 'InvalidInputError', 'NotAllowedError']);
      for (const verb of ['updateArticle', 'publishArticle', 'withdrawArticle', 'correctArticle']) {
        expect(answersOf(verb)).toEqual(expect.arrayContaining([expect.stringMatching(/Success$/), 'NotAllowedError', 'NotFoundError', 'InvalidInputError', 'ConflictError', 'WrongStateError']));
      }
      for (const verb of ['linkArticle', 'unlinkArticle']) expect(answersOf(verb)).toEqual(expect.arrayContaining(['NotFoundError', 'WrongStateError']));
    });

    test('shows what it changed, though it is the second of one request', async () => {
      const { id } = await room().story({ draft: true, about: [] });
      const both = await room().data(
        `mutation ($id: ID!) {
          a: linkArticle(input: { articleId: $id, entityId: "kazakhstan" }) { ... on LinkArticleSuccess { article { version countries { slug } } } }
          b: linkArticle(input: { articleId: $id, entityId: "uzbekistan" }) { ... on LinkArticleSuccess { article { version countries { slug } } } }
          c: updateArticle(input: { id: $id, version: 3, body: "Other words." }) { ... on UpdateArticleSuccess { article { version text } } }
          d: updateArticle(input: { id: $id, version: 4, body: "And others." }) { ... on UpdateArticleSuccess { article { version text } } }
          e: createPerson(input: { name: "Twice Changed" }) { ... on CreatePersonSuccess { person { aliases } } }
          f: updatePerson(input: { id: "twice-changed", version: 1, aliases: ["Once"] }) { ... on UpdatePersonSuccess { person { version aliases } } }
          g: updatePerson(input: { id: "twice-changed", version: 2, aliases: ["Twice"] }) { ... on UpdatePersonSuccess { person { version aliases } } }
        }`,
        { id }, 'EDITOR',
      );
      expect(both.b.article).toEqual({ version: 3, countries: [{ slug: 'kazakhstan' }, { slug: 'uzbekistan' }] });
      expect([both.c.article, both.d.article]).toEqual([{ version: 4, text: 'Other words.' }, { version: 5, text: 'And others.' }]);
      expect([both.f.person, both.g.person]).toEqual([{ version: 2, aliases: ['Once'] }, { version: 3, aliases: ['Twice'] }]);
    });
  });

  describe('createArticle', () => {
    test('makes a draft of version 1 that says what it was given, and has defaults for the rest', async () => {
      const { __typename, article } = await changed('createArticle', { headline: 'A bare headline', body: 'One sentence. Another one.' });
      expect(__typename).toBe('CreateArticleSuccess');
      expect(article).toMatchObject({
        status: 'DRAFT', version: 1, slug: expect.stringMatching(/^a-bare-headline-[a-z0-9]{6}$/), headline: 'A bare headline', summary: 'One sentence. Another one.', byline: null, section: null,
        language: 'en', urgency: 4, body: '<p>One sentence. Another one.</p>', publishedAt: null, mentions: [],
      });
      expect(await announced(article.id)).toEqual([]);
    });

    test('gives the story that there is for an externalId, and changes nothing', async () => {
      const first = await changed('createArticle', { headline: 'Sent once', externalId: 'sent/1' });
      const again = await changed('createArticle', { headline: 'Sent twice', body: 'With other words.', externalId: 'sent/1' });
      expect(again).toEqual(first);
      expect((await changed('createArticle', { headline: 'Sent once', externalId: 'sent/2' })).article.id).not.toBe(first.article.id);
    });

    test('tells all that is wrong at once, each with its path', async () => {
      const wrong = {
        headline: '  ', summary: 'x'.repeat(2001), byline: 'x'.repeat(301), section: 'x'.repeat(101), language: 'no language', urgency: 9, sourceName: 'x'.repeat(301),
        sourceUrl: 'javascript:alert(1)', canonicalUrl: 'nowhere', imageUrl: 'ftp://files.example/', externalId: ' ', about: ['kazakhstan', 'nobody-at-all', madeUpId('Country', 999_999), 'kazakh\u0000stan'],
      };
      const { __typename, code, message, fields } = await changed('createArticle', wrong);
      expect([__typename, code]).toEqual(['InvalidInputError', 'INVALID_INPUT']);
      expect(fields.map(({ path }: Data) => path).toSorted()).toEqual([
        'about.1', 'about.2', 'about.3', 'byline', 'canonicalUrl', 'externalId', 'headline', 'imageUrl', 'language', 'section', 'sourceName', 'sourceUrl', 'summary', 'urgency',
      ]);
      for (const field of fields) expect(message).toContain(field.message);
      expect(fields.find(({ path }: Data) => path === 'summary').message).toBe('It has 2001 characters; at most 2000 are taken.');
    });

    test('takes no more names than a story can be about', async () => {
      const { fields } = await changed('createArticle', { headline: 'About everything', about: Array.from({ length: 40_000 }, (_unused, n) => madeUpId('Person', n + 1)) });
      expect(fields).toEqual([{ path: 'about', message: 'There are 40000; at most 200 are taken.' }]);
    });
  });

  describe('updateArticle', () => {
    test('saves what is given as the next version, and leaves the rest', async () => {
      const story = await room().story({ draft: true, section: 'Trade', about: ['kazakhstan'] });
      const { article } = await changed('updateArticle', { id: story.id, version: 1, summary: 'A new summary.', byline: 'A. Writer' });
      expect(article).toMatchObject({ version: 2, summary: 'A new summary.', byline: 'A. Writer', section: 'Trade', mentions: [{ entity: { slug: 'kazakhstan' } }] });
      const cleared = await changed('updateArticle', { id: story.id, version: 2, byline: null, section: null, language: null, about: null });
      expect(cleared.article).toMatchObject({ version: 3, byline: null, section: null, language: 'en', mentions: [{ entity: { slug: 'kazakhstan' } }] });
    });

    test('of a published story is announced as UPDATED', async () => {
      const story = await room().story();
      await changed('updateArticle', { id: story.id, version: 2, urgency: 1 });
      expect(await announced(story.id)).toEqual([{ kind: 'PUBLISHED', version: 2, note: null }, { kind: 'UPDATED', version: 3, note: null }]);
    });

    test('that changes nothing makes no version and no announcement', async () => {
      const story = await room().story({ headline: 'As it was', summary: 'The same.', body: '<p>The same.</p>', about: ['kazakhstan', 'brics', 'xi-jinping'] });
      const same = { headline: '  As   it was ', summary: 'The same.', body: '<p>The same.</p>', language: 'EN', urgency: 4, byline: '', about: ['kazakhstan', 'brics', 'xi-jinping', 'brics'] };
      for (const input of [{}, same, { headline: null }, { urgency: null }]) {
        expect((await changed('updateArticle', { id: story.id, version: 2, ...input })).article, JSON.stringify(input)).toMatchObject({ version: 2 });
      }
      expect(await announced(story.id)).toHaveLength(1);
    });

    test('takes another order of those it is about for a change, and nothing else of them', async () => {
      const about = ['kazakhstan', 'brics', 'xi-jinping', 'uzbekistan', 'russia', 'china', 'sco', 'un', 'malta', 'fiji', 'nepal', 'bhutan'];
      const story = await room().story({ draft: true, about });
      expect((await changed('updateArticle', { id: story.id, version: 1, about })).article.version).toBe(1);
      const { article } = await changed('updateArticle', { id: story.id, version: 1, about: ['brics', 'kazakhstan'] });
      const turned = await changed('updateArticle', { id: story.id, version: 2, about: ['kazakhstan', 'brics'] });
      expect(article.mentions.map(({ entity }: Data) => entity.slug)).toEqual(['brics', 'kazakhstan']);
      expect(turned.article).toMatchObject({ version: 3, mentions: [{ entity: { slug: 'kazakhstan' } }, { entity: { slug: 'brics' } }] });
    });

    test('keeps what is known of how the text names those that it stays about', async () => {
      const story = await room().story({ draft: true, about: ['kazakhstan'] });
      const number = Number(Buffer.from(story.id, 'base64url').toString().split(':')[1]);
      // As Silkwire puts it when it finds them in the text.
      await room().database.write((tx) => tx.tables.updateTable('mention').set({ surfaces: '["Kazakh","Astana"]', count: 3 }).where('article_id', '=', number).execute());
      await changed('updateArticle', { id: story.id, version: 1, about: ['brics', 'kazakhstan'] });
      const { article } = await room().data('query ($id: ID) { article(id: $id) { mentions { entity { slug } surfaces count } } }', { id: story.id }, 'EDITOR');
      expect(article.mentions).toEqual([{ entity: { slug: 'brics' }, surfaces: [], count: 1 }, { entity: { slug: 'kazakhstan' }, surfaces: ['Kazakh', 'Astana'], count: 3 }]);
    });

    test('names the current version to whoever saved an older one', async () => {
      const story = await room().story({ draft: true });
      await changed('updateArticle', { id: story.id, version: 1, urgency: 1 });
      const late = await changed('updateArticle', { id: story.id, version: 1, urgency: 2 });
      expect(late).toMatchObject({ __typename: 'ConflictError', code: 'CONFLICT', currentVersion: 2, message: expect.stringContaining('version 2') });
      expect(await changed('updateArticle', { id: story.id, version: 3, urgency: 2 })).toMatchObject({ __typename: 'ConflictError', currentVersion: 2 });
      expect(await changed('updateArticle', { id: story.id, version: 2, urgency: 2 })).toMatchObject({ article: { version: 3, urgency: 2 } });
    });

    test('lets the address of a draft follow its headline, and that of a public story stay', async () => {
      const draft = await room().story({ headline: 'Working title of a draft', draft: true });
      const renamed = await changed('updateArticle', { id: draft.id, version: 1, headline: 'The title at last' });
      expect(renamed.article.slug).toMatch(/^the-title-at-last-[a-z0-9]{6}$/);
      const again = await changed('updateArticle', { id: draft.id, version: 2, headline: 'The title, at last!' });
      expect(again.article).toMatchObject({ version: 3, headline: 'The title, at last!', slug: renamed.article.slug });
      expect((await changed('publishArticle', { id: draft.id, version: 3 })).article.slug).toBe('the-title-at-last');
      const story = await room().story({ headline: 'A public title' });
      const kept = await changed('updateArticle', { id: story.id, version: 2, headline: 'Another public title' });
      expect(kept.article).toMatchObject({ headline: 'Another public title', slug: 'a-public-title' });
    });

    test('does not let a public story become empty', async () => {
      const story = await room().story();
      expect(await changed('updateArticle', { id: story.id, version: 2, body: '', summary: '' })).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'body' }] });
      expect(await announced(story.id)).toHaveLength(1);
    });
  });

  describe('publishArticle', () => {
    test('makes the draft public and announces it, once', async () => {
      const draft = await room().story({ draft: true });
      const before = new Date().toISOString();
      const { article } = await changed('publishArticle', { id: draft.id, version: 1 });
      expect(article).toMatchObject({ status: 'PUBLISHED', version: 2 });
      expect(article.publishedAt >= before).toBe(true);
      expect(await changed('publishArticle', { id: draft.id, version: 2 })).toMatchObject({ __typename: 'WrongStateError', code: 'WRONG_STATE', status: 'PUBLISHED' });
      expect(await changed('publishArticle', { id: draft.id, version: 1 })).toMatchObject({ __typename: 'ConflictError', currentVersion: 2 });
      expect(await announced(draft.id)).toEqual([{ kind: 'PUBLISHED', version: 2, note: null }]);
    });

    test('does not publish what nobody has seen in this form', async () => {
      const draft = await room().story({ draft: true });
      await changed('updateArticle', { id: draft.id, version: 1, headline: 'Changed in between' });
      expect(await changed('publishArticle', { id: draft.id, version: 1 })).toMatchObject({ __typename: 'ConflictError', currentVersion: 2 });
    });

    test('does not publish a headline alone', async () => {
      const { article } = await changed('createArticle', { headline: 'And nothing below it' });
      expect(await changed('publishArticle', { id: article.id, version: 1 })).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'id', message: expect.stringContaining('neither a summary nor a body') }] });
    });
  });

  describe('correctArticle', () => {
    test('changes a published story and leaves a note with it for good', async () => {
      const story = await room().story({ headline: 'It was Monday' });
      const { article } = await changed('correctArticle', { id: story.id, version: 2, note: ' It was  Tuesday. ', headline: 'It was Tuesday' });
      expect(article).toMatchObject({ version: 3, headline: 'It was Tuesday' });
      const read = await room().data('query ($id: ID) { article(id: $id) { corrections { note fromVersion toVersion at } } }', { id: story.id });
      expect(read.article.corrections).toEqual([{ note: 'It was Tuesday.', fromVersion: 2, toVersion: 3, at: expect.any(String) }]);
      expect(await announced(story.id)).toEqual([{ kind: 'PUBLISHED', version: 2, note: null }, { kind: 'CORRECTED', version: 3, note: 'It was Tuesday.' }]);
    });

    test('says what it needs: a published story, its version, a note', async () => {
      const draft = await room().story({ draft: true });
      const story = await room().story();
      expect(await changed('correctArticle', { id: draft.id, version: 1, note: 'A note.' })).toMatchObject({ __typename: 'WrongStateError', status: 'DRAFT' });
      expect(await changed('correctArticle', { id: story.id, version: 1, note: 'A note.' })).toMatchObject({ __typename: 'ConflictError', currentVersion: 2 });
      const { fields } = await changed('correctArticle', { id: story.id, version: 2, note: ' ', headline: '', urgency: 0 });
      expect(fields.map(({ path }: Data) => path).toSorted()).toEqual(['headline', 'note', 'urgency']);
    });
  });

  test('stories about what comes up rarely are the nearest, however many share what is common', async () => {
    const rare = await room().story({ headline: 'On Nauru, long ago', about: ['nauru', 'mongolia'] });
    // More than are counted of each: how often it comes up is told by how near to each other they are.
    for (let n = 0; n < 45; n++) await room().story({ headline: `Of Mongolia ${n}`, about: ['mongolia'] });
    const { id } = await room().story({ about: ['mongolia', 'nauru'] });
    const { article } = await room().data('query ($id: ID) { article(id: $id) { related(first: 3) { id headline } } }', { id });
    expect(article.related[0]).toEqual({ id: rare.id, headline: 'On Nauru, long ago' });
    expect(article.related.slice(1).map(({ headline }: Data) => headline)).toEqual(['Of Mongolia 44', 'Of Mongolia 43']);
  });

  describe('withdrawArticle', () => {
    test('leaves a tombstone: its id, slug, state and dates, and not a word of it', async () => {
      const story = await room().story({ headline: 'An untrue story', summary: 'Untrue.', section: 'Trade', about: ['kazakhstan'] });
      const { article } = await changed('withdrawArticle', { id: story.id, version: 2, reason: 'It was not so.' });
      expect(article).toMatchObject({ status: 'WITHDRAWN', version: 3 });
      const read = await room().data('query ($id: ID, $slug: String) { article(id: $id) { id slug status version headline summary section body text wordCount source { name } mentions { count } related { id } corrections { note } publishedAt withdrawal { reason at } } bySlug: article(slug: $slug) { id withdrawal { reason } } }', { id: story.id, slug: story.slug });
      expect(read.article).toEqual({
        id: story.id, slug: 'an-untrue-story', status: 'WITHDRAWN', version: 3, headline: '', summary: '', section: null, body: '', text: '', wordCount: 0, source: null,
        mentions: [], related: [], corrections: [], publishedAt: expect.any(String), withdrawal: { reason: 'It was not so.', at: expect.any(String) },
      });
      expect(Date.now() - Date.parse(read.article.withdrawal.at)).toBeLessThan(60_000);
      expect(read.bySlug).toEqual({ id: story.id, withdrawal: { reason: 'It was not so.' } });
      const standing = await room().story();
      expect((await room().data('query ($id: ID) { article(id: $id) { withdrawal { reason } } }', { id: standing.id })).article).toEqual({ withdrawal: null });
      expect((await announced(story.id)).at(-1)).toEqual({ kind: 'WITHDRAWN', version: 3, note: 'It was not so.' });
    });

    test('is for good: nothing else can be done with the story', async () => {
      const story = await room().story();
      await changed('withdrawArticle', { id: story.id, version: 2, reason: 'It was not so.' });
      const target = { id: story.id, version: 3 };
      const withdrawn = { __typename: 'WrongStateError', status: 'WITHDRAWN' };
      expect(await changed('withdrawArticle', { ...target, reason: 'Again.' })).toMatchObject(withdrawn);
      expect(await changed('updateArticle', { ...target, headline: 'Back' })).toMatchObject(withdrawn);
      expect(await changed('publishArticle', target)).toMatchObject(withdrawn);
      expect(await changed('correctArticle', { ...target, note: 'Back.' })).toMatchObject(withdrawn);
      expect(await changed('linkArticle', { articleId: story.id, entityId: 'kazakhstan' })).toMatchObject(withdrawn);
      expect(await changed('unlinkArticle', { articleId: story.id, entityId: 'kazakhstan' })).toMatchObject(withdrawn);
    });

    test('says what it needs: a published story, its version, a reason', async () => {
      const draft = await room().story({ draft: true });
      const story = await room().story();
      expect(await changed('withdrawArticle', { id: draft.id, version: 1, reason: 'It was not so.' })).toMatchObject({ __typename: 'WrongStateError', status: 'DRAFT' });
      expect(await changed('withdrawArticle', { id: story.id, version: 1, reason: 'It was not so.' })).toMatchObject({ __typename: 'ConflictError', currentVersion: 2 });
      expect(await changed('withdrawArticle', { id: story.id, version: 2, reason: '\u0000 ' })).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'reason' }] });
    });
  });

  test('whatever is done to a story that there is not is a NotFoundError', async () => {
    const draft = await room().story({ draft: true });
    const number = Buffer.from(draft.id, 'base64url').toString().split(':')[1] ?? '';
    for (const id of [madeUpId('Article', 999_999), madeUpId('Article', 0), madeUpId('Person', number), 'nonsense', '', '\u0000']) {
      const missing = { __typename: 'NotFoundError', code: 'NOT_FOUND', message: 'There is no article of this id, or you may not see it.' };
      expect(await changed('updateArticle', { id, version: 1 }), id).toMatchObject(missing);
      expect(await changed('publishArticle', { id, version: 1 }), id).toMatchObject(missing);
      expect(await changed('correctArticle', { id, version: 1, note: 'A note.' }), id).toMatchObject(missing);
      expect(await changed('withdrawArticle', { id, version: 1, reason: 'Why not.' }), id).toMatchObject(missing);
      expect(await changed('linkArticle', { articleId: id, entityId: 'kazakhstan' }), id).toMatchObject(missing);
      expect(await changed('unlinkArticle', { articleId: id, entityId: 'kazakhstan' }), id).toMatchObject(missing);
    }
  });

  describe('linkArticle and unlinkArticle', () => {
    test('say that a story speaks of someone, how far, and that it does not', async () => {
      const story = await room().story({ about: ['kazakhstan'] });
      const mentions = ({ article }: Data) => article.mentions.map(({ entity, salience }: Data) => [entity.slug, salience]);
      expect(mentions(await changed('linkArticle', { articleId: story.id, entityId: 'xi-jinping' }))).toEqual([['kazakhstan', 1], ['xi-jinping', 0.5]]);
      expect(mentions(await changed('linkArticle', { articleId: story.id, entityId: 'kazakhstan', salience: 0 }))).toEqual([['xi-jinping', 0.5], ['kazakhstan', 0]]);
      const unlinked = await changed('unlinkArticle', { articleId: story.id, entityId: 'xi-jinping' });
      expect(mentions(unlinked)).toEqual([['kazakhstan', 0]]);
      expect(unlinked.article.version).toBe(5);
      expect((await announced(story.id)).map(({ kind, version }) => [kind, version])).toEqual([['PUBLISHED', 2], ['UPDATED', 3], ['UPDATED', 4], ['UPDATED', 5]]);
    });

    test('that say nothing new make no version', async () => {
      const story = await room().story({ about: ['kazakhstan'] });
      expect((await changed('linkArticle', { articleId: story.id, entityId: 'kazakhstan', salience: 1 })).article.version).toBe(2);
      expect((await changed('unlinkArticle', { articleId: story.id, entityId: 'fiji' })).article.version).toBe(2);
      expect(await announced(story.id)).toHaveLength(1);
    });

    test('name the field that is wrong', async () => {
      const story = await room().story({ draft: true });
      const { fields } = await changed('linkArticle', { articleId: story.id, entityId: 'nobody-at-all', salience: 1.5 });
      expect(fields.map(({ path }: Data) => path).toSorted()).toEqual(['entityId', 'salience']);
      expect(await changed('unlinkArticle', { articleId: story.id, entityId: 'nobody-at-all' })).toMatchObject({ __typename: 'InvalidInputError', fields: [{ path: 'entityId' }] });
    });
  });
});
