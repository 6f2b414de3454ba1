import { pathToFileURL } from 'node:url';
import { ensureBuilt } from '../builds.mjs';
import { outDir } from '../vite/common.mjs';

/** @typedef {import('./model/measure').Measurement} Measurement */

/**
 * The benchmarks of the model, in this process.
 * @param {(text: string) => void} say
 * @returns {Promise<{ measureCentral(): Iterable<Measurement>, measureEnsemble(): Iterable<Measurement> }>}
 */
export async function loadModelBench(say) {
  await ensureBuilt(['bench'], { say });
  return import(pathToFileURL(`${outDir('bench')}/model.js`).href);
}
