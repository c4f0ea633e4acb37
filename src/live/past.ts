import { readLog } from '../../db/announcement.ts';
import { InvalidPage, largestPage, defaultPage, type Page, type PageArgs } from '../../db/page.ts';
import type { Reader } from '../../db/reader.ts';
import type { Cursors } from './cursor.ts';
import { heardOf, narrowedTo, type Heard, type Interest } from './match.ts';
import type { Texts } from './texts.ts';
import { deliveryOf, type Delivery } from './delivery.ts';

const scanPage = 500;
const endless = Number.MAX_SAFE_INTEGER;

/**
 * A page of the wire's past, the oldest first; with `last`, the newest. The cursors are those of the subscription.
 *
 * @throws InvalidPage, WireError
 */
export async function pastOf(reader: Reader, texts: Texts, interest: Interest, cursors: Cursors, args: PageArgs): Promise<Page<Delivery>> {
  if (args.first != null && args.last != null) throw new InvalidPage('INVALID_INPUT', 'Give first or last, not both.');
  const backward = args.last != null;
  const size = args.first ?? args.last ?? defaultPage;
  if (size < 0 || size > largestPage) throw new InvalidPage('INVALID_INPUT', `A page has from 0 to ${largestPage} announcements, not ${size}. Ask for the next with a cursor.`);
  const after = args.after == null ? 0 : cursors.decode(args.after);
  const before = args.before == null ? endless : cursors.decode(args.before);

  const found = await scan(reader, texts, interest, { after, before, backward, limit: size + 1 });
  const more = found.length > size;
  const shown = found.slice(0, size);
  if (backward) shown.reverse();
  const edges = shown.map(({ line, kind }) => {
    const node = deliveryOf(line, kind, cursors);
    return { node, cursor: node.cursor };
  });
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? args.before != null : more,
      hasPreviousPage: backward ? more : args.after != null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** The newest `count` announcements up to number `upTo`, the oldest of them first. */
export async function newestOf(reader: Reader, texts: Texts, interest: Interest, cursors: Cursors, count: number, upTo: number): Promise<{ seq: number; delivery: Delivery }[]> {
  const found = await scan(reader, texts, interest, { after: 0, before: upTo + 1, backward: true, limit: count });
  return found.toReversed().map(({ line, kind }) => ({ seq: line.seq, delivery: deliveryOf(line, kind, cursors) }));
}

/** Walks the log, page by page, until enough announcements match. */
async function scan(
  reader: Reader,
  texts: Texts,
  interest: Interest,
  range: { readonly after: number; readonly before: number; readonly backward: boolean; readonly limit: number },
): Promise<Heard[]> {
  const found: Heard[] = [];
  const entities = narrowedTo(interest);
  let { after, before } = range;
  while (found.length < range.limit) {
    const lines = await readLog(reader, { after, before, limit: scanPage, backward: range.backward, entities });
    found.push(...(await heardOf(interest, lines, texts, range.limit - found.length)));
    const last = lines.at(-1);
    if (!last || lines.length < scanPage) break;
    if (range.backward) before = last.seq;
    else after = last.seq;
  }
  return found;
}
