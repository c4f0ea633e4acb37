import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely';

/** What a Relay connection is asked for. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  /** A page by its number, from 1; not together with a cursor or `last`. */
  readonly page?: number | null | undefined;
}

export const defaultPage = 20;
export const largestPage = 100;
/** Pages by number are read up to this row: each costs as much as all those before it. */
export const deepestRow = 10_000;

/** A place in a list: a sort key that is never null, then the id that makes it total. */
export interface Place {
  readonly sort: string;
  readonly id: number;
}

export interface Edge<Row> {
  readonly cursor: string;
  readonly node: Row;
}

export interface Page<Row> {
  readonly edges: readonly Edge<Row>[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export type InvalidPageCode = 'INVALID_INPUT' | 'CURSOR_INVALID' | 'NOT_ALLOWED';

/** What a client asked of a page can't be answered; `code` is what a program reads. */
export class InvalidPage extends Error {
  override readonly name = 'InvalidPage';
  readonly code: InvalidPageCode;
  constructor(code: InvalidPageCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** A page's bounds, read and checked. `list` names the list, so that a cursor of another is refused. */
export class Window {
  readonly size: number;
  readonly backward: boolean;
  readonly after: Place | undefined;
  readonly before: Place | undefined;
  /** Rows before a page by number; 0 for others. */
  readonly offset: number;
  readonly #list: string;

  /** @throws InvalidPage */
  constructor(list: string, { first, after, last, before, page }: PageArgs) {
    if (first != null && last != null) throw new InvalidPage('INVALID_INPUT', 'Give first or last, not both.');
    this.#list = list;
    this.backward = last != null;
    this.size = sized(this.backward ? 'last' : 'first', first ?? last ?? defaultPage);
    this.after = after == null ? undefined : this.#place('after', after);
    this.before = before == null ? undefined : this.#place('before', before);
    if (page != null && (after != null || before != null || last != null)) throw new InvalidPage('INVALID_INPUT', 'Give page (a number), or after, before or last (cursors), not both.');
    this.offset = page == null ? 0 : offsetOf(page, this.size);
  }

  /** What changes the SQL text: for the shape of a statement. */
  get shape(): WindowShape {
    return { backward: this.backward, after: this.after !== undefined, before: this.before !== undefined };
  }

  /** Values for the slots of `pageSlots`. One row more than the page shows whether there is another. */
  get values() {
    return {
      limit: this.size + 1,
      reach: this.offset + this.size + 1,
      offset: this.offset,
      afterSort: this.after?.sort ?? '',
      afterId: this.after?.id ?? 0,
      beforeSort: this.before?.sort ?? '',
      beforeId: this.before?.id ?? 0,
    };
  }

  /** The connection of `rows`, which are in the order that the statement gave them. */
  page<Row>(rows: readonly Row[], placeOf: (row: Row) => Place): Page<Row> {
    const more = rows.length > this.size;
    const shown = rows.slice(0, this.size);
    if (this.backward) shown.reverse();
    const edges = shown.map((node) => ({ node, cursor: this.#cursor(placeOf(node)) }));
    return {
      edges,
      pageInfo: {
        hasNextPage: this.backward ? this.before !== undefined : more,
        hasPreviousPage: this.backward ? more : this.after !== undefined || this.offset > 0,
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }

  #cursor({ sort, id }: Place): string {
    return Buffer.from(JSON.stringify([this.#list, sort, id])).toString('base64url');
  }

  #place(name: string, cursor: string): Place {
    const invalid = new InvalidPage('CURSOR_INVALID', `"${name}" is not a cursor of this list. Use a cursor, startCursor or endCursor that it gave.`);
    try {
      const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
      if (!Array.isArray(parts)) throw invalid;
      const [list, sort, id]: unknown[] = parts;
      if (list !== this.#list || typeof sort !== 'string' || !Number.isSafeInteger(id)) throw invalid;
      return { sort, id: Number(id) };
    } catch {
      throw invalid;
    }
  }
}

/** A number of things to give, if it is one that is taken. @throws InvalidPage */
export function sized(name: 'first' | 'last', size: number): number {
  if (size < 0 || size > largestPage) throw new InvalidPage('INVALID_INPUT', `${name} is ${size}: it must be from 0 to ${largestPage}. Ask for the next page with a cursor.`);
  return size;
}

function offsetOf(page: number, size: number): number {
  if (page < 1) throw new InvalidPage('INVALID_INPUT', `page is ${page}: pages are numbered from 1.`);
  if (page * size > deepestRow) {
    throw new InvalidPage('INVALID_INPUT', `Page ${page} of ${size} ends beyond row ${deepestRow}: pages by number go no deeper. Go on with a cursor: pass endCursor as after.`);
  }
  return (page - 1) * size;
}

export interface WindowShape {
  readonly backward: boolean;
  readonly after: boolean;
  readonly before: boolean;
}

export type PageValues = {
  readonly limit: number;
  /** How many rows a branch of a list is read, at most. */
  readonly reach: number;
  readonly offset: number;
  readonly afterSort: string;
  readonly afterId: number;
  readonly beforeSort: string;
  readonly beforeId: number;
};

/** For a statement that has a page's slots and does not use them. */
export const unpaged: PageValues = { limit: 0, reach: 0, offset: 0, afterSort: '', afterId: 0, beforeSort: '', beforeId: 0 };

type PageSlots = { readonly [K in keyof PageValues]: RawBuilder<PageValues[K]> };

/** The order of a list: by `sort`, then `id`, both upwards or both downwards. */
export interface Keyset {
  readonly sort: Expression<string>;
  readonly id: Expression<number>;
  readonly downward: boolean;
}

/** True for rows within the window: a comparison of whole keys, which an index over both answers by seeking. */
export function within(keyset: Keyset, shape: WindowShape, slot: PageSlots): RawBuilder<SqlBool> {
  const key = sql`(${keyset.sort}, ${keyset.id})`;
  const [onwards, back] = keyset.downward ? [sql`<`, sql`>`] : [sql`>`, sql`<`];
  const bounds = [
    ...(shape.after ? [sql<SqlBool>`${key} ${onwards} (${slot.afterSort}, ${slot.afterId})`] : []),
    ...(shape.before ? [sql<SqlBool>`${key} ${back} (${slot.beforeSort}, ${slot.beforeId})`] : []),
  ];
  return bounds.length === 0 ? sql`true` : sql`${sql.join(bounds, sql` and `)}`;
}

/** Which way to walk: a page from the end is read backwards and turned round by `Window.page`. */
export function direction(keyset: Pick<Keyset, 'downward'>, shape: WindowShape): 'asc' | 'desc' {
  return keyset.downward !== shape.backward ? 'desc' : 'asc';
}
