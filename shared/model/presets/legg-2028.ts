import type { Preset } from './types';

export const LEGG_2028: Preset = {
  id: 'legg-2028',
  name: 'Even odds by 2028',
  about:
    'The memo’s world with the requirement at which the median for AGI is the date that Shane Legg gave, the beginning of 2028.',
  kind: 'what-if',
  base: 'memo-2024',
  revision: 2,
  knownTo: 2024.25,
  overrides: {
    agiFlop: { value: 3.7e31, spread: { kind: 'lognormal', factor: 1000 } },
  },
};
