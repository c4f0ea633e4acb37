import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { gazetteer, linked } from './found.ts';
import { root } from '../kit/command.ts';
import { labelledStories } from './labelled.ts';
import { score } from './score.ts';

/** Labels of a newsroom's archive. They lie beside the repository and are no part of it. */
const labels = join(root, '..', 'shared', 'corpus', 'labels.json');

interface Labels {
  readonly articles: readonly { readonly text: string; readonly mentions: readonly { readonly cls: string; readonly start: number; readonly end: number; readonly optional?: boolean }[] }[];
}

test.each(['dev', 'held'] as const)('our labelled stories (%s) are linked as well as is promised', (half) => {
  const tallies = score(labelledStories(half), gazetteer());
  const { COUNTRY, PERSON, ORGANIZATION, figure } = tallies;
  expect(COUNTRY.f1, COUNTRY.wrong.join('\n')).toBeGreaterThanOrEqual(0.93);
  expect(PERSON.f1, PERSON.wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  expect(ORGANIZATION.f1, ORGANIZATION.wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  expect(figure.f1, figure.wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
  for (const [sort, least] of [['about', 0.9], ['event type', 0.8], ['event type and country', 0.8], ['event date', 0.9]] as const) {
    expect(tallies[sort].f1, `${sort}:\n${tallies[sort].wrong.join('\n')}`).toBeGreaterThanOrEqual(least);
  }
});

describe.skipIf(!existsSync(labels))('the labelled archive (skipped where ../shared/corpus is absent)', () => {
  test('every mention that must be found is, where it stands, and nothing else', () => {
    const kinds: Record<string, string> = { country: 'COUNTRY', person: 'PERSON', organisation: 'ORGANIZATION' };
    for (const { text, mentions } of (JSON.parse(readFileSync(labels, 'utf8')) as Labels).articles) {
      const place = (kind: string | undefined, start: number, end: number): string => `${kind} ${start}-${end} ${text.slice(start, end)}`;
      const marked = mentions.filter(({ cls }) => cls in kinds);
      const optional = new Set(marked.filter((one) => one.optional).map(({ cls, start, end }) => place(kinds[cls], start, end)));
      const found = linked(text).mentions.filter(({ kind }) => kind !== 'EVENT').map(({ kind, start, end }) => place(kind, start, end));
      expect(found.filter((one) => !optional.has(one)).toSorted()).toEqual(marked.filter((one) => !one.optional).map(({ cls, start, end }) => place(kinds[cls], start, end)).toSorted());
    }
  });
});
