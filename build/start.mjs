import { spawn } from 'node:child_process';
import { appParts, ensureBuilt } from './builds.mjs';
import { setUp } from './setup/index.mjs';
import { electronLaunch } from './setup/launch.mjs';
import { root } from './setup/paths.mjs';
import { runMain, say } from './setup/say.mjs';
import { hasDisplay } from './setup/system-libraries.mjs';

/** `npm start [-- FILE]`: sets up, builds what is stale, opens the app; ends as the app ends. */
await runMain(async () => {
  await setUp('start');
  await ensureBuilt(appParts, { say });
  const { executablePath, args } = electronLaunch();
  if (args.includes('--no-sandbox')) {
    say('Running as root: Chromium is started without its sandbox (--no-sandbox).');
  }
  const command = [executablePath, ...args, root, ...process.argv.slice(2)];
  if (!hasDisplay()) {
    say('There is no display: the app runs on an invisible one (xvfb-run). Stop it with Ctrl+C.');
    command.unshift('xvfb-run', '-a', '-s', '-screen 0 1920x1080x24');
  }
  return openApp(command);
});

/**
 * @param {string[]} command
 * @returns {Promise<number>}
 */
function openApp([program = '', ...args]) {
  return new Promise((resolve, reject) => {
    // The shell's folder is kept: files named on the command line are relative to it.
    const child = spawn(program, args, {
      cwd: process.env.INIT_CWD ?? process.cwd(),
      stdio: 'inherit',
    });
    // A terminal sends Ctrl+C to the app as well; waiting lets it end in its own way.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(signal === null ? (code ?? 0) : 1));
  });
}
