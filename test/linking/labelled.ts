import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A mention that a person marked. */
export interface Marked {
  readonly kind: 'COUNTRY' | 'PERSON' | 'ORGANIZATION';
  /** ISO code of a country, slug of a known entity, or "?" and the name of one that the gazetteer has not. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Neither a miss nor a false alarm: a capital as a place, a country within a name. */
  readonly optional: boolean;
}

export interface MarkedFigure {
  readonly value: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

export interface MarkedEvent {
  readonly type: string;
  /** ISO code, or "-". */
  readonly country: string;
  /** EDTF, or "-"; "a/b" for a span. */
  readonly date: string;
}

/** A story with what a person found in it. */
export interface Labelled {
  readonly name: string;
  readonly text: string;
  readonly date: string | null;
  readonly about: readonly string[];
  readonly events: readonly MarkedEvent[];
  readonly mentions: readonly Marked[];
  readonly figures: readonly MarkedFigure[];
}

const kinds = { c: 'COUNTRY', p: 'PERSON', o: 'ORGANIZATION' } as const;

/**
 * Reads marked text. `{c:KZ|Kazakh}` is a country, `{o:un|UN}` and `{p:?Berik Uali|Uali}` likewise, `{c?:KZ|Astana}` an optional
 * one, `{f:250 people|250 Afghan entrepreneurs}` a figure; they may be nested. Lines before the headline: `# date 2024-10-23`,
 * `# about KZ brics ?Berik_Uali` (an underscore is a space), `# event SUMMIT RU 2024-10-22/2024-10-24`.
 */
export function readMarked(marked: string, name = 'text'): Labelled {
  const lines = marked.trim().split('\n');
  const heads = lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2).split(' '));
  const body = lines.filter((line) => !line.startsWith('# ')).join('\n');
  const mentions: Marked[] = [];
  const figures: MarkedFigure[] = [];
  const open: { label: string; start: number }[] = [];
  let text = '';
  for (const part of body.split(/(\{[cpof]\??:[^|{}]+\||\})/)) {
    if (part.startsWith('{')) open.push({ label: part.slice(1, -1), start: text.length });
    else if (part === '}') {
      const { label, start } = open.pop() ?? fail(`${name}: a brace too many after "${text.slice(-40)}"`);
      const [sort = '', id = ''] = [label.slice(0, label.indexOf(':')), label.slice(label.indexOf(':') + 1)];
      const kind = sort.slice(0, 1);
      if (kind === 'f') {
        const [value = '', ...unit] = id.split(' ');
        figures.push({ value: Number(value), unit: unit.join(' '), start, end: text.length });
      } else if (kind === 'c' || kind === 'p' || kind === 'o') mentions.push({ kind: kinds[kind], id, start, end: text.length, optional: sort.endsWith('?') });
    } else text += part;
  }
  if (open.length > 0) fail(`${name}: a brace is open.`);
  const of = (key: string): string[][] => heads.filter(([first]) => first === key).map((head) => head.slice(1));
  return {
    name, text, mentions, figures,
    date: of('date')[0]?.[0] ?? null,
    about: (of('about')[0] ?? []).map((id) => id.replaceAll('_', ' ')),
    events: of('event').map(([type = '', country = '-', date = '-']) => ({ type, country, date })),
  };
}

function fail(message: string): never {
  throw new Error(message);
}

/** Our own labelled stories: those that rules were made with, and those that were not looked at meanwhile. */
export function labelledStories(half: 'dev' | 'held'): Labelled[] {
  const folder = join(import.meta.dirname, 'stories', half);
  return readdirSync(folder).toSorted().map((file) => readMarked(readFileSync(join(folder, file), 'utf8'), file));
}
