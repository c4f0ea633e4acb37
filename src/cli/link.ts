import { readFileText, STANDARD_INPUT } from '../ingest/sources/file.ts';
import { InvalidDocument } from '../ingest/item.ts';
import { loadGazetteer } from '../ingest/gazetteer.ts';
import { link } from '../ingest/linking/link.ts';
import { reportOf } from '../ingest/linking/report.ts';
import { print, withNewsroom } from './newsroom.ts';
import { UsageError } from './usage.ts';

export interface LinkOptions {
  readonly date?: string;
  readonly json?: boolean;
}

/** Says whom and what a text speaks of, and changes nothing but to make the newsroom's database where there is none. */
export async function runLink(file: string = STANDARD_INPUT, { date, json = false }: LinkOptions = {}): Promise<number> {
  const text = await textOf(file);
  if (text.trim() === '') throw new UsageError('There is no text: give a headline, an empty line and the story, as a file or on standard input.');
  return withNewsroom(async ({ database }) => {
    const report = reportOf(link({ text, publishedOn: date ?? null }, await loadGazetteer(database)), text);
    print(json ? JSON.stringify(report) : inWords(report));
    return 0;
  });
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFileText(file);
  } catch (error) {
    if (!(error instanceof InvalidDocument)) throw error;
    throw new UsageError(error.message, { cause: error });
  }
}

function inWords({ mentions, events, figures }: ReturnType<typeof reportOf>): string {
  const subjects = [...Map.groupBy(mentions, ({ kind, id, name }) => `${kind} ${id ?? name}`).values()]
    .flatMap((group) => (group[0] ? [{ ...group[0], count: group.length, surfaces: [...new Set(group.map(({ text }) => text))] }] : []))
    .toSorted((a, b) => b.salience - a.salience);
  const lines = subjects.map(({ kind, id, name, salience, count, surfaces, evidence }) =>
    `  ${salience.toFixed(2)}  ${kind.toLowerCase().padEnd(12)}  ${name}${id ? ` (${id})` : ` — not known here${evidence ? `: ${evidence}` : ''}`}, ${count}×: ${surfaces.join(', ')}`);
  const happened = events.map(({ type, start, end, place, country, id, cue }) =>
    `  ${type}${id ? ` ${id}` : ''}  ${[start && (end ? `${start} to ${end}` : start), place, country].filter(Boolean).join(', ')}  "${cue}"`);
  const counted = figures.map(({ text, value, unit, period }) => `  ${text}  = ${value} ${unit}${period ? `, ${period}` : ''}`);
  return [`Named (salience, from 0.50 on the story is about it):`, ...lines, 'Events:', ...happened, 'Figures:', ...counted].join('\n');
}
