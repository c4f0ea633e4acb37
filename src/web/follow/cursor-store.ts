/** Where a follower keeps its place, so that it goes on there when it is started again. */
export interface CursorStore {
  /** The cursor that was saved last; null if there is none. */
  load(): string | null | Promise<string | null>;
  save(cursor: string): void | Promise<void>;
}

/** One that answers at once, as a browser's storage does. */
export interface PromptCursorStore extends CursorStore {
  load(): string | null;
  save(cursor: string): void;
}

/**
 * Keeps the cursor in the browser's localStorage. Use one key for each filter: a cursor says where on the wire you are,
 * not what you asked for. Where storage is full or forbidden nothing is kept, and nothing fails.
 */
export function localStorageCursor(key: string): PromptCursorStore {
  return storageCursor(() => localStorage, key);
}

/** The same for this tab alone: sessionStorage. */
export function sessionStorageCursor(key: string): PromptCursorStore {
  return storageCursor(() => sessionStorage, key);
}

function storageCursor(storage: () => Storage, key: string): PromptCursorStore {
  // Even to name it throws, where cookies are forbidden.
  const trying = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  return {
    load: () => trying(() => storage().getItem(key), null),
    save: (cursor) => trying(() => storage().setItem(key, cursor), undefined),
  };
}
