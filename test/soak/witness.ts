import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Kind } from './wants.ts';

/** What a subscriber is sent. */
export interface SentAnnouncement {
  readonly cursor: string;
  readonly kind: Kind;
  readonly articleId: string;
  readonly version: number;
  readonly article: { readonly version: number; readonly headline: string; readonly status: string } | null;
}

/** Of the connection that something came by, in ms since 1970. */
export interface Road {
  readonly server: string;
  /** Numbered by its client. */
  readonly connection: number;
  readonly connectedAt: number;
  /** When it was last read again after a pause; 0 if it was not paused. */
  readonly resumedAt: number;
}

/** For so long after a withdrawal was answered, its story may still be on its way, in ms. It is a loaded machine's bound: see the figures. */
const mostAfterWithdrawal = 5000;
const mostKept = 200;

/** Gathers what is wrong, and what is shown. */
export class Witness {
  readonly begunAt = Date.now();
  readonly violations: string[] = [];
  violationCount = 0;
  /** By the story's id: when a writer knew that it was withdrawn. */
  readonly withdrawnAt = new Map<string, number>();
  /** The longest that content came after that, in ms. */
  longestAfterWithdrawal = 0;
  /** By the server and the story's id: when the first who follows there was told that it is withdrawn. */
  readonly #toldWithdrawn = new Map<string, number>();
  /** How late we are ourselves with what has arrived. */
  readonly #lag = monitorEventLoopDelay({ resolution: 10 });
  /** Each content that was shown, and to whom first: `<id> <version> <headline>`. */
  readonly shown = new Map<string, string>();

  constructor() {
    this.#lag.enable();
  }

  violate(what: string): void {
    this.violationCount++;
    if (this.violations.length < mostKept) this.violations.push(`${this.clock()} ${what}`);
  }

  /** Seconds since it began: "12.345s". */
  clock(at = Date.now()): string {
    return `${((at - this.begunAt) / 1000).toFixed(3)}s`;
  }

  withdrawn(articleId: string): void {
    if (!this.withdrawnAt.has(articleId)) this.withdrawnAt.set(articleId, Date.now());
  }

  /** What can be judged of a message when it comes. */
  see(who: string, sent: SentAnnouncement, road: Road): void {
    const { articleId, article, kind, version } = sent;
    const told = `${road.server} ${articleId}`;
    if (kind === 'WITHDRAWN' && !this.#toldWithdrawn.has(told)) this.#toldWithdrawn.set(told, Date.now());
    if (!article) return;
    if (kind === 'WITHDRAWN') this.violate(`${who} was sent a story with its withdrawal: ${JSON.stringify(sent)}`);
    if (article.status !== 'PUBLISHED') this.violate(`${who} was sent a story that is not public: ${JSON.stringify(sent)}`);
    if (article.version < version) this.violate(`${who} was sent version ${article.version} of a story with the announcement of ${version}: ${JSON.stringify(sent)}`);
    const content = `${articleId} ${article.version} ${article.headline}`;
    if (!this.shown.has(content)) this.shown.set(content, who);
    this.#judgeTime(who, sent, road, this.#toldWithdrawn.get(told));
  }

  /** Nothing of a story that a writer knows to be withdrawn, nor of one whose withdrawal the same server has told to anybody. */
  #judgeTime(who: string, sent: SentAnnouncement, { resumedAt, server }: Road, toldAt = Infinity): void {
    const withdrawnAt = this.withdrawnAt.get(sent.articleId) ?? Infinity;
    // Who was not reading then has it from their own machine's buffer.
    if (resumedAt <= withdrawnAt) {
      const after = Date.now() - withdrawnAt;
      this.longestAfterWithdrawal = Math.max(this.longestAfterWithdrawal, after);
      if (after > mostAfterWithdrawal) this.violate(`${who} was sent a story ${after} ms after it was withdrawn: ${JSON.stringify(sent)}`);
    }
    // What was sent by then has arrived; it may wait for us, on one connection longer than on the other.
    const slack = 250 + (3 * this.#lag.max) / 1e6;
    const afterOthers = Date.now() - toldAt;
    if (resumedAt <= toldAt && afterOthers > slack) this.violate(`${who} was sent a story ${afterOthers} ms after ${server} had told another that it is withdrawn (we are late by ${Math.round(slack)} ms at most): ${JSON.stringify(sent)}`);
  }
}
