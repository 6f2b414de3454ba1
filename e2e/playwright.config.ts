import { defineConfig } from '@playwright/test';

const report = process.env.HEADROOM_E2E_REPORT;

export default defineConfig({
  outputDir: '../test-results/e2e',
  // Each test starts an app of its own, so files may run beside one another.
  fullyParallel: true,
  workers: 2,
  // A test that passes at the second try has found something.
  retries: 0,
  forbidOnly: true,
  // Room for a start that has to be begun anew (see support/running-app.ts).
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: { trace: 'retain-on-failure' },
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
