import type { Facts } from '../db/announcement.ts';
import type { Transaction } from '../db/database.ts';
import { Bulk } from './bulk.ts';
import type { Story } from './stories.ts';

/**
 * Writes many stories at once, with the rows that `db/article.ts` writes of one. Revisions are left out: they would
 * double the file, and no list reads them. The search's index is made of all of them afterwards (`indexing.ts`).
 */
export class ArchiveWriter {
  readonly #articles = new Bulk('article', [
    'slug', 'status', 'version', 'headline', 'summary', 'byline', 'section', 'language', 'urgency', 'word_count', 'image_url',
    'canonical_url', 'source_name', 'source_url', 'created_at', 'updated_at', 'published_at', 'publish_at', 'sort_at', 'created_by',
  ], ['id', 'slug']);
  readonly #bodies = new Bulk('article_body', ['article_id', 'body', 'text']);
  readonly #mentions = new Bulk('mention', ['article_id', 'entity_id', 'kind', 'status', 'sort_at', 'salience', 'count', 'surfaces', 'origin']);
  readonly #announcements = new Bulk('announcement', ['article_id', 'version', 'kind', 'note', 'announced_at', 'before', 'after'], ['seq', 'article_id']);
  readonly #announced = new Bulk('announcement_entity', ['entity_id', 'seq']);
  readonly #announces: boolean;

  /** With `announces`, each published story has its line in the wire's log, too. */
  constructor(announces: boolean) {
    this.#announces = announces;
  }

  async write(tx: Transaction, stories: readonly Story[]): Promise<void> {
    // Ids are given by the database, as ever: one that was told them would give them again to the next story.
    const rows = (await this.#articles.insert(tx, stories.map((story) => story.article))) as { id: number; slug: string }[];
    const ids = new Map(rows.map((row) => [row.slug, row.id]));
    const idOf = ({ article }: Story) => ids.get(article.slug) ?? 0;
    await this.#bodies.insert(tx, stories.map((story) => ({ article_id: idOf(story), body: story.body, text: story.text })));
    await this.#mentions.insert(tx, stories.flatMap((story) => story.mentions.map((mention) => ({ ...mention, article_id: idOf(story) }))));
    if (this.#announces) await this.#announce(tx, stories.filter((story) => story.article.status === 'PUBLISHED'), idOf);
  }

  async #announce(tx: Transaction, published: readonly Story[], idOf: (story: Story) => number): Promise<void> {
    const lines = published.map((story) => ({
      article_id: idOf(story), version: story.article.version, kind: 'PUBLISHED' as const, note: null, announced_at: story.article.sort_at,
      before: null, after: JSON.stringify(factsOf(story)),
    }));
    const rows = (await this.#announcements.insert(tx, lines)) as { seq: number; article_id: number }[];
    const seqs = new Map(rows.map((row) => [row.article_id, row.seq]));
    await this.#announced.insert(tx, published.flatMap((story) => story.players.map(({ id }) => ({ entity_id: id, seq: seqs.get(idOf(story)) ?? 0 }))));
  }
}

function factsOf({ article, players }: Story): Facts {
  return {
    entities: players.map((player) => player.id), eventTypes: [...new Set(players.flatMap((player) => player.eventType ?? []))].toSorted(),
    section: article.section ?? null, language: article.language, urgency: article.urgency, publishedAt: article.sort_at,
  };
}
