import { nodeBuild } from './common.mjs';

/** What npm run dev compares after an edit of the model, in plain Node. */
export const figures = nodeBuild({
  part: 'dev/figures',
  entry: 'build/dev/figures/report.ts',
  fileName: 'figures.js',
  format: 'es',
});
