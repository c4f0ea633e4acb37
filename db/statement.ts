import type { Compilable, CompiledQuery, Expression, RawBuilder } from 'kysely';
import type { Dialect } from './dialect.ts';
import { askable } from './fold.ts';
import type { Reader, See } from './reader.ts';
import { Slot, slots, type Slots, type Value, type Values } from './slot.ts';

export interface Building<V extends Values> {
  /** Starts a query from relations as the viewer may see them. */
  readonly see: See;
  readonly slot: Slots<V>;
  readonly dialect: Dialect;
  /** `column` is one of the values of a list slot. */
  among(column: Expression<unknown>, key: keyof V & string, type?: 'integer' | 'text'): RawBuilder<boolean>;
}

/**
 * A read that is built and compiled once for each role and shape, and then only filled with values: Kysely takes
 * 50-150 µs to build and compile a query of ours, longer than SQLite takes to answer it.
 *
 * `shape` is what changes the SQL text itself (which filters are there); it should have few values.
 */
export function statement<V extends Values, Row, Shape extends string | object = ''>(
  build: (building: Building<V>, shape: Shape) => Compilable<Row>,
): (reader: Reader, values: V, ...shape: '' extends Shape ? [] : [Shape]) => Promise<Row[]> {
  const key = {};
  return async (reader, values, ...rest) => {
    const shape = (rest[0] ?? '') as Shape;
    const compiled = reader.compiled<Row>(key, typeof shape === 'string' ? shape : JSON.stringify(shape), () => {
      return build({ see: reader.see, ...buildingOf<V>(reader.dialect) }, shape);
    });
    const result = await reader.execute(fill(compiled, { ...values, ...reader.viewerValues }, reader.dialect));
    return result;
  };
}

/** What a statement is built of, wherever it reads: its slots, for a dialect. */
export function buildingOf<V extends Values>(dialect: Dialect): Omit<Building<V>, 'see'> {
  const slot = slots<V>();
  return { slot, dialect, among: (column, name, type = 'integer') => dialect.among(column, slot[name], type) };
}

/** The same statement with these values. */
export function fill<Row>(compiled: CompiledQuery<Row>, values: Values, dialect: Dialect): CompiledQuery<Row> {
  return { ...compiled, parameters: compiled.parameters.map((parameter) => filled(parameter, values, dialect)) };
}

function filled(parameter: unknown, values: Values, dialect: Dialect): unknown {
  if (!(parameter instanceof Slot)) return parameter;
  const value = values[parameter.key];
  if (value === undefined) throw new Error(`The statement has a slot "${parameter.key}" that was given no value.`);
  return isList(value) ? dialect.encodeList(value.map(clean)) : clean(value);
}

function clean<V extends Value>(value: V): V | string {
  return typeof value === 'string' ? askable(value) : value;
}

function isList(value: Value): value is readonly (string | number)[] {
  return Array.isArray(value);
}
