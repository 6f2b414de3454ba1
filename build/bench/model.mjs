import { pathToFileURL } from 'node:url';
import { ensureBuilt } from '../builds.mjs';
import { outDir } from '../vite/common.mjs';

/**
 * The benchmarks of the model, in this process.
 * @param {(text: string) => void} say
 * @returns {Promise<typeof import('./model/index')>}
 */
export async function loadModelBench(say) {
  await ensureBuilt(['bench'], { say });
  return import(pathToFileURL(`${outDir('bench')}/model.js`).href);
}
