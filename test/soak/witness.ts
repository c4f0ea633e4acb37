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
  /** Each content that was shown, and to whom first: `<id> <version> <headline>`. */
  readonly shown = new Map<string, string>();

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
  see(who: string, sent: SentAnnouncement, { resumedAt }: Road): void {
    const { articleId, article, kind, version } = sent;
    if (!article) return;
    if (kind === 'WITHDRAWN') this.violate(`${who} was sent a story with its withdrawal: ${JSON.stringify(sent)}`);
    if (article.status !== 'PUBLISHED') this.violate(`${who} was sent a story that is not public: ${JSON.stringify(sent)}`);
    if (article.version < version) this.violate(`${who} was sent version ${article.version} of a story with the announcement of ${version}: ${JSON.stringify(sent)}`);
    const content = `${articleId} ${article.version} ${article.headline}`;
    if (!this.shown.has(content)) this.shown.set(content, who);

    const withdrawnAt = this.withdrawnAt.get(articleId);
    // Who was not reading then has it from their own machine's buffer.
    if (withdrawnAt === undefined || resumedAt > withdrawnAt) return;
    const after = Date.now() - withdrawnAt;
    this.longestAfterWithdrawal = Math.max(this.longestAfterWithdrawal, after);
    if (after > mostAfterWithdrawal) this.violate(`${who} was sent a story ${after} ms after it was withdrawn: ${JSON.stringify(sent)}`);
  }
}
