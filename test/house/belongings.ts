import { eachFile, type Finding, type SourceFile } from './tree.ts';

const registry = /\b(registry\.[a-z0-9-]+\.[a-z]{2,}|[a-z0-9.-]*(artifactory|codeartifact|verdaccio)[a-z0-9.-]*\.[a-z]{2,})\b/gi;

/** Where packages come from is the machine's own affair: a registry's name in the tree would send others there. */
export const registries = eachFile(
  () => true,
  (file) => [
    ...found(file, registry, (name) => `${name} is a registry: the machine's own npm settings choose it.`),
    ...(file.path === 'package-lock.json' ? found(file, /"resolved":/g, () => 'The lock says where a package came from. Set omit-lockfile-registry-resolved=true in your own .npmrc, and npm install again.') : []),
  ],
);

/** A path of one machine is nowhere on another. Tests may name a folder that passes. */
export const machinePaths = eachFile(
  () => true,
  (file) => found(file, file.room === 'test' ? /(?<![\w.:/~-])\/work\/[\w.-]+/g : /(?<![\w.:/~-])\/(work|tmp|home|Users|root)\/[\w.-]+/g, (path) => `${path} is there on one machine alone.`),
);

function found(file: SourceFile, pattern: RegExp, what: (match: string) => string): Finding[] {
  return [...file.text.matchAll(pattern)].map((match) => file.at(match.index, what(match[0])));
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dependencies?: object; readonly optionalDependencies?: object }>>;
}

/**
 * Every package that a package needs is in the lock, those for other machines, too: npm install leaves out, without a word,
 * an optional one that the registry of the day does not have, and then npm ci refuses the lock everywhere.
 */
export const wholeLock = eachFile(
  ({ path }) => path === 'package-lock.json',
  (file) => {
    const { packages } = JSON.parse(file.text) as Lock;
    return Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...optionalDependencies })
        .filter((name) => !foldersAbove(path).some((folder) => `${folder}node_modules/${name}` in packages))
        .map((name) => file.at(file.text.indexOf(`"${name}"`), `The lock lacks ${name}, of ${path}: npm ci would refuse it. Take a version whose every platform is published.`)),
    );
  },
);

/** Where Node looks for what a package needs, from within to the top. */
function foldersAbove(path: string): string[] {
  const parts = path === '' ? [] : path.split('/node_modules/');
  return ['', ...parts.map((_part, n) => `${parts.slice(0, n + 1).join('/node_modules/')}/`)];
}
