import fc from 'fast-check';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { allNames, type NameRow } from '../../db/names.ts';
import { everyone } from '../../db/reader.ts';
import { Names } from '../../src/names/names.ts';
import { Lexicon } from '../../src/names/lexicon.ts';
import { nearTerms } from '../../src/names/near.ts';
import { soundOf, wordsOf } from '../../src/names/spelling.ts';
import { onEachDatabase } from '../kit/databases.ts';
import { sharedNewsroom } from '../graph/asking.ts';

onEachDatabase((place) => {
  const room = sharedNewsroom(place);
  const slugs = async (prefix: string, rest = ''): Promise<string[]> => {
    const { suggest } = await room().data(`query ($prefix: String!) { suggest(prefix: $prefix ${rest}) { slug } }`, { prefix });
    return suggest.map(({ slug }: { slug: string }) => slug);
  };

  beforeAll(async () => {
    for (let n = 0; n < 3; n++) await room().story({ about: ['kassym-jomart-tokayev', 'kazakhstan', 'shavkat-mirziyoyev'] });
  });

  describe('suggest', () => {
    test.each([
      ['toka'], ['Tokayev'], ['TOKAEV'], ['tokayew'], ['toqaev'], ['токае'], ['Тоқаев'], ['tokáyev'], ['kassym-jomart'], ['jomart tok'], ['жомарт'], ['Zhomart'], ['tokayev kas'],
      ['tokayve'], ['tokaev kasym'], ['tukayev'],
    ])('finds Tokayev by "%s"', async (prefix) => {
      expect(await slugs(prefix)).toContain('kassym-jomart-tokayev');
    });

    test.each([
      ['kaz', 'kazakhstan'], ['казахс', 'kazakhstan'], ['qazaq', 'kazakhstan'], ['kazakhstna', 'kazakhstan'], ['uzbekist', 'uzbekistan'], ['brics', 'brics'], ['mirziyo', 'shavkat-mirziyoyev'], ['мирзиё', 'shavkat-mirziyoyev'],
    ])('"%s" means %s first', async (prefix, slug) => {
      expect((await slugs(prefix))[0]).toBe(slug);
    });

    test('gives only the kinds and as many as asked', async () => {
      expect(await slugs('kaz', ', kinds: [PERSON, EVENT]')).not.toContain('kazakhstan');
      expect(await slugs('kaz', ', kinds: []')).toEqual([]);
      expect(await slugs('a', ', first: 3')).toHaveLength(3);
      expect(await slugs('a', ', first: 0')).toEqual([]);
      for (const first of [-1, 101]) expect((await room().ask(`{ suggest(prefix: "a", first: ${first}) { slug } }`)).errors[0]?.extensions?.code).toBe('INVALID_INPUT');
    });

    test('takes any text', async () => {
      for (const prefix of ['', ' ', '\0', '%', '_', '"', "'; drop table entity; --", '🇰🇿', '👩‍👩‍👧', '\ud800', '中', '-', '*', '\\', 'constructor', '__proto__']) expect(await slugs(prefix), prefix).toBeInstanceOf(Array);
      expect(await slugs('')).toEqual([]);
      const started = performance.now();
      for (const prefix of ['a'.repeat(100_000), 'ab '.repeat(33_000), 'й'.repeat(50_000)]) expect(await slugs(prefix), prefix.slice(0, 5)).toBeInstanceOf(Array);
      expect(performance.now() - started).toBeLessThan(5000);
    });

    test('reads names some at a time, each once, those of an entity together', async () => {
      const chunks = await Array.fromAsync(allNames(room().database.readAs(everyone)));
      const ids = chunks.map((rows) => [...new Set(rows.map((row) => row.entity_id))]);
      expect(Math.max(...ids.map(({ length }) => length))).toBe(100);
      expect(new Set(ids.flat()).size).toBe(ids.flat().length);
    });

    test('does not wait long for numbers that are not there yet, and is ordered by them when they are', async () => {
      const numbers = Promise.withResolvers<ReadonlyMap<number, number>>();
      const names = new Names(room().database, () => numbers.promise, () => {}, 100);
      const began = performance.now();
      const [first] = await names.suggest('a', ['COUNTRY'], 1);
      expect(performance.now() - began).toBeLessThan(5000);
      const again = performance.now();
      const all = await names.suggest('a', ['COUNTRY'], 100);
      expect(performance.now() - again).toBeLessThan(2000);
      expect(all[0]).toBe(first);
      const last = all.at(-1) ?? 0;
      numbers.resolve(new Map([[last, 5]]));
      await pause(0);
      const ordered = await names.suggest('a', ['COUNTRY'], 100);
      expect(ordered.indexOf(last)).toBeLessThan(all.indexOf(last));
      await names.close();
    });

    test('follows what editors change', async () => {
      const { createPerson } = await room().data('mutation { createPerson(input: { name: "Zuzanna Qwertyova" }) { ... on CreatePersonSuccess { person { id slug version } } } }', {}, 'EDITOR');
      const eventually = async (prefix: string, expected: string[]) => {
        for (let n = 0; n < 200 && (await slugs(prefix)).join() !== expected.join(); n++) await pause(20);
        expect(await slugs(prefix)).toEqual(expected);
      };
      const { id, slug, version } = createPerson.person;
      await eventually('qwertyo', [slug]);
      await room().data('mutation ($input: UpdatePersonInput!) { updatePerson(input: $input) { __typename } }', { input: { id, version, name: 'Zuzanna Asdfghova' } }, 'EDITOR');
      await eventually('asdfgh', [slug]);
      await eventually('qwertyo', []);
    });
  });
});

describe('spelling', () => {
  test('gives one sound to the spellings of a name', () => {
    for (const spellings of [
      ['Tokayev', 'Tokaev', 'Toqaev', 'Tokayew', 'Токаев', 'Тоқаев'], ['Zelensky', 'Zelenskyy', 'Зеленский'], ['Zhomart', 'Jomart', 'Жомарт'], ['Nazarbayev', 'Nazarbaev', 'Назарбаев'], ['Khan', 'Han', 'Хан'],
    ]) {
      expect(new Set(spellings.flatMap(wordsOf).map(soundOf)).size, spellings.join()).toBe(1);
    }
  });
});

test('names are made ready in many small steps, also those that begin with one letter: others have their turns in between', async () => {
  const names = Array.from({ length: 9000 }, (_unused, n) => `s${String.fromCharCode(97 + (n % 26))}${n.toString(36).padStart(4, 'x')}`);
  async function* chunks() {
    yield names.map((name, n): NameRow => ({ entity_id: n + 1, entity_kind: 'PERSON', kind: 'NAME', rank: 0, name, sort_name: name }));
  }
  let turns = 0;
  let isDone = false;
  const count = () => {
    turns++;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  const lexicon = await Lexicon.of(chunks());
  isDone = true;
  // One for each beginning, and some for the rest.
  expect(turns).toBeGreaterThan(26);
  for (const n of [0, 25, 4000, 8999]) expect([...lexicon.beginning(names[n] ?? '').keys()]).toContain(n);
});

test('near terms are those of which some beginning is near, as a comparison of each would find', () => {
  /** The least edits to any beginning of the term, by the textbook. */
  const edits = (word: string, term: string): number => {
    const rows = Array.from({ length: term.length + 1 }, (_unused, d) => Array.from({ length: word.length + 1 }, (_none, column) => (d === 0 ? column : column === 0 ? d : 0)));
    const at = (d: number, column: number) => rows[d]?.[column] ?? Number.POSITIVE_INFINITY;
    for (let d = 1; d <= term.length; d++) {
      for (let column = 1; column <= word.length; column++) {
        const swapped = d > 1 && column > 1 && term[d - 1] === word[column - 2] && term[d - 2] === word[column - 1] ? at(d - 2, column - 2) + 1 : Number.POSITIVE_INFINITY;
        (rows[d] ??= [])[column] = Math.min(at(d - 1, column) + 1, at(d, column - 1) + 1, at(d - 1, column - 1) + (term[d - 1] === word[column - 1] ? 0 : 1), swapped);
      }
    }
    return Math.min(...rows.map((row) => row[word.length] ?? Number.POSITIVE_INFINITY));
  };
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(fc.uniqueArray(words, { minLength: 1, maxLength: 40 }), words, fc.integer({ min: 1, max: 2 }), (some, word, most) => {
      const terms = some.toSorted();
      const shared = Uint8Array.from(terms, (term, n) => [...term].findIndex((letter, at) => terms[n - 1]?.[at] !== letter));
      terms.forEach((term, n) => {
        if (term === '' || terms[n - 1]?.startsWith(term)) shared[n] = term.length;
      });
      const found = new Map<string, number>();
      nearTerms(word, { terms, shared, from: 0, to: terms.length }, most, (n, distance) => found.set(terms[n] ?? '', distance));
      const expected = new Map(terms.map((term) => [term, edits(word, term)] as const).filter(([, distance]) => distance <= most));
      expect([...found].toSorted()).toEqual([...expected].toSorted());
    }),
    { numRuns: 2000 },
  );
});
