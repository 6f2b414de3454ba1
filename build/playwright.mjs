import { electronLaunch } from './setup/launch.mjs';
import { installed, run } from './setup/run.mjs';

/**
 * Runs Playwright on the built app. On Linux always on a screen of its own: windows would else
 * cover the user's, and keys typed into native dialogs could reach other programs.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {{ show: boolean }} [options] `show: false` keeps what it prints
 */
export function runPlaywright(args, env = {}, { show } = { show: true }) {
  const command = [
    ...installed('playwright'),
    'test',
    '--config',
    'e2e/playwright.config.ts',
    ...args,
  ];
  if (process.platform === 'linux') {
    command.unshift('xvfb-run', '-a', '-s', '-screen 0 1920x1080x24');
  }
  const [program = '', ...rest] = command;
  return run(program, rest, {
    show,
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: electronLaunch().folder, ...env },
  });
}
