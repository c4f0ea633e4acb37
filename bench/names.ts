import type { Transaction } from '../db/database.ts';
import { fold, slugOf } from '../db/fold.ts';
import { Bulk } from './bulk.ts';
import type { Random } from './random.ts';
import type { Words } from './words.ts';

/** Spellings of a person. */
const each = 5;
const [latin, cyrillic] = ['abcdefghijklmnopqrstuvwxyz', 'абцдефгхижклмнопкрстувукиз'];

/**
 * Adds people whom no story speaks of, with five spellings each, two of them Cyrillic, until there are so many names more:
 * what someone types is looked for among them all.
 */
export async function addNames(tx: Transaction, random: Random, words: Words, names: number): Promise<void> {
  const people = Array.from({ length: Math.ceil(names / each) }, (_unused, n) => {
    const [given, middle, family] = [words.name(), words.name(), words.name()];
    const name = `${given} ${family}`;
    const spellings = [`${given} ${middle} ${family}`, `${family} ${given}`, inCyrillic(name), inCyrillic(`${family} ${given} ${random.below(2) === 0 ? middle : ''}`.trim())];
    return { name, slug: `${slugOf(name)}-named-${n}`, spellings };
  });
  const entities = new Bulk('entity', ['kind', 'slug', 'name', 'sort_name', 'description', 'version', 'created_at', 'updated_at'], ['id', 'slug']);
  const rows = await entities.insert(tx, people.map(({ name, slug }) => ({
    kind: 'PERSON', slug, name, sort_name: fold(name), description: null, version: 1, created_at: tx.now, updated_at: tx.now,
  })));
  const ids = new Map((rows as { id: number; slug: string }[]).map(({ id, slug }) => [slug, id]));
  await new Bulk('alias', ['entity_id', 'kind', 'rank', 'name', 'folded']).insert(tx, people.flatMap(({ name, slug, spellings }) => {
    const id = ids.get(slug) ?? 0;
    return [
      { entity_id: id, kind: 'NAME' as const, rank: 0, name, folded: fold(name) },
      ...spellings.map((spelling, rank) => ({ entity_id: id, kind: 'ALIAS' as const, rank, name: spelling, folded: fold(spelling) })),
    ];
  }));
}

function inCyrillic(name: string): string {
  return Array.from(name, (letter) => {
    const place = latin.indexOf(letter.toLowerCase());
    const other = cyrillic.charAt(place);
    return place < 0 ? letter : letter === letter.toLowerCase() ? other : other.toUpperCase();
  }).join('');
}
