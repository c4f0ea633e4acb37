import { named, type EntityName } from '../../db/entity-names.ts';
import { isDay } from '../../db/span.ts';
import type { Transaction } from '../../db/database.ts';
import type { EntityKind } from '../../db/tables.ts';
import { longestUrl } from './lengths.ts';
import { invalid, type FieldProblem } from './outcome.ts';

/** More than a story can be about; and SQLite takes no more than 32,766 values in a statement. */
const mostEntities = 200;

/** Reads the fields of an input, gathers all that is wrong with them, and says it at once. */
export class Check {
  readonly #problems: FieldProblem[] = [];

  problem(path: string, message: string): void {
    this.#problems.push({ path, message });
  }

  /** @throws Refused if anything was wrong. */
  done(): void {
    if (this.#problems.length > 0) throw invalid(this.#problems);
  }

  /** Text on one line: white space is collapsed. */
  line(path: string, value: string, { max, required = false }: { max: number; required?: boolean }): string {
    return this.text(path, value.replace(/\s+/gu, ' ').trim(), { max, required });
  }

  /** The same, with nothing for null and for what no reader sees. */
  optionalLine(path: string, value: string | null | undefined, max: number): string | null {
    const line = value == null ? '' : this.line(path, value, { max });
    return isSeen(line) ? line : null;
  }

  text(path: string, value: string, { max, required = false }: { max: number; required?: boolean }): string {
    // Postgres can't store U+0000, and half a surrogate pair is no text at all.
    // oxlint-disable-next-line no-control-regex
    const text = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '').toWellFormed();
    if (required && !isSeen(text)) this.problem(path, 'It must not be empty.');
    if (text.length > max) this.problem(path, `It has ${text.length} characters; at most ${max} are taken.`);
    return text;
  }

  /** BCP 47, in its canonical form. */
  language(path: string, value: string): string {
    try {
      const [canonical] = Intl.getCanonicalLocales(value);
      if (canonical) return canonical;
    } catch {
      // Said below.
    }
    this.problem(path, `"${value.slice(0, 40)}" is no BCP 47 language tag. Write en, ru or kk-Cyrl, say.`);
    return value;
  }

  urgency(path: string, value: number): number {
    if (value < 1 || value > 8) this.problem(path, `It is ${value}; IPTC urgency goes from 1 (flash) to 8 (routine).`);
    return value;
  }

  url(path: string, value: string | null | undefined): string | null {
    if (value == null || value.trim() === '') return null;
    const url = URL.parse(value.trim());
    if (url && (url.protocol === 'http:' || url.protocol === 'https:') && url.href.length <= longestUrl) return url.href;
    this.problem(path, `It must be an address that begins with http:// or https://, of at most ${longestUrl} characters.`);
    return null;
  }

  /** EDTF level 0: a year, a month or a day. */
  date(path: string, value: string | null | undefined): string | null {
    if (value == null) return null;
    if (isDate(value)) return value;
    this.problem(path, `"${value.slice(0, 40)}" is no date. Write 2024, 2024-10 or 2024-10-23.`);
    return null;
  }

  /** Both dates, in order; each may be known to another precision. */
  dates(path: string, value: { startsOn: string | null; endsOn: string | null }): void {
    const { startsOn, endsOn } = value;
    if (startsOn && endsOn && endsOn.slice(0, startsOn.length) < startsOn.slice(0, endsOn.length)) {
      this.problem(path, `It ends (${endsOn}) before it begins (${startsOn}).`);
    }
  }

  /** The ids of named entities; each that there isn't is a problem. */
  async entities(tx: Transaction, path: string, names: readonly EntityName[], kinds?: readonly EntityKind[]): Promise<number[]> {
    if (names.length > mostEntities) {
      this.problem(path, `There are ${names.length}; at most ${mostEntities} are taken.`);
      return [];
    }
    const found = await named(tx, names);
    return found.flatMap((entity, n) => {
      if (!entity) this.problem(`${path}.${n}`, 'There is no entity of this id, slug or code.');
      else if (kinds && !kinds.includes(entity.kind)) this.problem(`${path}.${n}`, `It must be ${kinds.join(' or ').toLowerCase()}.`);
      else return entity.id;
      return [];
    });
  }
}

/** What no reader sees is nothing: a headline of a zero-width space is none. */
function isSeen(text: string): boolean {
  return text.replace(/[\p{Default_Ignorable_Code_Point}\s]/gu, '') !== '';
}

export function isDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  return isDay(`${year}-${month}-${day}`);
}
