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
        says: 'Gives a floor only: the brain’s 1e15 FLOP/s over 1e9 seconds (footnote 7).',
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
    id: 'notBefore',
    type: 'number',
    label: 'Known not to exist before',
    group: 'requirements',
    kind: 'world',
    meaning:
      'Neither AGI nor WMD-like AI existed before this year. Draws of the ensemble that have either earlier are dropped; a later year drops more of them. The central path is not touched.',
    quantity: 'year',
    unit: 'year',
    range: [2015, 2030],
    scale: 'linear',
    slider: [2020, 2030],
    value: 2024.25,
    spread: null,
    fromMemo: true,
    evidence: [
      { ...MEMO, value: 2024.25, says: 'Finds no AI system of its day in the high-risk category.' },
    ],
  },
  {
    id: 'brainFlop',
    type: 'number',
    label: 'Brain anchor',
    group: 'requirements',
    kind: 'world',
    meaning:
      'Physical floor: no algorithm trains AGI with less than what a human brain computes while it grows up. Raising it limits how much algorithms can still give.',
    quantity: 'compute',
    unit: 'FLOP',
    range: [1e15, 1e35],
    scale: 'log',
    slider: [1e20, 1e30],
    value: 1e24,
    spread: null,
    fromMemo: true,
    evidence: [
      {
        ...MEMO,
        value: 1e24,
        says: 'A brain at 1e15 FLOP/s over 1e9 seconds of life (footnote 7).',
      },
    ],
  },
] as const satisfies readonly AssumptionDefinition[];
