import type { ArticleMatch } from '../../db/article-filter.ts';
import type { ArticlePage, ListOrder } from '../../db/article-page.ts';
import type { Entity } from '../../db/entity.ts';
import type { EntityMatch } from '../../db/entity-page.ts';
import type { InvalidPageCode, Page, PageArgs } from '../../db/page.ts';
import type { Viewer } from '../../db/reader.ts';
import type { PackedFigures } from './packed.ts';

/** What the thread is started with. */
export interface Settings {
  /** The database's address. */
  readonly url: string;
  /** What it is asked for: counts over whole lists, or pages that may take long. */
  readonly answers: 'counts' | 'pages';
}

export type Asked =
  | { readonly what: 'figures' | 'count'; readonly viewer: Viewer; readonly match: ArticleMatch }
  | { readonly what: 'mentions' };

export type AskedPage =
  | { readonly what: 'page'; readonly viewer: Viewer; readonly match: ArticleMatch; readonly order: ListOrder; readonly args: PageArgs }
  | { readonly what: 'start'; readonly viewer: Viewer; readonly match: ArticleMatch; readonly order: ListOrder; readonly cursor: string }
  | { readonly what: 'entities'; readonly viewer: Viewer; readonly match: EntityMatch; readonly args: PageArgs };

/** A question to the thread; `n` names it, and nobody waits for its answer longer than `left`, in ms. */
export type Question = (Asked | AskedPage) & { readonly n: number; readonly left: number };

export type Answer =
  | { readonly n: number; readonly value: PackedFigures | number | ReadonlyMap<number, number> | ArticlePage | Page<Entity> }
  /** What was asked for can't be answered, whoever is asked. */
  | { readonly n: number; readonly invalid: { readonly code: InvalidPageCode; readonly message: string } }
  | { readonly n: number; readonly failure: string }
  /** Nobody waits for it any more. */
  | { readonly n: number; readonly late: true }
  /** The columns are being read: so many stories are in them. */
  | { readonly reading: number }
  /** The columns are there: so many stories in so many ms. */
  | { readonly ready: { readonly stories: number; readonly ms: number } }
  | { readonly trouble: string };
