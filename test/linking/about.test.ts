import { describe, expect, test } from 'vitest';
import { isAbout } from '../../src/ingest/linking/link.ts';
import { linked } from './found.ts';

const about = (text: string): string[] => [...new Set(linked(text).mentions.filter(isAbout).map(({ kind, code, name }) => (kind === 'COUNTRY' ? String(code) : name)))];

describe('what a story is about', () => {
  test('is in its headline and its first sentence', () => {
    expect(about('Kyrgyzstan Builds a Dam\n\nKyrgyzstan has begun to build a dam. It will take years. Engineers from Japan will help.')).toEqual(['KG']);
  });

  test('is whom the first sentence begins with, after the dateline', () => {
    expect(about('Rate Is Held\n\nASTANA - The Eurasian Development Bank on Friday held its rate. Analysts at the Asian Development Bank had expected this.')).toContain('Eurasian Development Bank');
  });

  test('is not who only speaks of it; but who is in the headline is', () => {
    const body = 'The dam broke on Monday. Deputy Governor Oralbek Temish said that nobody was hurt. "We were lucky," Temish said.';
    expect(about(`A Dam Breaks\n\n${body}`)).not.toContain('Oralbek Temish');
    expect(about(`Dam breaks, says Oralbek Temish\n\n${body}`)).toContain('Oralbek Temish');
  });
});

describe('the country of an event', () => {
  const countries = (text: string, type: string) => linked(text).events.filter((event) => event.type === type).map(({ country }) => country);

  test('is of one who joins, wherever that is told', () => {
    expect(countries('Belarus Joins SCO at Summit in Astana\n\nIt rained.', 'MEMBERSHIP')).toEqual(['BY']);
  });

  test('is that which aid is sent to', () => {
    expect(countries('Flour\n\nKazakhstan has sent 3,500 tons of flour to Afghanistan as humanitarian aid, the Kazakh Ministry of Health said.', 'AID')).toEqual(['AF']);
  });
});
