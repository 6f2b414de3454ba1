import type { Preset } from './types';

export const LEGG_2028: Preset = {
  id: 'legg-2028',
  name: 'Even odds by 2028',
  about: 'Requirement set so that the median AGI date is the one Shane Legg gave.',
  overrides: { agiFlop: { value: 1.3e32, spread: { kind: 'lognormal', factor: 1000 } } },
};
