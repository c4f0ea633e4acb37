import { describe, expect, test } from 'vitest';
import { linked } from './found.ts';

const body = 'Kazakhstan and Kyrgyzstan signed a treaty on water in Almaty on Tuesday, the two presidents said. Farmers welcomed it.';
const of = (text: string, slug: string) => {
  const { mentions, events } = linked(text);
  return { salience: Math.max(0, ...mentions.filter(({ entity }) => entity?.slug === slug).map(({ salience }) => salience)), takesPart: events.some(({ participants }) => participants.some(({ entity }) => entity?.slug === slug)) };
};

describe('whose report it is', () => {
  test.each([
    ['reuters', `Treaty signed\n\nALMATY, Reuters - ${body}`],
    ['reuters', `Treaty signed\n\nALMATY, Oct 22 (Reuters) - ${body}`],
    ['associated-press', `Treaty signed\n\nALMATY, Kazakhstan (AP) — ${body}`],
    ['tass', `Treaty signed\n\nALMATY, October 22. /TASS/. ${body}`],
    ['tass', `Treaty signed\n\n${body} — TASS`],
    ['kazinform', `Treaty signed\n\nKazinform reports that ${body}`],
    ['kazinform', `Treaty signed\n\n${body.replace('the two presidents said', 'Kazinform News Agency reports')}`],
    ['kazinform', `Treaty signed\n\n${body}\n\nPhoto: Kazinform`],
    ['reuters', `Treaty signed\n\n${body.replace('the two presidents said', 'a minister told Reuters')}`],
    ['reuters', `Treaty signed\n\n${body.replace('the two presidents said', 'according to Reuters')}`],
    ['kazinform', `Treaty signed\n\nALMATY. KAZINFORM - ${body}`],
    ['bbc', `Treaty signed\n\n${body.replace('the two presidents said', 'as was reported by the BBC')}`],
    ['unhcr', `Treaty signed\n\nGENEVA (UNHCR) - ${body}`],
    ['unicef', `Treaty signed\n\n${body}\n\nPhoto: UNICEF`],
  ])('%s is named, and neither what the story is about nor part of what it tells: %s', (slug, text) => {
    const { salience, takesPart } = of(text, slug);
    expect(salience).toBeGreaterThan(0);
    expect(salience).toBeLessThan(0.2);
    expect(takesPart).toBe(false);
  });

  test('a story about an agency is about it, though it is credited, too', () => {
    const { salience, takesPart } = of('Court fines Reuters\n\nMOSCOW (Reuters) - Reuters was fined on Tuesday by a court in Moscow that sentenced its editor. Reuters said that it would appeal.', 'reuters');
    expect(salience).toBeGreaterThanOrEqual(0.5);
    expect(takesPart).toBe(true);
  });

  test('a body that says something in brackets or after a comma is no credit', () => {
    expect(of('Loan approved\n\nThe European Bank for Reconstruction and Development (EBRD) - which lends to farmers - signed an agreement on grain in Almaty.', 'ebrd').takesPart).toBe(true);
    expect(of('Flood kills three\n\nThe United Nations, WHO and others sent aid to Kazakhstan on Tuesday.', 'who').takesPart).toBe(true);
  });
});
