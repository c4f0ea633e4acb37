import type { Database } from '../../../db/database.ts';
import { settleFeed, type Feed, type Polled } from '../../../db/feed.ts';
import { importDocument, type ImportSummary } from '../import.ts';
import { InvalidDocument, type Reading } from '../item.ts';
import type { Linker } from '../linking/links.ts';
import { readDocument } from '../document.ts';
import { documentOf, type StoryDocument } from '../story-document.ts';
import { fetchDocument, FetchRefused, mostBytes, type Answer, type FetchOptions } from './fetch.ts';
import { gathered } from '../sources/gather.ts';
import { isGzip, unpacked } from '../sources/unpack.ts';
import { pauseBefore, retryAfter } from './when.ts';

/** What polling takes from the world. */
export interface PollTools {
  /** Finds whom and what stories speak of; asked for when there are any. */
  readonly linker: () => Promise<Linker | undefined>;
  readonly signal?: AbortSignal | undefined;
  readonly fetch?: ((address: string, options: FetchOptions) => Promise<Answer>) | undefined;
  readonly random?: (() => number) | undefined;
  /** Of one document so many stories are read. */
  readonly most?: number | undefined;
}

/** What a poll came to; `stories` where there were any to read. */
export interface PollResult {
  readonly ok: boolean;
  readonly outcome: string;
  readonly stories?: ImportSummary;
}

/** A feed is what is new: a poll of more stories would keep all other feeds waiting for longer than it is claimed for. */
const mostStories = 20_000;

/** The pages of a WordPress site's REST API that are read at once: 100 posts each. */
const mostPages = 50;

/**
 * Asks a feed for what is new since it was last asked, takes that in, and settles when it is asked again. The caller has
 * claimed the feed. A poll that is broken off by the signal leaves it as it was.
 */
export async function pollFeed(database: Database, feed: Feed, tools: PollTools): Promise<PollResult> {
  const now = database.clock();
  let answer: Answer | undefined;
  let result: PollResult;
  try {
    answer = await (tools.fetch ?? fetchDocument)(feed.url, { privateAllowed: feed.privateAllowed, headers: conditions(feed), signal: tools.signal });
    result = await taken(database, feed, answer, tools);
  } catch (error) {
    if (tools.signal?.aborted) {
      await database.write((tx) => settleFeed(tx, feed.id));
      return { ok: false, outcome: 'It was broken off.' };
    }
    if (!(error instanceof FetchRefused || error instanceof InvalidDocument)) {
      await database.write((tx) => settleFeed(tx, feed.id, settled(feed, { ok: false, outcome: 'It could not be taken in: see the log.' }, undefined, now, tools)));
      throw error;
    }
    result = { ok: false, outcome: error.message };
  }
  await database.write((tx) => settleFeed(tx, feed.id, settled(feed, result, answer, now, tools)));
  return result;
}

/** So that a server need not send again what we have (RFC 9110, 13.1). */
function conditions({ etag, lastModified }: Feed): Record<string, string> {
  return { ...(etag !== null && { 'if-none-match': etag }), ...(lastModified !== null && { 'if-modified-since': lastModified }) };
}

function settled(feed: Feed, { ok, outcome }: PollResult, answer: Answer | undefined, now: number, { random = Math.random }: PollTools): Polled {
  const failures = ok ? 0 : feed.failures + 1;
  const pause = pauseBefore({ everyMs: feed.everyMs, failures, retryAfterMs: retryAfter(answer?.headers['retry-after'], now), random: random() });
  // What was not taken in is asked for again.
  const isNew = ok && answer?.status === 200;
  return {
    nextAt: new Date(now + pause).toISOString(), failures, outcome,
    etag: isNew ? shortHeader(answer?.headers.etag) : feed.etag, lastModified: isNew ? shortHeader(answer?.headers['last-modified']) : feed.lastModified,
    pause: answer?.status === 410,
  };
}

function shortHeader(value: string | undefined): string | null {
  return value !== undefined && value.length <= 1000 ? value : null;
}

async function taken(database: Database, feed: Feed, answer: Answer, tools: PollTools): Promise<PollResult> {
  const { status } = answer;
  if (status === 304) return { ok: true, outcome: 'Nothing new.' };
  if (status === 410) return { ok: false, outcome: 'It is gone for good (410), so it is paused: remove it, or find out where it is now.' };
  if (status !== 200) return { ok: false, outcome: `It answered ${status}.` };
  const stories = await importPage(database, feed, answer, tools);
  const further = stories.format === 'wordpress-rest' ? await importFurther(database, feed, answer, tools, stories) : undefined;
  // Its server would say from now on that nothing is new, and its end would never come.
  const flaw = further ?? (stories.refused.some(({ isCutOff }) => isCutOff) ? 'It breaks off in the middle, so all of it is asked for again.' : undefined);
  const { new: fresh, updated, unchanged, duplicate, canceled, refused } = stories;
  return { ok: flaw === undefined, stories, outcome: `${flaw === undefined ? '' : `${flaw} `}${fresh} new, ${updated} updated, ${unchanged} unchanged, ${duplicate} duplicate, ${canceled > 0 ? `${canceled} canceled by their source, ` : ''}${refused.length} refused` };
}

async function importPage(database: Database, feed: Feed, { body, headers }: Answer, { linker, signal, most = mostStories }: PollTools): Promise<ImportSummary> {
  const document = documentOf(readDocument(await unpackedBody(body), { charset: charsetOf(headers['content-type']) }), undefined, placeOf(feed.url));
  return importDocument(database, asOf(feed, document, most, signal), {
    publish: feed.policy === 'DRAFT' ? false : 'if linked surely', linker, feed: feed.url,
  });
}

/** A feed that is a packed file, served as that. */
async function unpackedBody(body: Uint8Array): Promise<Uint8Array> {
  if (!isGzip(body)) return body;
  return gathered(unpacked((async function* () { yield body; })()), (size) => {
    if (size > mostBytes) throw new InvalidDocument(`Unpacked it is larger than ${mostBytes / 1024} KiB, the most that is fetched: ask its publisher for a shorter one.`);
  });
}

/** What the relative addresses of a feed are relative to. What opens it is for nobody who reads its stories. */
function placeOf(address: string): string | undefined {
  const url = URL.parse(address);
  if (url) url.username = url.password = url.search = url.hash = '';
  return url?.href;
}

/** "text/xml; charset=windows-1251"; of JSON, which is UTF-8 whatever is said, none (RFC 8259). */
function charsetOf(type: string | undefined): string | undefined {
  if (type === undefined || /^[^;]*json/i.test(type)) return undefined;
  return /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type)?.[1];
}

/**
 * The pages after the first, until one says nothing that is new, if the last poll came to its end; else all of them: it may
 * have come past some. Gives what kept it from going on.
 */
async function importFurther(database: Database, feed: Feed, first: Answer, tools: PollTools, sum: ImportSummary): Promise<string | undefined> {
  const isWhole = feed.polledAt !== null && feed.failures === 0 && !feed.interrupted;
  const pages = Math.min(Number(first.headers['x-wp-totalpages'] ?? 1) || 1, mostPages);
  const goesOn = (page: ImportSummary) => !isWhole || page.new + page.updated > 0;
  let isNext = goesOn(sum);
  for (let page = 2; page <= pages && isNext; page++) {
    const url = new URL(feed.url);
    url.searchParams.set('page', String(page));
    const answer = await (tools.fetch ?? fetchDocument)(url.href, { privateAllowed: feed.privateAllowed, signal: tools.signal });
    // There were fewer by then.
    if (answer.status === 400) return undefined;
    if (answer.status !== 200) return `Page ${page} of ${pages} answered ${answer.status}.`;
    const stories = await importPage(database, feed, answer, tools);
    isNext = goesOn(stories);
    for (const key of ['new', 'updated', 'unchanged', 'duplicate', 'canceled'] as const) sum[key] += stories[key];
    sum.refused.push(...stories.refused);
  }
  return undefined;
}

/** Its stories with what the newsroom says of the feed, one at a time, until the signal breaks off. */
function asOf({ sourceName, section, language }: Feed, document: StoryDocument, most: number, signal: AbortSignal | undefined): StoryDocument {
  const given = { ...(sourceName !== null && { sourceName }), ...(section !== null && { section }), ...(language !== null && { language }) };
  return {
    format: document.format,
    async *readings(): AsyncGenerator<Reading | undefined, void, undefined> {
      let count = 0;
      for await (const reading of document.readings()) {
        if (reading && ++count > most) {
          yield { refusal: { item: 'the rest of the feed', reason: `It has more than ${most} stories, the most that are taken in at a poll: save it, and take it in with silkwire import.` } };
          return;
        }
        signal?.throwIfAborted();
        yield reading && 'item' in reading ? { item: { ...reading.item, ...given } } : reading;
      }
    },
  };
}
