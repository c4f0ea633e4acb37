import type BetterSqlite from 'better-sqlite3';
import { tokensOf } from '../db/search/words.ts';
import { randomOf } from './random.ts';

/** What is asked about: words and a country of an archive, and places in it. */
export interface Subjects {
  /** A word that about 12,000 stories have. */
  readonly term: string;
  readonly termMatches: number;
  /** A word that about 20 have. */
  readonly rare: string;
  readonly rareMatches: number;
  /** The code of the country that most stories speak of. */
  readonly country: string;
  readonly countryMatches: number;
  /** The story in the middle of the list, by time. */
  readonly middle: { readonly sort: string; readonly id: number };
  /** Of stories, spread over the newest thousands. */
  readonly slugs: readonly string[];
}

const [wished, wishedRare] = [12_000, 20];
/** Stories whose words are tried. */
const tried = 12;

/** Finds them; `like`, those of another archive, are the words and the country, so that both are asked the same. */
export function subjectsOf(archive: BetterSqlite.Database, like: Subjects | null): Subjects {
  const total = archive.prepare<[], number>('select max(id) from article').pluck().get() ?? 0;
  const middle = archive.prepare<[number], { sort: string; id: number }>(
    `select sort_at as sort, id from article where status = 'PUBLISHED' order by sort_at desc, id desc limit 1 offset +?`).get(Math.floor(total / 2));
  const newest = archive.prepare<[], string>(`select slug from article where status = 'PUBLISHED' order by sort_at desc limit 5000`).pluck().all();
  const places = { middle: middle ?? { sort: '', id: 0 }, slugs: newest.filter((_slug, n) => n % Math.ceil(newest.length / 20) === 0) };
  const matches = archive.prepare<[string], number>('select count(*) from search_public where search_public match +?').pluck();
  const matchesOf = (word: string) => matches.get(lexemeOf(word)) ?? 0;
  const mentions = archive.prepare<[string], number>(
    `select count(*) from mention join country on country.entity_id = mention.entity_id where country.code = +? and mention.status = 'PUBLISHED'`).pluck();
  if (like) {
    const { term, rare, country } = like;
    return { ...places, term, termMatches: matchesOf(term), rare, rareMatches: matchesOf(rare), country, countryMatches: mentions.get(country) ?? 0 };
  }
  const counted = [...wordsOfSome(archive, total)].map((word) => ({ word, count: matchesOf(word) }));
  const nearest = (count: number) => counted.reduce((best, one) => (Math.abs(one.count - count) < Math.abs(best.count - count) ? one : best));
  const [term, rare] = [nearest(wished), nearest(wishedRare)];
  const country = archive.prepare<[], string>(`
    select country.code from (select article_id from mention where article_id > ${total - 5000}) newest
    join mention on mention.article_id = newest.article_id join country on country.entity_id = mention.entity_id
    group by country.code order by count(*) desc limit 1`).pluck().get() ?? '';
  return { ...places, term: term.word, termMatches: term.count, rare: rare.word, rareMatches: rare.count, country, countryMatches: mentions.get(country) ?? 0 };
}

function wordsOfSome(archive: BetterSqlite.Database, total: number): Set<string> {
  const random = randomOf(7);
  const text = archive.prepare<[number], string>('select text from article_body where article_id = +?').pluck();
  const words = new Set<string>();
  for (let n = 0; n < tried; n++) for (const word of (text.get(1 + random.below(total)) ?? '').match(/\b[a-z]{4,}\b/g) ?? []) words.add(word);
  return words;
}

/** What FTS5 is asked for a word: its stem. */
export function lexemeOf(word: string): string {
  return `"${tokensOf(word)[0]?.term ?? ''}"`;
}
