import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { root } from './setup/paths.mjs';

export default defineConfig({
  root,
  envDir: false,
  plugins: [react()],
  test: {
    include: ['shared/**/*.test.ts', 'electron/**/*.test.ts', 'renderer/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Property tests on a slow machine.
    testTimeout: 30_000,
    // A suite that matches nothing is a mistake in this file, not a success.
    passWithNoTests: false,
    allowOnly: false,
    restoreMocks: true,
    // Dates are shown and parsed here; a test must not depend on where it runs.
    env: { TZ: 'UTC' },
  },
});
