import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnnouncementKind } from '../../src/web/follow-announcements.ts';
import { StoryList } from '../../src/web/ticker/story-list.ts';
import type { TickerAnnouncement, TickerArticle } from '../../src/web/ticker/ticker-announcement.ts';

let seq = 0;

function told(articleId: string, kind: AnnouncementKind, more: Partial<TickerAnnouncement> = {}): TickerAnnouncement {
  seq++;
  const announcedAt = new Date(Date.UTC(2026, 0, 1) + seq * 1000).toISOString();
  return { cursor: `c${seq}`, kind, announcedAt, articleId, version: seq, note: null, article: kind === 'WITHDRAWN' || kind === 'LEFT_FILTER' ? null : article(articleId), ...more };
}

function article(name: string, more: Partial<TickerArticle> = {}): TickerArticle {
  return { url: `https://news.example/${name}`, headline: name, summary: '', section: null, urgency: 4, language: 'en', publishedAt: null, countries: [], people: [], ...more };
}

const ids = (list: StoryList) => list.stories.map(({ id }) => id);

describe('the list of a ticker', () => {
  test('has the newest on top', () => {
    const list = new StoryList(10);
    for (const id of ['a', 'b', 'c']) expect(list.apply(told(id, 'PUBLISHED'))).toBe('added');
    expect(ids(list)).toEqual(['c', 'b', 'a']);
  });

  test('marks a correction where the story stands, and keeps the mark when it is updated', () => {
    const list = new StoryList(10);
    for (const id of ['a', 'b']) list.apply(told(id, 'PUBLISHED'));
    expect(list.apply(told('a', 'CORRECTED', { note: 'It was otherwise.', article: article('a2') }))).toBe('corrected');
    expect(list.apply(told('a', 'UPDATED', { article: article('a3') }))).toBe('updated');
    expect(ids(list)).toEqual(['b', 'a']);
    expect(list.stories[1]).toMatchObject({ headline: 'a3', correction: { text: 'It was otherwise.' } });
  });

  test('leaves nothing of a withdrawn story but its headline and the reason, for good', () => {
    const list = new StoryList(10);
    list.apply(told('a', 'PUBLISHED'));
    list.apply(told('a', 'CORRECTED', { note: 'A name.' }));
    expect(list.apply(told('a', 'WITHDRAWN', { note: 'Untrue.' }))).toBe('withdrawn');
    expect(list.stories[0]).toMatchObject({ headline: 'a', article: null, correction: null, withdrawal: { text: 'Untrue.' } });
    expect(list.apply(told('a', 'UPDATED'))).toBe('none');
    expect(list.stories[0]?.article).toBeNull();
  });

  test('says of a story that it never had that it was withdrawn, and shows nothing of it', () => {
    const list = new StoryList(10);
    expect(list.apply(told('a', 'PUBLISHED', { article: null }))).toBe('none');
    expect(list.apply(told('a', 'WITHDRAWN', { note: 'Untrue.' }))).toBe('withdrawn');
    expect(list.stories).toMatchObject([{ headline: null, article: null, withdrawal: { text: 'Untrue.' } }]);
  });

  test('lets go of a story that left the filter', () => {
    const list = new StoryList(10);
    list.apply(told('a', 'PUBLISHED'));
    expect(list.apply(told('a', 'LEFT_FILTER'))).toBe('removed');
    expect(list.apply(told('b', 'LEFT_FILTER'))).toBe('none');
    expect(ids(list)).toEqual([]);
  });

  test('puts an old story that comes into the filter quietly among its like, and a corrected one on top', () => {
    const list = new StoryList(10);
    for (const id of ['a', 'b']) list.apply(told(id, 'PUBLISHED'));
    list.apply(told('quiet', 'UPDATED', { article: article('quiet', { publishedAt: '2025-12-01T00:00:00.000Z' }) }));
    list.apply(told('loud', 'CORRECTED', { article: article('loud', { publishedAt: '2025-12-01T00:00:00.000Z' }) }));
    expect(ids(list)).toEqual(['loud', 'b', 'a', 'quiet']);
  });

  test('never has a story twice, nor more than it may, nor anything of one that was withdrawn', () => {
    const kinds = fc.constantFrom<AnnouncementKind>('PUBLISHED', 'UPDATED', 'CORRECTED', 'WITHDRAWN', 'LEFT_FILTER');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), kinds)), fc.integer({ min: 1, max: 6 }), (changes, most) => {
        const list = new StoryList(most);
        for (const [n, kind] of changes) list.apply(told(`a${n}`, kind));
        expect(new Set(ids(list)).size).toBe(list.stories.length);
        expect(list.stories.length).toBeLessThanOrEqual(most);
        const sorted = list.stories.map(({ sortAt }) => sortAt);
        expect(sorted).toEqual(sorted.toSorted().toReversed());
        for (const story of list.stories) expect(story.article === null).toBe(story.withdrawal !== null);
      }),
    );
  });
});
