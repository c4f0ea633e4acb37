import { CompiledQuery } from 'kysely';
import { expect, test } from 'vitest';
import { Breath } from '../../db/breath.ts';
import { everyone } from '../../db/reader.ts';
import { openDatabase } from '../../db/open.ts';
import { settledPlace } from '../kit/archive.ts';
import { onEachDatabase } from '../kit/databases.ts';

/** How often others had their turn while something was done. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let [turns, isOver] = [0, false];
  const look = () => {
    turns++;
    if (!isOver) setImmediate(look);
  };
  setImmediate(look);
  await work();
  isOver = true;
  return turns;
}

function busy(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

test('much that one asks for is done a few ms at a time, in its order, and what fails is failed alone', async () => {
  const breath = new Breath();
  const done: number[] = [];
  const works = () => Promise.allSettled(Array.from({ length: 60 }, (_unused, n) => breath.take(() => {
    busy(5);
    if (n === 30) throw new Error('broken');
    done.push(n);
  })));
  expect(await turnsDuring(works)).toBeGreaterThan(25);
  expect(done).toEqual(Array.from({ length: 60 }, (_unused, n) => n).filter((n) => n !== 30));
});

test('what one asks for keeps nobody else from the same turn', async () => {
  const [many, one] = [new Breath(), new Breath()];
  const done: string[] = [];
  const works = Array.from({ length: 10 }, () => many.take(() => { busy(6); done.push('many'); }));
  await one.take(() => done.push('one'));
  expect(done.indexOf('one')).toBeLessThan(3);
  await Promise.all(works);
  expect(done).toHaveLength(11);
});

test('a short piece of work is begun at once', async () => {
  const breath = new Breath();
  let isDone = false;
  const work = breath.take(() => (isDone = true));
  expect(isDone).toBe(true);
  await work;
});

onEachDatabase((makePlace) => {
  test('the statements of one reader let others in between', async () => {
    const database = await openDatabase((await settledPlace(makePlace)).url);
    const counting = CompiledQuery.raw('with recursive n(i) as (select 1 union all select i + 1 from n where i < 40000) select count(*) as count from n');
    const reader = database.readAs(everyone);
    expect(await turnsDuring(() => Promise.all(Array.from({ length: 60 }, () => reader.execute(counting))))).toBeGreaterThan(10);
    await database.close();
  });
});
