/** What happened to a story. LEFT_FILTER: it matched your filter before this change and does not any more. */
export type AnnouncementKind = 'PUBLISHED' | 'UPDATED' | 'CORRECTED' | 'WITHDRAWN' | 'LEFT_FILTER';

/** What every announcement has that this module can follow; with the others it tells a repetition, and how far behind it is. */
export interface Announced {
  readonly cursor: string;
  readonly kind?: AnnouncementKind;
  /** RFC 3339. */
  readonly announcedAt?: string;
  readonly articleId?: string;
  readonly version?: number;
}

/** An announcement as `announcementsQuery` asks for it. */
export interface Announcement extends Required<Announced> {
  /** The correction's text, the withdrawal's reason. */
  readonly note: string | null;
  /** As it is now; null once it is withdrawn. */
  readonly article: { readonly id: string; readonly url: string; readonly headline: string; readonly summary: string; readonly publishedAt: string | null } | null;
}

/** Which stories: as ArticleFilter in the schema, whose other fields may be given, too. */
export interface AnnouncementFilter {
  /** ISO 3166-1: any of. */
  readonly countries?: readonly string[];
  /** Ids or slugs: any of. */
  readonly people?: readonly string[];
  readonly organizations?: readonly string[];
  readonly events?: readonly string[];
  readonly sections?: readonly string[];
  readonly languages?: readonly string[];
  /** 1 (flash) to 8 (routine): this urgent or more. */
  readonly maxUrgency?: number;
  readonly [field: string]: unknown;
}

/** An error as GraphQL tells it. */
export interface ToldError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What is asked for where no `query` is given. One of your own must take these three variables, and select `cursor`. */
export const announcementsQuery = `subscription ($filter: ArticleFilter, $after: String, $last: Int) {
  announcements(filter: $filter, after: $after, last: $last) {
    cursor kind announcedAt articleId version note
    article { id url headline summary publishedAt }
  }
}`;
