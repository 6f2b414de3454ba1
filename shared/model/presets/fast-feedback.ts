import type { Preset } from './types';

export const FAST_FEEDBACK: Preset = {
  id: 'fast-feedback',
  name: 'Fast feedback',
  about: 'AI research speeds itself up early and strongly.',
  overrides: { rdSpeedup: { value: 20 }, rdRampOOM: { value: 6 } },
};
