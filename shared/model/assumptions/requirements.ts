import { COTRA, DAVIDSON, MEMO } from './sources';
import type { AssumptionDefinition } from './types';

export const REQUIREMENT_ASSUMPTIONS = [
  {
    id: 'agiFlop',
    type: 'number',
    label: 'AGI requirement',
    group: 'requirements',
    kind: 'world',
    meaning:
      'Training compute at which AGI is reached with the algorithms of the reference year. Nothing else moves the timeline as much; raising it postpones AGI, and WMD-like AI never needs more than it.',
    quantity: 'compute',
    unit: 'FLOP',
    range: [1e20, 1e45],
    scale: 'log',
    slider: [1e24, 1e42],
    value: 1e34,
    spread: { kind: 'lognormal', factor: 1e4 },
    fromMemo: false,
    evidence: [
      {
        ...COTRA,
        value: 1e35,
        says: 'Median of the mixture over its six anchors, with the algorithms of 2020.',
      },
      {
        ...DAVIDSON,
        value: 1e36,
        interval: [1e33, 1e40],
        says: 'Centre and range for AI that does all tasks.',
      },
      {
        ...MEMO,
        value: 1e24,
        says: 'Gives no requirement. A brain’s 1e15 FLOP/s over 1e9 seconds shows that this much can be enough (footnote 7).',
      },
    ],
  },
  {
    id: 'wmdFlop',
    type: 'number',
    label: 'WMD-like AI requirement',
    group: 'requirements',
    kind: 'world',
    meaning:
      'Training compute at which AI gives help of the kind that makes weapons of mass destruction, with the algorithms of the reference year. Raising it postpones such AI and every high-risk date.',
    quantity: 'compute',
    unit: 'FLOP',
    range: [1e20, 1e45],
    scale: 'log',
    slider: [1e25, 1e36],
    value: 1e29,
    spread: { kind: 'lognormal', factor: 30 },
    fromMemo: false,
    evidence: [
      {
        ...MEMO,
        says: 'Relays Amodei’s warning of 2023-24 that AI able to help with biological weapons could come within two years. It gives no compute; this figure is a judgement.',
      },
    ],
  },
  {
    id: 'brainFlop',
    type: 'number',
    label: 'Brain anchor',
    group: 'requirements',
    kind: 'world',
    meaning:
      'What a human brain computes while it grows up: with this much compute, intelligence is known to be physically possible. A line to compare with in the charts; it changes no result.',
    quantity: 'compute',
    unit: 'FLOP',
    range: [1e15, 1e35],
    scale: 'log',
    slider: [1e20, 1e30],
    value: 1e24,
    spread: null,
    takesSpread: 'never',
    fromMemo: true,
    evidence: [
      {
        ...MEMO,
        value: 1e24,
        says: 'A brain at 1e15 FLOP/s over 1e9 seconds of life shows that intelligence is possible with far less than 1e26 FLOP (footnote 7). That it exists proves no lower bound.',
      },
    ],
  },
] as const satisfies readonly AssumptionDefinition[];
