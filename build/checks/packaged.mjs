import { ensurePackage } from '../package/make.mjs';
import { runPlaywright } from '../playwright.mjs';
import { Stop } from '../setup/say.mjs';
import { testVerdict, verdict } from './check.mjs';
import { readReport, reportFile } from './reports.mjs';

/** @type {import('./check.mjs').Check} */
export const packaged = {
  name: 'package',
  title: 'the app as it is packaged and installed (electron-builder)',
  run: async (args) => {
    try {
      await ensurePackage('test', { say: console.log });
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      return verdict([error.message]);
    }
    const file = reportFile('package');
    // The others know the packages for Linux alone.
    const which = process.platform === 'linux' ? [] : ['opens.spec.ts'];
    const { code } = await runPlaywright(['--project=package', ...which, ...args], {
      HEADROOM_E2E_REPORT: file,
    });
    const stats = readReport(file)?.stats;
    const counts = stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky };
    return testVerdict(counts, code);
  },
};
