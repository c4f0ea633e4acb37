import { hash } from 'node:crypto';
import type { Item } from './item.ts';
import { compareVersions, type Version } from './version.ts';

/** More are not kept in mind: a gigabyte's stories have ids of their own. */
const most = 200_000;

/**
 * The stories of one document, by their ids. A feed that gives one id to two stories would make each a version of the
 * other, and tell its readers of two changes, each time that it is read.
 */
export class SeenItems {
  readonly #seen = new Map<string, Version & { readonly said: string; readonly state: Item['state'] }>();

  /** What is wrong with an item whose id an earlier one had; undefined where nothing is: it says the same, or says that it is a later version. */
  flawOf(item: Item): string | undefined {
    const { guid, headline, bodyHtml, state, versionAt, version } = item;
    const said = hash('sha1', JSON.stringify([headline, bodyHtml]), 'base64url');
    const before = this.#seen.get(guid);
    const newer = before ? compareVersions(item, before) : 1;
    if (before && before.said !== said && before.state === state && newer <= 0) {
      return newer < 0 ? undefined : 'An earlier story of this document has the same id and says something else: give each an id of its own.';
    }
    if (before || this.#seen.size < most) this.#seen.set(guid, { said, state, versionAt, version });
    return undefined;
  }
}
