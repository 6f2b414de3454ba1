import type { Preset } from './types';

export const FAST_FEEDBACK: Preset = {
  id: 'fast-feedback',
  name: 'Fast feedback',
  about: 'AI speeds its own research up strongly: twenty times, once it does all of it.',
  kind: 'what-if',
  base: 'observed-2026',
  revision: 2,
  knownTo: 2026.9,
  overrides: {
    rdSpeedup: { value: 20 },
    rdRampOOM: { value: 4 },
  },
};
