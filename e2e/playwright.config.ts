import { defineConfig } from '@playwright/test';
import { FOR_A_TEST, FOR_ONE_THING } from './support/patience';

const report = process.env.HEADROOM_E2E_REPORT;

export default defineConfig({
  outputDir: '../test-results/e2e',
  // Each test starts an app of its own, so files may run beside one another.
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second try has found something.
  retries: 0,
  // Where everything fails, each failure takes its time.
  maxFailures: 20,
  forbidOnly: true,
  timeout: FOR_A_TEST,
  expect: { timeout: FOR_ONE_THING },
  use: { trace: 'retain-on-failure', actionTimeout: FOR_ONE_THING },
  reporter: [
    ['list'],
    ...(report === undefined ? [] : [['json', { outputFile: report }] as const]),
  ],
  projects: [
    { name: 'app', testDir: 'specs', testMatch: '**/*.spec.ts' },
    // Figures of the running app: npm run bench.
    { name: 'bench', testDir: 'bench', testMatch: '**/*.bench.ts' },
    // The app's icons: npm run icons.
    { name: 'icons', testDir: 'icons', testMatch: '**/*.shot.ts' },
    // The packaged app: npm test -- package.
    { name: 'package', testDir: 'package', testMatch: '**/*.spec.ts', workers: 1 },
    // Pictures for the documentation: npm run screenshots.
    { name: 'screenshots', testDir: 'screenshots', testMatch: '**/*.shot.ts' },
  ],
});
