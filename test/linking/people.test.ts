import { describe, expect, test } from 'vitest';
import { expectMarked, linked, namings } from './found.ts';

describe('people whom nobody listed', () => {
  test.each([
    'Spokesman, {p:?Oralbek Temish|Oralbek Temish}, announced it. {p:?Oralbek Temish|Temish} gave no date.',
    'According to {p:?Gulnoza Hatamova|Gulnoza Hatamova}, a senior researcher at the centre, it rained.',
    '"It is late," said {p:?Tomasz Wrzos|Tomasz Wrzos}. {p:?Tomasz Wrzos|Wrzos} left.',
    'Water Resources Minister {p:?Orozbek Tilek uulu|Orozbek Tilek uulu} spoke.',
    'The head of the company, {p:?Lindiwe Mabuza|Lindiwe Mabuza}, resigned.',
    'Mr. {p:?Okonjo|Okonjo} said nothing.',
    'It summoned the {c:KG|Kyrgyz} chargé d’affaires, {p:?Melis Moldaliev|Melis Moldaliev}. {p:?Melis Moldaliev|Moldaliev} came.',
    'The {c:AE|UAE}\'s Sheikh {p:?Khaled bin Mohamed bin Zayed|Khaled bin Mohamed bin Zayed} came. {p:mohamed-bin-zayed-al-nahyan|Mohamed bin Zayed} stayed.',
    'The miner\'s boss, {p:?Jakob Stausholm|Jakob Stausholm}, calls it a miracle.',
    'His guest, {p:?Jacquemain Shabandi|Jacquemain Shabandi}, who holds the same office, left.',
  ])('by title, by what they say or by being named again: %s', (marked) => expectMarked(marked));

  test('are proposed with the evidence, and not as anyone known', () => {
    const [first, second] = linked('Deputy Governor Oralbek Temish spoke. Temish left.').mentions;
    expect(first).toMatchObject({ kind: 'PERSON', entity: null, name: 'Oralbek Temish', evidence: expect.stringContaining('title') });
    expect(second).toMatchObject({ entity: null, name: 'Oralbek Temish' });
  });

  test('who share a known surname are someone else', () => {
    expectMarked('{p:?Alexander Tokayev|Alexander Tokayev}, a farmer, sold wheat.');
    expectMarked('{c:CN|Chinese} President {p:xi-jinping|Xi Jinping} came. President {p:xi-jinping|Xi} left.');
    expectMarked('President {p:kassym-jomart-tokayev|Tokayev} bought it.');
  });
});

describe('people of the gazetteer', () => {
  test.each(['Tokayev', 'Toqaev', 'Tokaev', 'Toqayev', 'Токаев', 'Тоқаев', 'Kassym-Jomart Tokayev', 'Қасым-Жомарт Тоқаев', 'TOKAYEV'])('in any spelling and script: %s', (name) => {
    expect(namings(`Yesterday ${name} arrived.`)).toEqual([`PERSON kassym-jomart-tokayev "${name}"`]);
  });

  test('a surname that no alias has is the one named in full before, or the one of that office', () => {
    expectMarked('{p:kamala-harris|Kamala Harris} spoke. Later {p:kamala-harris|Harris} left.');
    expectMarked('Prime Minister {p:shehbaz-sharif|Sharif} arrived.');
  });
});

test('words in a headline are no people because of their capitals', () => {
  expectMarked('Farmers Hold Record Harvest Festival Near Old Silk Route\n\nThe harvest was good.');
  expectMarked('{p:?Oralbek Temish|Temish} Calls for Calm\n\nDeputy Governor {p:?Oralbek Temish|Oralbek Temish} spoke.');
});
