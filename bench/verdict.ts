import type { Figure, Measured } from './measure.ts';
import type { Bound } from './questions.ts';

/** A question's figures at both sizes, and whether they are within what was asked. */
export interface Line {
  readonly title: string;
  /** Ms, or MiB where it says so. */
  readonly small: number;
  readonly large: number;
  /** Of the yardstick, at the large size. */
  readonly byHand: number;
  /** Ms that the event loop was held at the longest, at the large size; undefined where it was not looked at. */
  readonly block: number | undefined;
  readonly asked: string;
  readonly isKept: boolean;
}

/** The longest that a request may keep the event loop from others, in ms. */
const longestBlock = 50;
/** The most memory that making the index may take, in MiB. */
const mostMemory = 1024;

export function judged(small: Measured, large: Measured): Line[] {
  const lines = large.figures.map((figure): Line => {
    const before = small.figures.find(({ title }) => title === figure.title) ?? figure;
    const { asked, isKept } = verdictOn(figure.bound, figure, before, large.figures);
    return { title: figure.title, small: before.ms, large: figure.ms, byHand: figure.byHand, block: figure.block, asked, isKept: isKept && figure.block <= longestBlock };
  });
  const [indexBefore, index] = [small.indexing, large.indexing];
  const perStory = (one: Measured) => (one.indexing.seconds * 1000) / one.stories;
  return [
    ...lines,
    { title: 'making the index, a story', small: perStory(small), large: perStory(large), byHand: large.plainIndexMs, block: undefined, asked: 'progress', isKept: true },
    { title: 'making the index, peak MiB', small: indexBefore.peak, large: index.peak, byHand: 0, block: undefined, asked: `<= ${mostMemory}`, isKept: index.peak <= mostMemory },
  ];
}

function verdictOn(bound: Bound, figure: Figure, before: Figure, all: readonly Figure[]): Pick<Line, 'asked' | 'isKept'> {
  if ('atMost' in bound) return { asked: `<= ${bound.atMost} ms`, isKept: figure.ms <= bound.atMost };
  if ('growth' in bound) return { asked: `grows <= ${bound.growth}x`, isKept: figure.ms <= bound.growth * before.ms };
  if ('times' in bound) {
    const other = all.find(({ title }) => title === bound.of);
    return { asked: `<= ${bound.times}x ${bound.of}`, isKept: other === undefined || figure.ms <= bound.times * other.ms };
  }
  return { asked: '', isKept: true };
}

/** The cells of a line. */
export function lineOf({ title, small, large, byHand, block, asked, isKept }: Line): string[] {
  return [
    title, shown(small), shown(large), `${(large / small).toFixed(1)}x`, byHand > 0 ? shown(byHand) : '', byHand > 0 ? (large / byHand).toFixed(1) : '',
    block === undefined ? '' : shown(block), asked, asked === '' ? '' : isKept ? 'kept' : 'MISSED',
  ];
}

function shown(number: number): string {
  return number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toFixed(2);
}
