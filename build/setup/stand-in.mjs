import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';

const sources = join(root, 'build', 'electron-runtime');

/**
 * Packs build/electron-runtime as the default app of a runtime that has none, unless that very
 * one is in place.
 * @param {string} runtime
 */
export async function placeStandIn(runtime) {
  const resources = join(runtime, 'resources');
  const note = join(resources, 'default_app.sha256');
  const wanted = hashOfSources();
  if (contentOf(note) === wanted) return;
  const { createPackage } = await import('@electron/asar');
  await mkdir(resources, { recursive: true });
  const packed = join(resources, `default_app.${process.pid}.tmp`);
  await createPackage(sources, packed);
  await rename(packed, join(resources, 'default_app.asar'));
  writeFileSync(note, wanted);
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const name of ['main.js', 'package.json']) hash.update(readFileSync(join(sources, name)));
  return hash.digest('hex');
}

/** @param {string} file */
function contentOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
