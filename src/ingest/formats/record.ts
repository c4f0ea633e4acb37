/** An object of unknown fields, as parsers give them. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A parser gives one of a thing as itself and several as an array. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/**
 * The text of a field: a string, the first of several, or an element's `#text` where it has attributes (fast-xml-parser).
 * Trimmed; undefined if it is absent, empty or no text.
 */
export function textAt(record: Record<string, unknown>, field: string): string | undefined {
  const [first] = listOf(record[field]);
  const text = isRecord(first) ? first['#text'] : first;
  const trimmed = typeof text === 'string' ? text.trim() : '';
  return trimmed === '' ? undefined : trimmed;
}

/** The fields of a value that are records: an array's, or itself. */
export function recordsAt(record: Record<string, unknown>, field: string): readonly Record<string, unknown>[] {
  return listOf(record[field]).filter(isRecord);
}
