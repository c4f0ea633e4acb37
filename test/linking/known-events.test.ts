import { describe, expect, test } from 'vitest';
import { linked } from './found.ts';

const known = (text: string, publishedOn: string): string[] => linked(text, publishedOn).events.flatMap((event) => event.known?.slug ?? []);

describe('an event that the newsroom knows', () => {
  test.each([
    ['Hotel owners held a summit in New Delhi on September 12, 2026.', '2026-09-12'],
    ['India and Bangladesh resumed talks on the Teesta river, officials in New Delhi said.', '2026-06-10'],
    ['Kazakhstan held an energy conference in Astana on July 4.', '2024-07-04'],
    ['A chess summit in Kazan, October 23, 2024, drew many.', '2024-10-23'],
    ['The president of France paid a visit to Astana on May 28, 2026.', '2026-05-28'],
    ['Kyrgyzstan signed an agreement with Japan in Bishkek on March 13, 2025.', '2025-03-13'],
  ])('is not another in the same town: %s', (text, day) => expect(known(text, day)).toEqual([]));

  test.each([
    ['The BRICS held their summit in New Delhi on September 12, 2026.', '2026-09-12', 'brics-summit-india-2026'],
    ['Brazil and South Africa came to the summit in New Delhi on September 12, 2026.', '2026-09-12', 'brics-summit-india-2026'],
    ['A bloc gathers\n\nThe summit was held in Kazan on October 22-24. The BRICS grew.', '2024-10-23', 'brics-summit-kazan-2024'],
    ['The BRICS held their conference in Kazan on October 22-24.', '2024-10-23', 'brics-summit-kazan-2024'],
    ['Carpets on show at the Astana International Forum on May 29, 2025.', '2025-05-29', 'astana-international-forum-2025'],
    ['Kyrgyz President Sadyr Japarov and Tajik President Emomali Rahmon signed a treaty in Bishkek on March 13, 2025.', '2025-03-13', 'kyrgyz-tajik-border-treaty-2025'],
  ])('is told by its organizer, its name or its guests: %s', (text, day, slug) => expect(known(text, day)).toEqual([slug]));
});
