import { appParts, ensureBuilt } from '../builds.mjs';
import { runPlaywright } from '../playwright.mjs';
import { Stop } from '../setup/say.mjs';
import { testVerdict, verdict } from './check.mjs';
import { readReport, reportFile } from './reports.mjs';

/** @type {import('./check.mjs').Check} */
export const e2e = {
  name: 'e2e',
  title: 'end-to-end tests on the built app (Playwright, Electron)',
  run: async (args) => {
    try {
      await ensureBuilt([...appParts, 'cli'], { say: console.log });
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      return verdict(['not run, because the app does not build']);
    }
    const file = reportFile('e2e');
    const { code } = await runPlaywright(['--project=app', ...args], {
      HEADROOM_E2E_REPORT: file,
    });
    const stats = readReport(file)?.stats;
    const counts = stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky };
    return testVerdict(counts, code);
  },
};
