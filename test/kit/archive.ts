import { onTestFinished } from 'vitest';
import type { Transaction } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { openDatabase } from '../../db/open.ts';
import { loadFacts } from '../../db/reference/load.ts';
import type { Tables } from '../../db/tables.ts';
import type { MakePlace, Place } from './databases.ts';

/** A place with a newsroom's tables and facts, for processes to work on; it is taken away with the test. */
export async function settledPlace(makePlace: MakePlace): Promise<Place> {
  const place = await emptyPlace(makePlace);
  const database = await openDatabase(place.url);
  await migrate(database);
  await loadFacts(database);
  await database.close();
  return place;
}

/** A place with nothing in it; it is taken away with the test. */
export async function emptyPlace(makePlace: MakePlace): Promise<Place> {
  const place = await makePlace();
  onTestFinished(() => place.remove());
  return place;
}

/** Looks into a database, or changes it, behind everybody's back. */
export async function within<T>(url: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const database = await openDatabase(url, { mustExist: true });
  try {
    return await database.write(work);
  } finally {
    await database.close();
  }
}

/** How many rows these tables have. */
export async function counts<T extends keyof Tables>(url: string, ...tables: readonly T[]): Promise<Record<T, number>> {
  return within(url, async (tx) => {
    const rows: Partial<Record<T, number>> = {};
    for (const table of tables) {
      const { count } = await tx.tables.selectFrom<keyof Tables>(table).select((eb) => eb.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
      rows[table] = count;
    }
    return rows as Record<T, number>;
  });
}

/** A story of a feed that is made for a test. */
export interface FeedStory {
  readonly guid?: string;
  readonly title?: string;
  readonly text?: string;
  readonly category?: string;
}

/** An RSS feed. */
export function feedOf(stories: readonly FeedStory[], site = 'https://paper.example'): string {
  const items = stories.map(({ guid, title, text = 'What the story says.', category }) => `
    <item>${guid === undefined ? '' : `<guid isPermaLink="false">${guid}</guid><link>${site}/${guid}</link>`}
      ${title === undefined ? '' : `<title>${title}</title>`}${category === undefined ? '' : `<category>${category}</category>`}
      <pubDate>Mon, 06 Jan 2025 10:00:00 GMT</pubDate><description>${text}</description></item>`);
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Paper</title><link>${site}/</link>${items.join('')}</channel></rss>`;
}

/** So many stories. */
export function stories(count: number, prefix = 'story'): FeedStory[] {
  return Array.from({ length: count }, (_unused, n) => ({ guid: `${prefix}-${n}`, title: `Headline of ${prefix} ${n}`, text: `The text of ${prefix} ${n}, a sentence long.` }));
}
