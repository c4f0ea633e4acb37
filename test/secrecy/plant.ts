import type { Plugin } from 'vitest/config';
import { leaks } from './leaks.ts';

/** Counts how often the planted code was run. */
const counting = 'globalThis.plantedLeakRan = (globalThis.plantedLeakRan ?? 0) + 1';

/**
 * Changes the product, as it is loaded, by one of the leaks, in which `RAN` is where it counts that it was run.
 *
 * @throws Error if there is none of this name, or its line does not stand in its file exactly once any more.
 */
export function planted(name: string): Plugin {
  const leak = leaks[name];
  if (!leak) throw new Error(`There is no leak "${name}" in test/secrecy/leaks.ts.`);
  if (!leak.to.includes('RAN')) throw new Error(`The leak "${name}" does not say where it counts that it was run.`);
  return {
    name: 'planted-leak',
    enforce: 'pre',
    transform: (code, id) => {
      if (!id.endsWith(`/${leak.file}`) || id.includes('/test/')) return undefined;
      if (code.split(leak.from).length !== 2) throw new Error(`${leak.file} has "${leak.from}" not exactly once: write the leak "${name}" anew.`);
      return { code: code.replace(leak.from, () => leak.to.replaceAll('RAN', () => counting)), map: null };
    },
  };
}

/** How often the planted code was run in this process. */
export function plantedRuns(): number {
  return (globalThis as { plantedLeakRan?: number }).plantedLeakRan ?? 0;
}
