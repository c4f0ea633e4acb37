import { sql, type RawBuilder } from 'kysely';

export type Value = string | number | null | readonly (string | number)[];
export type Values = Readonly<Record<string, Value>>;

/** A place in a compiled statement where a value goes at each run. */
export class Slot {
  readonly key: string;
  constructor(key: string) {
    this.key = key;
  }
}

/** The slots of a statement as expressions, typed as the values that will fill them. */
export type Slots<V extends Values> = { readonly [K in keyof V]: RawBuilder<V[K]> };

/** Any name is a slot: which ones a statement has is its type's affair. */
export function slots<V extends Values>(): Slots<V> {
  return new Proxy({} as Slots<V>, { get: (_target, name) => sql`${new Slot(String(name))}` });
}
