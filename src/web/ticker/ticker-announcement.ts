import type { Announced } from '../follow/announcement.ts';

export interface TickerCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  /** As an emoji. */
  readonly flag: string;
}

export interface TickerPerson {
  readonly slug: string;
  readonly name: string;
}

/** What the ticker shows of a story. */
export interface TickerArticle {
  readonly url: string;
  readonly headline: string;
  readonly summary: string;
  readonly section: string | null;
  /** IPTC: 1 (flash) to 8 (routine). */
  readonly urgency: number;
  /** BCP 47. */
  readonly language: string;
  readonly publishedAt: string | null;
  /** The most salient first, as are the people. */
  readonly countries: readonly TickerCountry[];
  readonly people: readonly TickerPerson[];
}

export interface TickerAnnouncement extends Required<Announced> {
  readonly note: string | null;
  readonly article: TickerArticle | null;
}

export const tickerQuery = `subscription Ticker($filter: ArticleFilter, $after: String, $last: Int) {
  announcements(filter: $filter, after: $after, last: $last) {
    cursor kind announcedAt articleId version note
    article {
      url headline summary section urgency language publishedAt
      countries { code name flag }
      people { slug name }
    }
  }
}`;
