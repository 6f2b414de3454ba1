import { nodeBuild } from './common.mjs';

/** The benchmarks of the model, which run in plain Node as built code does. */
export const bench = nodeBuild({
  part: 'bench',
  entry: 'build/bench/model/index.ts',
  fileName: 'model.js',
  format: 'es',
});
