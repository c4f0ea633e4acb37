import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/ingest/linking/figures.ts';
import { linked } from './found.ts';

const read = (text: string): unknown[] => linked(text).figures.map(({ value, valueTo, unit, period, start, end, text: written }) => {
  expect(text.slice(start, end)).toBe(written);
  return [written, value, unit, ...(valueTo === null ? [] : [valueTo]), ...(period === null ? [] : [period])];
});

describe('figures', () => {
  test.each([
    ['It cost $74.8 million in 2017.', ['$74.8 million', 74_800_000, 'USD', '2017']], ['450 billion tenge was spent.', ['450 billion tenge', 450e9, 'KZT']], ['Some 20 lakh people voted.', ['20 lakh people', 2_000_000, 'people']], ['It cost Rs 2,000 crore.', ['Rs 2,000 crore', 2e10, 'INR']], ['It has 12,00,000 users.', ['12,00,000 users', 1_200_000, 'people']],
    ['It sold for USD7b.', ['USD7b', 7e9, 'USD']], ['It cost EUR10 million.', ['EUR10 million', 1e7, 'EUR']], ['300,000 barrels of oil a day flow', ['300,000 barrels of oil a day', 300_000, 'barrels per day']],
    ['Two Uzbek bus drivers slept.', ['Two Uzbek bus drivers', 2, 'people']], ['They sold 25 natural-gas fields.', ['25 natural-gas fields', 25, 'fields']], ['on three previous occasions', ['three previous occasions', 3, 'occasions']], ['five law enforcers fell', ['five law enforcers', 5, 'people']],
    ['Some 1 200 000 people came.', ['1 200 000 people', 1_200_000, 'people']], ['Some 12\u202f000 tons came.', ['12\u202f000 tons', 12_000, 'tons']], ['On May 12 200 people came.', ['200 people', 200, 'people']], ['It cost €1,5 billion.', ['€1,5 billion', 1.5e9, 'EUR']], ['a rise of 3,5 percent', ['3,5 percent', 3.5, 'percent']],
    ['It paid R$5 million.', ['R$5 million', 5e6, 'BRL']], ['It is worth €1.2bn.', ['€1.2bn', 1.2e9, 'EUR']],
    ['3.5 trillion rubles', ['3.5 trillion rubles', 3.5e12, 'RUB']], ['10 million US dollars', ['10 million US dollars', 1e7, 'USD']], ['a growth of 5-7 percent', ['5-7 percent', 5, 'percent', 7]], ['It fell by 45%.', ['45%', 45, 'percent']],
    ['more than 250 Afghan entrepreneurs', ['250 Afghan entrepreneurs', 250, 'people']], ['some 30,000 people', ['30,000 people', 30_000, 'people']], ['3.5 billion people', ['3.5 billion people', 3.5e9, 'people']], ['pushed back by two months', ['two months', 2, 'months']],
    ['a 1,500 MW plant', ['1,500 MW', 1500, 'MW']], ['3 bcm of gas', ['3 bcm', 3, 'bcm']], ['the 500-kilometer road', ['500-kilometer', 500, 'km']], ['a magnitude 5.7 quake', ['magnitude 5.7', 5.7, 'magnitude']], 
    ['12 new power plants', ['12 new power plants', 12, 'plants']], ['between 10 and 15 million people', ['10 and 15 million people', 1e7, 'people', 1.5e7]], ['628,000 Syrians came', ['628,000 Syrians', 628_000, 'people']], ['17 fishermen drowned', ['17 fishermen', 17, 'people']], ['Four hundred firefighters came', ['Four hundred firefighters', 400, 'people']], ['Forty-one foreigners were hurt', ['Forty-one foreigners', 41, 'people']], ['The bloc lost three members', ['three members', 3, 'members']], ['six crew members', ['six crew members', 6, 'people']], ['It costs 750 soms, more than a year ago.', ['750 soms', 750, 'KGS']], ['One Chinese citizen died', ['One Chinese citizen', 1, 'people']], ['Raid Kills 17 Young Fishermen on Lake\n\nIt was night.', ['17 Young Fishermen', 17, 'people']],
    ['12 were killed', ['12', 12, 'people']], ['A blast killed at least 12 and it rained.', ['12', 12, 'people']], ['Some 33 were unaccounted for.', ['33', 33, 'people']], ['20 are still missing', ['20', 20, 'people']], ['It is a nation of six million.', ['six million', 6e6, 'people']], ['Some 14 million face hunger.', ['14 million', 14e6, 'people']], ['up by 150 bps', ['150 bps', 150, 'basis points']], ['the biggest rise in 20 years on Monday', ['20 years', 20, 'years']],
    ['It cost 6 million Danish crowns.', ['6 million Danish crowns', 6e6, 'DKK']], ['It cost 12 million quetzales.', ['12 million quetzales', 12e6, 'GTQ']], ['It paid 5 billion CFA francs.', ['5 billion CFA francs', 5e9, 'XOF']], ['It cost KSh5 million.', ['KSh5 million', 5e6, 'KES']], ['It sent 20 pounds of flour.', ['20 pounds', 20, 'pounds']],
    ['The death toll from the quake in the east rose to 29.', ['29', 29, 'people']], ['Over 3,500 search and rescue workers came.', ['3,500 search and rescue workers', 3500, 'people']], ['The plant opened 20 shops and cafes.', ['20 shops', 20, 'shops']],
    ['One police officer was killed.', ['One police officer', 1, 'people']], ['It burned two police posts.', ['two police posts', 2, 'posts']], ['Nobody was held, and 80 others wounded.', ['80', 80, 'people']], ['They saved 111 from the ship.', ['111', 111, 'people']],
    ['Exports reached $3 billion last year.', ['$3 billion', 3e9, 'USD', '2023']],
  ])('%s', (text, figure) => expect(read(text)).toEqual([figure]));

  test.each([
    ['Peru builds\n\nColombia will pay 30 million pesos.', 'COP'], ['Roads\n\nNepal will pay 30 million rupees for roads. Nepal has few. India helps.', 'NPR'], ['Roads\n\nDenmark will spend 30 million crowns.', 'DKK'], ['Roads\n\nThe Philippine Senate gave 30 million pesos.', 'PHP'], ['Roads\n\nUganda gave 30 million shillings.', 'UGX'], ['Roads\n\nKenya gave 30 million dollars.', 'USD'], ['Roads\n\nKenya gave 30 million pesos.', 'MXN'],
  ])('money is that of the country that the story is about: %s', (text, code) => {
    expect(linked(text).figures.map(({ currency }) => currency)).toEqual([code]);
    expect(figuresOf(text, null).map(({ currency }) => currency)).toEqual([code]);
  });

  test('a part of a whole counts what the whole does', () => {
    expect(read('The party won 49 of the 105 seats.')).toEqual([['49', 49, 'seats'], ['105 seats', 105, 'seats']]);
    expect(read('Trade grew from 34 billion euros in 2012 to 48 billion euros in 2022.')).toEqual([['34 billion euros', 34e9, 'EUR', '2012'], ['48 billion euros', 48e9, 'EUR', '2022']]);
  });

  test('what is compared has its own period', () => {
    expect(read('Revenue was $58bn, up from $45bn in 2022.')).toEqual([['$58bn', 58e9, 'USD'], ['$45bn', 45e9, 'USD', '2022']]);
    expect(read('It rose to 30 tons from 25 tons in 2022.')).toEqual([['30 tons', 30, 'tons'], ['25 tons', 25, 'tons', '2022']]);
    expect(read('It rose 12 percent against the same period of 2022. Rs 500 was paid.')).toEqual([['12 percent', 12, 'percent'], ['Rs 500', 500, 'INR']]);
    expect(read('It has 15 villages. In 2022 120 schools opened. On 5 July 300 people came.')).toEqual([['15 villages', 15, 'villages'], ['120 schools', 120, 'schools', '2022'], ['300 people', 300, 'people']]);
    expect(read('Revenue was $58bn in 2023, compared with $45bn.')).toEqual([['$58bn', 58e9, 'USD', '2023'], ['$45bn', 45e9, 'USD']]);
  });

  test.each(['Trade between our two countries grew.', 'The other three countries left.', 'The world\'s two largest economies met.', 'It asked all but three ministers.', 'The toll for trucks rose to 50.', 'On October 22 it opened.', 'The 2024 elections were calm.', 'UN resolution 1325 passed.', 'The C5+1 met; COVID-19 spread.', 'It won 3-1.', 'The 5th forum met.', 'A 45-year-old man came.', 'The two countries met.', 'It came three days after the vote.', 'He is on a two-day state visit.', 'They met two weeks earlier.', 'One thing is sure.', 'Four fifths of them and two thirds of us came.', 'If one takes it, it is late.'])('no figure: %s', (text) => expect(read(text)).toEqual([]));
});
