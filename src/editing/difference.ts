import type { Snapshot } from '../../db/revision.ts';

/** What a version changed of one field, as text. */
export interface Difference {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** In the order in which they are told. */
const fields = [
  'status', 'publishAt', 'headline', 'summary', 'body', 'byline', 'section', 'language', 'urgency', 'sourceName', 'sourceUrl', 'canonicalUrl', 'imageUrl', 'slug',
] as const satisfies readonly (keyof Snapshot['fields'])[];

/** Longer values are shown where they differ, with this much around, in UTF-16 units. */
const longest = 20_000;
const around = 200;

/** What differs between two versions. `nameOf` gives an entity's name; who and what a story is about is told as a list of names. */
export function differencesOf(before: Snapshot, after: Snapshot, nameOf: (entityId: number) => string): Difference[] {
  const about = ({ links }: Snapshot) => textOf(links.toSorted((a, b) => b.salience - a.salience || a.entityId - b.entityId).map(({ entityId }) => nameOf(entityId)).join(', ') || null);
  const all = [
    ...fields.map((field) => ({ field, before: textOf(before.fields[field]), after: textOf(after.fields[field]) })),
    { field: 'about', before: about(before), after: about(after) },
  ];
  return all.filter((each) => each.before !== each.after).map(whereItDiffers);
}

function textOf(value: string | number | null | undefined): string | null {
  return value == null || value === '' ? null : String(value);
}

/** A body may have megabytes, and a story a hundred versions. */
function whereItDiffers({ field, before, after }: Difference): Difference {
  if ((before?.length ?? 0) <= longest && (after?.length ?? 0) <= longest) return { field, before, after };
  const [a, b] = [before ?? '', after ?? ''];
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const from = Math.max(0, start - around);
  const part = (text: string) => {
    const to = Math.min(text.length, Math.max(from, text.length - end + around), from + longest);
    return `${from > 0 ? '…' : ''}${text.slice(from, to).toWellFormed()}${to < text.length ? '…' : ''}`;
  };
  return { field, before: before && part(a), after: after && part(b) };
}
