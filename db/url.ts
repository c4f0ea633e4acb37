import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What is wrong with a URL as it is written; undefined where nothing is. It may hold a password, so it is not repeated. */
export function flawOf(url: string): string | undefined {
  if (/^postgres(ql)?:\/\//.test(url)) {
    // With a socket's folder among its options, it may name no host.
    const isAddress = URL.canParse(url.replace('@/', '@localhost/'));
    return isAddress ? undefined : 'is no address: write postgres://USER:PASSWORD@HOST:5432/NAME, with special characters as %XX.';
  }
  if (!url.startsWith('file:')) return 'must begin with file: (SQLite) or postgres:// (Postgres), such as file:./data/silkwire.db.';
  const path = url.slice('file:'.length);
  if (path === '' || path.startsWith(':')) return 'names no file: use file:./data/silkwire.db, say.';
  if (/[?#]/.test(path)) return 'names a file with ? or #: options are for Postgres alone.';
  if (path.startsWith('//') && !/^\/\/(localhost)?\//.test(path)) return 'names another machine: a third slash begins the path, as in file:///var/lib/silkwire.db.';
  return undefined;
}

/** Where the file of a `file:` URL is. */
export function pathOf(url: string): string {
  if (url.startsWith('file://')) return fileURLToPath(url);
  const path = url.slice('file:'.length);
  return isAbsolute(path) ? path : resolve(path);
}
