import type { Gazetteer } from '../../src/ingest/linking/gazetteer.ts';
import { link } from '../../src/ingest/linking/link.ts';
import { aboutFrom } from '../../src/ingest/linking/salience.ts';
import type { Labelled } from './labelled.ts';

/** Hits, false alarms and misses of one sort. */
export class Tally {
  hit = 0;
  extra = 0;
  missed = 0;
  readonly wrong: string[] = [];

  /** 0 to 1; 1 where there was nothing to find and nothing was. */
  get f1(): number {
    return this.hit === 0 ? Number(this.extra + this.missed === 0) : (2 * this.hit) / (2 * this.hit + this.extra + this.missed);
  }
}

export const sorts = ['COUNTRY', 'PERSON', 'ORGANIZATION', 'about', 'event type', 'event type and country', 'event date', 'figure'] as const;
export type Score = Record<(typeof sorts)[number], Tally>;

/** Compares what is found with what a person marked: mentions by their place, figures by value and unit, events by type. */
export function score(stories: readonly Labelled[], gazetteer: Gazetteer): Score {
  const tallies = Object.fromEntries(sorts.map((sort) => [sort, new Tally()])) as Score;
  for (const story of stories) {
    const { text, date } = story;
    const found = link({ text, publishedOn: date }, gazetteer);
    for (const kind of ['COUNTRY', 'PERSON', 'ORGANIZATION'] as const) {
      const place = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start} ${text.slice(start, end)}`;
      const marked = story.mentions.filter((one) => one.kind === kind);
      compare(tallies[kind], story.name, marked.filter(({ optional }) => !optional).map(place), found.mentions.filter((one) => one.kind === kind).map(place), new Set(marked.map(place)));
    }
    const about = found.mentions.filter(({ kind, salience }) => salience >= aboutFrom && kind !== 'EVENT').map(({ kind, code, entity, name }) => (kind === 'COUNTRY' ? String(code) : (entity?.slug ?? `?${name}`)));
    if (story.about.length > 0) compare(tallies.about, story.name, story.about, [...new Set(about)], new Set());
    compare(tallies.figure, story.name, story.figures.map(({ value, unit }) => `${value} ${unit}`), found.figures.map(({ value, unit }) => `${value} ${unit}`), new Set());
    for (const { type, country, date: day } of story.events) {
      const same = found.events.filter((event) => event.type === type);
      const label = `${story.name}: ${type} ${country} ${day}`;
      count(tallies['event type'], same.length > 0, label);
      if (country !== '-') count(tallies['event type and country'], same.some((event) => event.country === country), `${label} (${same.map((event) => event.country).join()})`);
      if (day !== '-' && same.length > 0) count(tallies['event date'], same.some(({ start, end }) => day === (end === null ? start : `${start}/${end}`)), `${label} (${same.map(({ start }) => start).join()})`);
    }
  }
  return tallies;
}

function compare(tally: Tally, story: string, wanted: readonly string[], found: readonly string[], allowed: ReadonlySet<string>): void {
  const left = [...found];
  for (const one of wanted) {
    const at = left.indexOf(one);
    count(tally, at >= 0, `${story}: ${one}`);
    if (at >= 0) left.splice(at, 1);
  }
  for (const one of left) {
    if (allowed.has(one)) continue;
    tally.extra += 1;
    tally.wrong.push(`${story}: too much: ${one}`);
  }
}

function count(tally: Tally, isHit: boolean, label: string): void {
  if (isHit) tally.hit += 1;
  else {
    tally.missed += 1;
    tally.wrong.push(`${label} missed`);
  }
}
