import { EPOCH_DATA, MEMO } from './sources';
import type { AssumptionDefinition } from './types';

/** Whom a rule binds, and what gets out all the same. */
export const JURISDICTION_ASSUMPTIONS = [
  {
    id: 'foreignOpenLag',
    type: 'number',
    label: 'Foreign open weights behind by',
    group: 'followers',
    kind: 'world',
    meaning:
      'Years that the best open model from outside the jurisdiction is behind the best open one. It counts only where open release is restricted at home and not abroad; 0 means that foreign models lead.',
    quantity: 'duration',
    unit: 'yr',
    range: [0, 15],
    scale: 'linear',
    slider: [0, 3],
    value: 0.3,
    spread: null,
    fromMemo: false,
    evidence: [
      {
        ...EPOCH_DATA,
        value: 0,
        says: 'Since January 2025 every open-weights record on the capabilities index is from China. In 2024 Llama led, with Mistral and the Chinese models some months behind.',
      },
    ],
  },
  {
    id: 'restrictAbroad',
    type: 'switch',
    label: 'Restriction binds abroad too',
    group: 'policy',
    kind: 'policy',
    meaning:
      'Jurisdiction: whether the restriction of open release binds foreign developers as well as domestic ones. Off, it holds for models from home only, and foreign open models follow as if there were none. Without effect while nothing is restricted.',
    value: true,
    fromMemo: false,
    evidence: [{ ...MEMO, says: 'Does not say whom the restriction binds.' }],
  },
  {
    id: 'theftLag',
    type: 'number',
    label: 'Weight security',
    group: 'policy',
    kind: 'policy',
    meaning:
      'Years until a rival state has the frontier’s own weights, by theft. A longer time means better security; 50 years is never.',
    quantity: 'duration',
    unit: 'yr',
    range: [0, 50],
    scale: 'linear',
    slider: [0, 50],
    value: 50,
    spread: null,
    takesSpread: 'never',
    neverFrom: 50,
    fromMemo: false,
    evidence: [
      {
        ...MEMO,
        says: 'Asks developers to keep weights from being stolen by good information security; it gives no time.',
      },
    ],
  },
] as const satisfies readonly AssumptionDefinition[];
