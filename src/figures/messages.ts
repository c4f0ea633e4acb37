import type { ArticleMatch } from '../../db/article-filter.ts';
import type { Viewer } from '../../db/reader.ts';
import type { PackedFigures } from './packed.ts';

/** What the thread is started with. */
export interface Settings {
  /** The database's address. */
  readonly url: string;
}

export type Asked =
  | { readonly what: 'figures' | 'count'; readonly viewer: Viewer; readonly match: ArticleMatch }
  | { readonly what: 'mentions' };

/** A question to the thread; `n` names it. */
export type Question = Asked & { readonly n: number };

export type Answer =
  | { readonly n: number; readonly value: PackedFigures | number | ReadonlyMap<number, number> }
  | { readonly n: number; readonly failure: string }
  /** The columns are being read: so many stories are in them. */
  | { readonly reading: number }
  /** The columns are there: so many stories in so many ms. */
  | { readonly ready: { readonly stories: number; readonly ms: number } }
  | { readonly trouble: string };
