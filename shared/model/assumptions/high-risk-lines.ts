import { EO_14409, MEMO } from './sources';
import type { AssumptionDefinition } from './types';

/** What makes a model high-risk beside help with weapons of mass destruction. */
export const HIGH_RISK_LINE_ASSUMPTIONS = [
  {
    id: 'controlOOM',
    type: 'number',
    label: 'Loss of control below AGI by',
    group: 'requirements',
    kind: 'world',
    meaning:
      'How far below AGI, in effective compute, a model can do AI research by itself and counts as high-risk for loss of control. Raising it brings the high-risk line down; at 0 only AGI counts.',
    quantity: 'oom',
    unit: 'OOM',
    range: [0, 12],
    scale: 'linear',
    slider: [0, 6],
    value: 0,
    spread: null,
    fromMemo: false,
    evidence: [
      {
        ...MEMO,
        says: 'Asks that the high-risk threshold test both for weapons and for loss of control; it gives no compute.',
      },
    ],
  },
  {
    id: 'cyberOn',
    type: 'switch',
    label: 'Severe cyber attack counts',
    group: 'requirements',
    kind: 'world',
    meaning:
      'Whether a model that can carry out severe cyber attacks counts as high-risk. On, the high-risk line is the lowest of this requirement and the others.',
    value: false,
    fromMemo: false,
    evidence: [
      {
        ...MEMO,
        says: 'Lists cybersecurity among the dangers that the WMDP benchmark stands in for.',
      },
      {
        ...EO_14409,
        says: 'Draws its line of covered frontier models by a classified test of what they can do in cyber attack.',
      },
    ],
  },
  {
    id: 'cyberFlop',
    type: 'number',
    label: 'Severe cyber requirement',
    group: 'requirements',
    kind: 'world',
    meaning:
      'Training compute at which AI can carry out severe cyber attacks, with the algorithms of the reference year. Without effect unless such attacks count. A judgement.',
    quantity: 'compute',
    unit: 'FLOP',
    range: [1e20, 1e45],
    scale: 'log',
    slider: [1e25, 1e36],
    value: 1e29,
    spread: { kind: 'lognormal', factor: 30 },
    fromMemo: false,
    evidence: [],
  },
] as const satisfies readonly AssumptionDefinition[];
