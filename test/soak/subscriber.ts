import type { Wants } from './wants.ts';
import type { Road, SentAnnouncement, Witness } from './witness.ts';

/** An announcement that was applied, and when. */
export interface Told extends Pick<SentAnnouncement, 'cursor' | 'kind' | 'articleId' | 'version'> {
  readonly at: number;
  readonly road: Road;
}

/** Where it begins when it comes for the first time. */
export type Beginning =
  | { readonly from: 'cursor'; readonly after: string }
  | { readonly from: 'last'; readonly last: number }
  | { readonly from: 'now' };

/** A connection that it made, and what it had applied by then. */
export interface Came {
  readonly at: number;
  readonly connection: number;
  readonly applied: number;
}

/** What is asked of each announcement, in several forms: those that differ are groups of their own. */
const fields = 'cursor kind articleId version';
const head = 'subscription ($filter: ArticleFilter, $kinds: [AnnouncementKind!], $after: String, $last: Int)';
const call = 'announcements(filter: $filter, kinds: $kinds, after: $after, last: $last)';
export const documents = {
  short: `${head} { ${call} { ${fields} article { version headline status } } }`,
  long: `${head} { ${call} { ${fields} announcedAt note article { version headline status summary excerpt(length: 60) countries { code } } } }`,
  /** Its root is behind a fragment: it goes through the pipeline, not along the wire's own road. */
  winding: `${head} { ...W } fragment W on Subscription { ${call} { ${fields} article { version headline status } } }`,
  /** All of a story, and many times over: what fills the network's buffers soon. */
  heavy: `${head} { ${call} { ${fields} article { version headline status body ${Array.from({ length: 7 }, (_unused, n) => `again${n}: body`).join(' ')} } } }`,
} as const;

/** One who follows the wire: what they want, what they were told, and the cursor to come back with. */
export class Subscriber {
  readonly name: string;
  readonly wants: Wants;
  readonly query: string;
  readonly told: Told[] = [];
  readonly came: Came[] = [];
  /** What happened to it, and when. */
  readonly history: { readonly at: number; readonly what: string }[] = [];
  readonly #witness: Witness;
  readonly #withdrawn = new Set<string>();
  #beginning: Beginning = { from: 'now' };

  constructor(name: string, wants: Wants, query: string, witness: Witness) {
    this.name = name;
    this.wants = wants;
    this.query = query;
    this.#witness = witness;
  }

  get beginning(): Beginning {
    return this.#beginning;
  }

  beginAt(beginning: Beginning): void {
    this.#beginning = beginning;
  }

  /** Of the last announcement that was applied. */
  get cursor(): string | undefined {
    return this.told.at(-1)?.cursor;
  }

  /** To begin with: they don't move forward. */
  get firstVariables(): object {
    const { beginning } = this;
    return { ...this.wants, ...(beginning.from === 'cursor' && { after: beginning.after }), ...(beginning.from === 'last' && { last: beginning.last }) };
  }

  /** To go on with. */
  get variables(): object {
    return this.cursor === undefined ? this.firstVariables : { ...this.wants, after: this.cursor };
  }

  /** It subscribes, on this connection. */
  comes(connection: number, where: string): void {
    this.came.push({ at: Date.now(), connection, applied: this.told.length });
    this.note(`subscribes at ${where} after ${this.cursor ?? JSON.stringify(this.beginning)} (${this.told.length} applied)`);
  }

  apply(sent: SentAnnouncement, road: Road): void {
    const { cursor, kind, articleId, version } = sent;
    this.told.push({ cursor, kind, articleId, version, at: Date.now(), road });
    if (sent.article && this.#withdrawn.has(articleId)) this.#witness.violate(`${this.name} was sent a story after it was told that it is withdrawn: ${JSON.stringify(sent)}`);
    if (kind === 'WITHDRAWN') this.#withdrawn.add(articleId);
    this.#witness.see(this.name, sent, road);
  }

  /** The server ends it with an error: nobody here asks for what can't be had. */
  refused(errors: unknown): void {
    this.note(`is refused: ${JSON.stringify(errors)}`);
    this.#witness.violate(`${this.name} was refused: ${JSON.stringify(errors).slice(0, 500)}`);
  }

  note(what: string): void {
    this.history.push({ at: Date.now(), what });
  }
}
