import type { Plugin } from 'vitest/config';
import { leaks, type Change } from './leaks.ts';

/** Counts how often the planted code of this leak was run. */
const counting = (name: string) => `globalThis.plantedLeakRan = { ...globalThis.plantedLeakRan, [${JSON.stringify(name)}]: (globalThis.plantedLeakRan?.[${JSON.stringify(name)}] ?? 0) + 1 }`;

/**
 * Changes the product, as it is loaded, by one of the leaks, in which `RAN` is where it counts that it was run.
 *
 * @throws Error if there is none of this name, or a line of it does not stand in its file exactly once any more.
 */
export function planted(name: string): Plugin {
  const leak = leaks[name];
  if (!leak) throw new Error(`There is no leak "${name}" in test/secrecy/leaks.ts.`);
  if (!leak.every(({ to }) => to.includes('RAN'))) throw new Error(`The leak "${name}" does not say where it counts that it was run.`);
  return {
    // What was transformed is kept, by the names of plugins among others: one name for all, and all were the first.
    name: `planted-leak ${name}`,
    enforce: 'pre',
    transform: (code, id) => {
      const here = leak.filter(({ file }) => id.endsWith(`/${file}`) && !id.includes('/test/'));
      if (here.length === 0) return undefined;
      return { code: here.reduce((text, change) => changed(text, change, name), code), map: null };
    },
  };
}

function changed(code: string, { file, from, to }: Change, name: string): string {
  if (code.split(from).length !== 2) throw new Error(`${file} has "${from}" not exactly once: write the leak "${name}" anew.`);
  return code.replace(from, () => to.replaceAll('RAN', () => counting(name)));
}

/** How often the planted code of a leak was run in this process. */
export function plantedRuns(name: string): number {
  return (globalThis as { plantedLeakRan?: Readonly<Record<string, number>> }).plantedLeakRan?.[name] ?? 0;
}
