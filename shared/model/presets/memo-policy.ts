import type { Preset } from './types';

export const MEMO_POLICY: Preset = {
  id: 'memo-policy',
  name: "The memo's policy",
  about:
    'The open release of high-risk models is prevented, whether their developers are domestic or foreign.',
  kind: 'what-if',
  base: 'memo-2024',
  revision: 2,
  knownTo: 2024.25,
  overrides: {
    restrictHigh: { value: true },
  },
};
