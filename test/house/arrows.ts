import { importsOf, type Import } from './imports.ts';
import { eachFile, inRooms, type Finding, type SourceFile } from './tree.ts';

interface Room {
  /** Rooms that may be loaded at run time. */
  readonly loads: readonly string[];
  /** Rooms whose types may be named, besides. */
  readonly names: readonly string[];
  /** Whether this package may be loaded at run time. */
  readonly mayUse: (name: string) => boolean;
}

const inDb = /^(kysely|better-sqlite3|pg|dataloader|wink-porter2-stemmer|node:.*)$/;
const inSchema = /^(@pothos\/.*|graphql)$/;

const house: Readonly<Record<string, Room>> = {
  db: { loads: ['db'], names: [], mayUse: (name) => inDb.test(name) },
  schema: { loads: ['schema'], names: ['db', 'src'], mayUse: (name) => inSchema.test(name) },
  // How stories are kept is the data room's: SQL and its drivers don't pass its door.
  src: { loads: ['src', 'db'], names: ['schema'], mayUse: (name) => !/^(kysely|better-sqlite3|pg|dataloader|@pothos\/.*|vitest)$/.test(name) },
  'src/server': { loads: ['src', 'db', 'schema'], names: [], mayUse: (name) => house.src?.mayUse(name) ?? false },
};

/** Which room may load, or name, what of which other. */
export const arrows = eachFile(inRooms, function* (file) {
  const name = file.path.startsWith('src/server/') ? 'src/server' : file.room;
  const room = house[name];
  if (!room) return;
  for (const one of importsOf(file)) {
    const what = one.isFile ? objection(room, file, one) : !one.typeOnly && !room.mayUse(one.target) && `${name} may not load the package ${one.target}.`;
    if (what) yield file.at(one.offset, what);
  }
});

function objection(room: Room, file: SourceFile, { target, typeOnly }: Import): string | undefined {
  const other = target.split('/')[0] ?? '';
  if (target === 'schema/index.ts' && file.room === 'schema') return 'Nothing in schema/ imports schema/index.ts: it imports them.';
  if (room.loads.includes(other) || (typeOnly && room.names.includes(other))) return undefined;
  if (room.names.includes(other)) return `${target} may only be named here, not loaded: write "import type".`;
  return `${file.room} may not import ${target}.`;
}

/** Every import leads to a file that is there, and every package is one that package.json names. */
export function strangers(files: readonly SourceFile[], packages: { readonly atRun: readonly string[]; readonly forWork: readonly string[] }): Finding[] {
  const paths = new Set(files.map(({ path }) => path));
  const isNamed = (file: SourceFile, { target, typeOnly }: Import) =>
    target.startsWith('node:') || packages.atRun.includes(target) || ((typeOnly || !inRooms(file)) && packages.forWork.some((name) => name === target || name === `@types/${target}`));
  return files.flatMap((file) =>
    importsOf(file)
      .filter((one) => (one.isFile ? !paths.has(one.target) : !isNamed(file, one)))
      .map((one) => file.at(one.offset, one.isFile ? `There is no ${one.target}.` : `package.json does not name ${one.target} among its dependencies.`)),
  );
}
