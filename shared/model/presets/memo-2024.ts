import { SHARED_REQUIREMENTS } from './shared-requirements';
import type { Preset } from './types';

export const MEMO_2024: Preset = {
  id: 'memo-2024',
  name: 'NTIA memo (March 2024)',
  about:
    'What was known in March 2024: every figure the memo gives, and other evidence for the rest. When AGI comes rests on figures that are not the memo’s.',
  kind: 'view',
  base: null,
  revision: 2,
  knownTo: 2024.25,
  correlations: SHARED_REQUIREMENTS,
  overrides: {},
};
