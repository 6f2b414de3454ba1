/**
 * Stand-in for Electron's default app, which the substitute runtime lacks: makes `electron FOLDER`
 * run the app in that folder. Packed as resources/default_app.asar. Development and tests only.
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const args = process.argv.slice(1);
const preloads = [];
let folder = null;

for (let at = 0; at < args.length && folder === null; at += 1) {
  const arg = args[at];
  if (arg === '--version' || arg === '-v') answer(`v${process.versions.electron}`);
  else if (arg === '--abi' || arg === '-a') answer(process.versions.modules);
  else if (arg === '--require' || arg === '-r') preloads.push(args[++at]);
  else if (!arg.startsWith('-')) folder = resolve(arg);
}

const require = createRequire(resolve('electron-runtime.cjs'));
for (const module of preloads) require(resolve(module));

if (folder === null) {
  answer('Usage: electron FOLDER [arguments of the app]');
} else {
  process.defaultApp = true;
  const manifest = require(resolve(folder, 'package.json'));
  app.setAppPath(folder);
  app.setVersion(manifest.version);
  app.name = manifest.productName ?? manifest.name;
  // Awaited at the top level: Electron holds back `ready` until then, so that the app can still
  // register its protocol.
  await import(pathToFileURL(require.resolve(resolve(folder, manifest.main))).href);
}

function answer(text) {
  process.stdout.write(`${text}\n`);
  process.exit(0);
}
