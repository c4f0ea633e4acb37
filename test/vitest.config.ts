import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { planted } from './secrecy/plant.ts';

export default defineConfig({
  plugins: process.env.PLANTED_LEAK === undefined ? [] : [planted(process.env.PLANTED_LEAK)],
  resolve: {
    // As Node finds it: Vite would load a second copy (index.mjs), and graphql-js refuses types of another copy.
    alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }],
  },
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/kit/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores: more workers than that only make the ones that measure time measure each other.
    maxWorkers: 2,
    // `.ci/run` counts from this.
    ...(process.env.TEST_REPORT && { reporters: ['default', ['json', { outputFile: process.env.TEST_REPORT }]] }),
  },
});
