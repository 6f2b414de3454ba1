import { electronLaunch } from './setup/launch.mjs';
import { installed, run } from './setup/run.mjs';

/**
 * Runs Playwright on the built app. On Linux never on the user's screen: the tests open their own, see
 * e2e/support/own-screen.ts.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {{ show: boolean }} [options] `show: false` keeps what it prints
 */
export function runPlaywright(args, env = {}, { show } = { show: true }) {
  const [program = '', ...rest] = [
    ...installed('playwright'),
    'test',
    '--config',
    'e2e/playwright.config.ts',
    ...args,
  ];
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...inherited } = process.env;
  return run(program, rest, {
    show,
    env: {
      ...(process.platform === 'linux' ? inherited : process.env),
      ELECTRON_OVERRIDE_DIST_PATH: electronLaunch().folder,
      ...env,
    },
  });
}
