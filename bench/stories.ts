import type { Insertable } from 'kysely';
import { slugOf } from '../db/fold.ts';
import type { ArticleStatus, ArticleTable, MentionTable } from '../db/tables.ts';
import { countWords } from '../src/ingest/html.ts';
import type { Cast, Player } from './cast.ts';
import { poisson, zipf, type Random } from './random.ts';
import { capitalized, type Words } from './words.ts';

const firstMoment = Date.UTC(2010, 0, 1);
const lastMoment = Date.UTC(2026, 9, 31);
const sections = ['Politics', 'Diplomacy', 'Economy', 'Trade', 'Energy', 'Security', 'Society', 'Transport', 'Culture', 'Climate'];
const languages = ['en', 'ru', 'kk', 'ky', 'uz'];
const bylines = 40;
/** Words of a body: from a brief to a long read, 300 on average. */
const shortest = 60;
const spread = 460;
const draftShare = 0.01;
const withdrawnShare = 0.005;

/** A story as rows that want only its id. */
export interface Story {
  readonly article: Insertable<ArticleTable>;
  readonly body: string;
  readonly text: string;
  readonly mentions: readonly Omit<Insertable<MentionTable>, 'article_id'>[];
  readonly players: readonly Player[];
}

/** Makes `total` stories, one after the other in time from 2010 to October 2026. */
export function* stories(random: Random, words: Words, cast: Cast, total: number): Generator<Story> {
  const section = zipf(random, sections.length, 0.5);
  const language = zipf(random, languages.length, 1.5);
  const names = Array.from({ length: bylines }, () => `${words.name()} ${words.name()}`);
  for (let n = 0; n < total; n++) {
    const at = new Date(firstMoment + Math.floor(((n + random.next()) / total) * (lastMoment - firstMoment))).toISOString();
    const status = statusOf(random.next());
    const players = cast.next();
    const { body, text, wordCount } = bodyOf(random, words, players);
    const headline = headlineOf(random, words, players);
    const publishedAt = status === 'DRAFT' ? null : at;
    yield {
      article: {
        slug: `${slugOf(headline).slice(0, 60)}-${n}`, status, version: status === 'DRAFT' ? 1 : status === 'WITHDRAWN' ? 3 : 2, headline,
        summary: `${sentence(words, 8 + random.below(8))} ${sentence(words, 6 + random.below(8))}`, byline: names[random.below(bylines)] ?? null,
        section: sections[section()] ?? null, language: languages[language()] ?? 'en', urgency: 1 + Math.min(7, poisson(random, 3)),
        word_count: wordCount, image_url: null, canonical_url: null, source_name: null, source_url: null, created_at: at, updated_at: at,
        published_at: publishedAt, publish_at: null, sort_at: at, created_by: null,
      },
      body, text, players,
      mentions: players.map((player, rank) => ({
        entity_id: player.id, kind: player.kind, status, sort_at: at, count: 1 + random.below(4), surfaces: JSON.stringify([player.name]),
        salience: Math.max(20, Math.round(950 * 0.7 ** rank - random.below(40))), origin: 'LINKER',
      })),
    };
  }
}

function statusOf(chance: number): ArticleStatus {
  if (chance < draftShare) return 'DRAFT';
  return chance < draftShare + withdrawnShare ? 'WITHDRAWN' : 'PUBLISHED';
}

function headlineOf(random: Random, words: Words, players: readonly Player[]): string {
  const first = players[0]?.name ?? words.name();
  return `${first} ${plain(words, 4 + random.below(5))}`;
}

/** Paragraphs of two or three sentences; the story's names are among the words. */
function bodyOf(random: Random, words: Words, players: readonly Player[]): { body: string; text: string; wordCount: number } {
  const wanted = shortest + random.below(spread);
  const paragraphs: string[] = [];
  let count = 0;
  while (count < wanted) {
    const sentences: string[] = [];
    for (let s = 2 + random.below(2); s > 0; s--) {
      const name = players[random.below(players.length * 2)]?.name;
      const length = 8 + random.below(17);
      sentences.push(name ? `${name} ${plain(words, length)}.` : sentence(words, length));
      count += length + (name ? countWords(name) : 0);
    }
    paragraphs.push(sentences.join(' '));
  }
  return { body: paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n'), text: paragraphs.join('\n\n'), wordCount: count };
}

function sentence(words: Words, length: number): string {
  return `${capitalized(words.next())} ${plain(words, length - 1)}.`;
}

function plain(words: Words, length: number): string {
  let line = words.next();
  for (let n = 1; n < length; n++) line += ` ${words.next()}`;
  return line;
}

function escaped(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;
}
