import type { Preset } from './types';

export const MEMO_2024: Preset = {
  id: 'memo-2024',
  name: 'NTIA memo (2024)',
  about: 'Every figure the memo gives, and for the rest the evidence of its time.',
  overrides: {},
};
