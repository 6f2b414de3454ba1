import { ASL_3, CARDS_2026, COTRA, DAVIDSON, MEMO, OPENAI_HIGH } from './sources';
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
        says: 'Median of the mixture over her six anchors, with the algorithms of 2020. At 2.8 times a year it takes a thirteenth of that with those of 2022.5.',
      },
      {
        ...DAVIDSON,
        value: 1e36,
        interval: [1e33, 1e40],
        spans: 'an aggressive and a conservative input',
        says: 'AI that does all tasks, with the algorithms of 2022.',
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
      {
        ...ASL_3,
        says: 'Put Claude Opus 4 under stricter safeguards in May 2025 because such help could no longer be ruled out, without having found it.',
      },
      {
        ...OPENAI_HIGH,
        says: 'Treats its model of July 2025 as High in biology, as a precaution.',
      },
      {
        ...CARDS_2026,
        says: 'Reported to call help for people with basic training towards known weapons likely in April 2026 and given in June, by a judgement less clear than before. Whether that is WMD-like AI is contested.',
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
