import { DAVIDSON, EPOCH_2026, HO, HO_PREPRINT, MEMO, TAKEOFF_MODEL } from './sources';
import type { AssumptionDefinition } from './types';

export const ALGORITHM_ASSUMPTIONS = [
  {
    id: 'algoGrowth',
    type: 'number',
    label: 'Algorithmic efficiency growth',
    group: 'algorithms',
    kind: 'world',
    meaning:
      'How fast the compute needed for a given capability falls, told as growth of efficiency. Raising it brings AGI and WMD-like AI earlier and blinds a fixed threshold sooner.',
    quantity: 'growth',
    unit: 'x/yr',
    range: [1, 20],
    scale: 'log',
    slider: [1, 20],
    value: 2.8,
    spread: { kind: 'lognormal', factor: 1.5 },
    fromMemo: false,
    evidence: [
      {
        ...HO,
        value: 2.83,
        interval: [1.46, 64],
        level: 90,
        says: 'The compute needed for a given performance halves every 8 months (2 to 22).',
      },
      {
        ...HO_PREPRINT,
        value: 2.83,
        interval: [1.81, 5.28],
        level: 95,
        says: 'The same before review, with a narrower interval (5 to 14 months).',
      },
      {
        ...EPOCH_2026,
        says: 'Several times a year or, by other evidence, ten times and more; much of it may be better data rather than better algorithms.',
      },
    ],
  },
  {
    id: 'algoLimitOOM',
    type: 'number',
    label: 'Algorithmic limit',
    group: 'algorithms',
    kind: 'world',
    meaning:
      'Most that algorithms can still give over those of the reference year. Raising it lets progress go on for longer; it never takes AGI below the least compute that is assumed for it. A judgement.',
    quantity: 'oom',
    unit: 'OOM',
    range: [0, 20],
    scale: 'linear',
    slider: [0, 16],
    value: 8,
    spread: { kind: 'uniform', min: 4, max: 12 },
    fromMemo: false,
    evidence: [],
  },
  {
    id: 'rdSpeedup',
    type: 'number',
    label: 'AI research speed-up',
    group: 'algorithms',
    kind: 'world',
    meaning:
      'By how much algorithmic progress is faster once AI does all of the research. Raising it shortens the way from AI that helps to AGI; at 1 there is no feedback.',
    quantity: 'factor',
    unit: 'x',
    range: [1, 100],
    scale: 'log',
    slider: [1, 50],
    value: 2,
    spread: { kind: 'lognormal', factor: 2 },
    fromMemo: false,
    evidence: [
      {
        ...MEMO,
        says: 'Expects a substantial increase in the pace of research, without a figure.',
      },
      {
        ...TAKEOFF_MODEL,
        interval: [25, 40],
        spans: 'its years 2039 to 2041',
        says: 'By how much algorithms are faster in its best guess than before AI helped, as it comes out when the model is run again.',
      },
    ],
  },
  {
    id: 'rdRampOOM',
    type: 'number',
    label: 'Speed-up starts below AGI by',
    group: 'algorithms',
    kind: 'world',
    meaning:
      'How far below AGI, in effective compute, AI starts to speed research up. Raising it starts the feedback earlier; the speed-up then grows in evenly up to AGI.',
    quantity: 'oom',
    unit: 'OOM',
    range: [0.1, 12],
    scale: 'linear',
    slider: [0.1, 10],
    value: 4,
    spread: null,
    fromMemo: false,
    evidence: [
      {
        ...DAVIDSON,
        says: 'Works with a gap in effective FLOP between AI that starts to speed work up and AI that does all of it; the width here is a judgement.',
      },
    ],
  },
] as const satisfies readonly AssumptionDefinition[];
