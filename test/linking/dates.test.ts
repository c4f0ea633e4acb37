import { describe, expect, test } from 'vitest';
import { datesIn } from '../../src/ingest/linking/dates.ts';
import { withRelative } from '../../src/ingest/linking/relative-days.ts';

const read = (text: string, day: string | null = '2024-10-23'): string[] => datesIn(text, day).map(({ from, to }) => (to === null ? from : `${from}/${to}`));

describe('days told by others', () => {
  const days = (text: string): string[] => withRelative(text, datesIn(text, '2024-10-23')).map(({ from, start, end }) => `${text.slice(start, end)}: ${from}`);

  test('go by the day just before them', () => {
    expect(days('Officials said on Tuesday that the strike a day earlier was looked into.')).toEqual(['on Tuesday: 2024-10-22', 'a day earlier: 2024-10-21']);
    expect(days('They met on October 3-4. The next day they left.')).toEqual(['October 3-4: 2024-10-03', 'The next day: 2024-10-05']);
    expect(days('He was freed on October 21. He had been held two weeks earlier; he fled three days later.')).toEqual(['October 21: 2024-10-21', 'two weeks earlier: 2024-10-07', 'three days later: 2024-10-24']);
    expect(days('They dug on October 3 where it had struck the night before; the previous evening it rained.')).toEqual(['October 3: 2024-10-03', 'the night before: 2024-10-02', 'the previous evening: 2024-10-02']);
    expect(days('They met on October 3 and voted the same day.')).toEqual(['October 3: 2024-10-03', 'the same day: 2024-10-03']);
  });

  test('are not those of feasts and sales', () => {
    expect(days('It was signed on Good Friday, and sold on Black Friday; he left on Friday.')).toEqual(['on Friday: 2024-10-18']);
  });

  test('are none without one, after what they are told by, and far away', () => {
    expect(days('He left a day earlier. He came the day after the attack of October 3, and in 2023 the day before. A drill was held on Tuesday, a week after it had one.')).toEqual(['October 3: 2024-10-03', 'in 2023: 2023', 'on Tuesday: 2024-10-22', 'a week after: 2024-10-15']);
    expect(days('It fired on Tuesday, a day after a raid on Monday.')).toEqual(['on Tuesday: 2024-10-22', 'on Monday: 2024-10-21']);
    expect(days(`They met on October 3. ${'It rained and rained. '.repeat(20)} The next day they left.`)).toEqual(['October 3: 2024-10-03']);
  });
});

describe('dates', () => {
  test.each([
    ['on October 23-24 in Kazan', '2024-10-23/2024-10-24'], ['October 2-4, 2023', '2023-10-02/2023-10-04'], ['22-24 October', '2024-10-22/2024-10-24'], ['3 May 2023', '2023-05-03'],
    ['Oct. 14', '2024-10-14'], ['July 30 to August 2', '2024-07-30/2024-08-02'], ['in April this year', '2024-04'], ['in April last year', '2023-04'], ['in August 2023', '2023-08'], ['in 2017', '2017'],
    ['in the first half of 2024', '2024-01/2024-06'], ['the third quarter of 2023', '2023-07/2023-09'], ['last week', '2024-10-14/2024-10-20'], ['yesterday', '2024-10-22'], ['this morning', '2024-10-23'], ['last night', '2024-10-22'], ['till 6th of this month', '2024-10-06'], ['on the 12th of next month', '2024-11-12'], ['next month', '2024-11'], ['last year', '2023'],
    ['It met on Tuesday.', '2024-10-22'], ['It will meet on Friday.', '2024-10-25'], ['2024-01-31', '2024-01-31'], ['between 2020 and 2023', '2020/2023'], ['on Thursday, October 24', '2024-10-24'], ['Sunday, 31 December', '2023-12-31'], ['It met on Monday and Tuesday.', '2024-10-21/2024-10-22'], ['It met over the weekend.', '2024-10-19/2024-10-20'], ['two days ago', '2024-10-21'], ['three months ago', '2024-07'],
    ['It grew in the second quarter.', '2024-04/2024-06'], ['24.10.2024', '2024-10-24'],
    // The cue nearest before it tells, else the first after it.
    ['He signed a deal on Tuesday under which a fund will pay.', '2024-10-22'], ['It will be held on Friday, he said.', '2024-10-25'], ['Kazakhstan to host talks on Friday', '2024-10-25'], ['Moldovans vote on Sunday.', '2024-10-27'], ['They lost the vote on Sunday.', '2024-10-20'], ['On Monday, leaders will meet.', '2024-10-28'], ['The bank said on Monday that it will pay.', '2024-10-21'], ['They approved a plan for a card on Sunday.', '2024-10-20'], ['They plan to meet on Sunday.', '2024-10-27'],
    ['in January-September 2024', '2024-01/2024-09'], ['in January-September', '2024-01/2024-09'], ['It sank Sun. night.', '2024-10-20'], ['They were to meet for the first time since last November\'s raid.', '2023-11'], ['next January', '2025-01'], ['On July 10 of this year', '2024-07-10'], ['on 3 May last year', '2023-05-03'], ['It won the June snap vote.', '2024-06'],
  ])('%s is %s', (text, date) => expect(read(text)).toEqual([date]));

  test('a day without a year is the one nearest to the publication, in the clause\'s direction', () => {
    expect(read('It was signed on December 28.', '2025-01-03')).toEqual(['2024-12-28']);
    expect(read('It will open on January 10.', '2024-12-20')).toEqual(['2025-01-10']);
  });

  test('a day just after a deed that is done is past, and one of what is only told may be to come', () => {
    expect(read('The two reopened a bridge on February 3.')).toEqual(['2024-02-03']);
    expect(read('Gunmen attacked it in February.')).toEqual(['2024-02']);
    expect(read('She announced a vote in February.')).toEqual(['2025-02']);
    expect(read('She opened talks to hold a vote in February.')).toEqual(['2025-02']);
    expect(read('Trade grew to 5 tons in 2022 to 48 tons.')).toEqual(['2022']);
  });

  test('a month is of the year that the sentence begins with', () => {
    expect(read('In 2022, rows broke out along the border, and in September guns were fired.')).toEqual(['2022', '2022-09']);
    expect(read('It began in 2022. In September guns were fired.')).toEqual(['2022', '2024-09']);
  });

  test('where the day of publication is not known, the year stays open and relative days are not read', () => {
    expect(read('October 23-24, in April this year, on Tuesday, last week', null)).toEqual(['--10-23/--10-24', '--04']);
  });

  test.each(['He may march in spring.', 'Room 2024 is empty.', 'About 2023 people came.', 'October 45', 'a 10-12 score'])('no date: %s', (text) => expect(read(text)).toEqual([]));
});
