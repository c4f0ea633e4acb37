import { expect, test } from 'vitest';
import { datelineOf, leadOf } from '../../src/ingest/linking/dateline.ts';
import { readStory } from '../../src/ingest/linking/story.ts';
import { gazetteer } from './found.ts';

const lead = (body: string): string => {
  const text = `A headline\n\n${body}`;
  const story = readStory(text, gazetteer());
  const first = story.tokens.find((token) => token.end > datelineOf(story).end && token.sentence === leadOf(story, datelineOf(story)));
  return text.slice(first?.start);
};

test.each([
  'LIMA, May 3 (Andina) - ', 'LIMA. May 3 (Andina) - ', 'LIMA – ', 'LIMA /Andina/ - ', 'LIMA: ', 'LIMA, Peru, May 3. ', 'LIMA, MAY 3, ANDINA. ', 'Lima, May 3, ANDINA ', 'LIMA, May 3 (APP): ', 'LIMA, May 3, 2024, Asia-Plus -- ',
  'Trend Life. Lima, Peru, May 3  Trend: ', 'LIMA, Peru, May 3\nBy Ana Bo - Trend: ', 'LIMA, (APP - UrduPoint News - 3rd May, 2024) ', 'New Delhi, May 3 (IANS) ', 'Lima, Peru (UPI) May 3, 2013\n\n', 'Lima, May 3\n\n', 'LIMA | May 03, 2013: ', 'Lima, Peru | AFP | ',
  'Friday, May 3, 2013\n\n', '3 May 2013\n\n', 'Published: 03.05.2013 14:05\n\n', 'May 3, 2013, Lima\n\n', 'Friday, 3 May 2013\nBy Ana Bo\n\n', '2013-05-03\n\nLIMA, May 3 (Andina) - ', 'Lima, 3 May\n\n', 'LIMA, 3 May. ', 'LIMA, 3 May 2013 (Andina). ', 'NEW YORK, 3 May — ', '(Office of the Spokesman, Lima, 3 May 2013) ',
])('"%s" is written before the first sentence', (dateline) => expect(lead(`${dateline}Peru met Chile on Tuesday. It rained.`)).toMatch(/^Peru met/));

test('a sentence or two may stand above it', () => {
  expect(lead('Two countries also sign agreements.\n\nLIMA (AA) – Peru met Chile on Tuesday.')).toBe('Peru met Chile on Tuesday.');
  expect(lead('Peru met Chile, its premier said\n\nLIMA (UrduPoint News / Sputnik - 12th October, 2021) Peru met Chile on Tuesday.')).toBe('Peru met Chile on Tuesday.');
  expect(lead('Peru met Chile, its premier said.\n\nLima, Peru | AFP | Peru met Chile on Tuesday.')).toBe('Peru met Chile on Tuesday.');
  expect(lead('Peru met Chile.\n\nLima - it is said - was quiet.')).toMatch(/^Peru met/);
});

test.each(['The king left Fiji, May 3. It rained.', 'On Tuesday, May 3, Peru met Chile.', 'In Lima, May 3. It rained.', 'President Bo left Lima, May 3. It rained.', 'May 3, 2013 was hot in Peru.', 'By Friday, Peru had met Chile.'])('no dateline: %s', (body) => expect(lead(body)).toBe(body));
