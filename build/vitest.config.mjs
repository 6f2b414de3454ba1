import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { root } from './setup/paths.mjs';

// Vitest groups failures with Map.groupBy, which Node 20 does not have: a failing test would be
// reported as a crash of the reporter.
if (!('groupBy' in Map)) {
  Object.defineProperty(Map, 'groupBy', {
    /**
     * @template T, K
     * @param {Iterable<T>} items
     * @param {(item: T, index: number) => K} keyOf
     */
    value: (items, keyOf) => {
      /** @type {Map<K, T[]>} */
      const groups = new Map();
      let index = 0;
      for (const item of items) {
        const key = keyOf(item, index++);
        groups.set(key, [...(groups.get(key) ?? []), item]);
      }
      return groups;
    },
  });
}

export default defineConfig({
  root,
  envDir: false,
  plugins: [react()],
  test: {
    include: ['{shared,electron,build}/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}'],
    environment: 'node',
    // By itself it leaves a processor idle, which on two is half of them.
    maxWorkers: '100%',
    // What these end would hang: the longest test takes ten seconds where nothing else runs, and a slow
    // machine is given room for thirty times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    // A suite that matches nothing is a mistake in this file, not a success.
    passWithNoTests: false,
    allowOnly: false,
    restoreMocks: true,
    // Dates are shown and parsed here; a test must not depend on where it runs.
    env: { TZ: 'UTC' },
  },
});
