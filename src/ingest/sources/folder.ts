import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/** The endings of files that may be stories, before a .gz; one without an ending may be, too. */
const ENDINGS = new Set(['', '.xml', '.rss', '.rdf', '.atom', '.wxr', '.json', '.ninjs', '.md', '.markdown', '.txt', '.newsml']);

/**
 * The files in a folder and in those within it, by their names, that may hold stories. What is hidden (`.name`), is no
 * file, or is a link to elsewhere is left out.
 */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesIn(path)));
    else if (entry.isFile() && ENDINGS.has(endingOf(entry.name))) files.push(path);
  }
  return files;
}

function endingOf(name: string): string {
  const ending = extname(name).toLowerCase();
  return ending === '.gz' ? extname(basename(name, extname(name))).toLowerCase() : ending;
}
