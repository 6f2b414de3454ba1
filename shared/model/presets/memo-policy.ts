import type { Preset } from './types';

export const MEMO_POLICY: Preset = {
  id: 'memo-policy',
  name: "The memo's policy",
  about:
    'Open release of high-risk models prevented, and the threshold lowered as fast as algorithms improve.',
  overrides: { restrictHigh: { value: true }, thresholdGrowth: { value: 0.357 } },
};
