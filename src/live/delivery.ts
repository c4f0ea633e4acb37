import type { Announcement } from '../../db/announcement.ts';
import type { Cursors } from './cursor.ts';
import type { AnnouncementKind } from './match.ts';

/** An announcement as one subscriber is told it. Its story is loaded when it is delivered, through the receiver's eyes. */
export interface Delivery {
  readonly cursor: string;
  readonly kind: AnnouncementKind;
  readonly announcedAt: string;
  readonly articleId: number;
  readonly version: number;
  readonly note: string | null;
}

export function deliveryOf(line: Announcement, kind: AnnouncementKind, cursors: Cursors): Delivery {
  return {
    cursor: cursors.encode(line.seq), kind, announcedAt: line.announcedAt, articleId: line.articleId, version: line.version, note: line.note,
  };
}
