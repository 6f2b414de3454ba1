import { ASL_3, CARDS_2026, MEMO } from './sources';
import type { AssumptionDefinition } from './types';

/** The one date of version 1 went no further, so that no draw of its files does. */
const OF_VERSION_1 = [2015, 2030] as const;

/** What the two dates share: the memo found neither in its day. */
const UNTIL_THE_MEMO = {
  type: 'number',
  group: 'requirements',
  kind: 'world',
  quantity: 'year',
  unit: 'year',
  range: [2015, 2040],
  scale: 'linear',
  slider: [2020, 2032],
  value: 2024.25,
  spread: null,
  takesSpread: 'inFiles',
  drawsWithin: OF_VERSION_1,
  fromMemo: true,
} as const;
const NONE_OF_ITS_DAY = {
  ...MEMO,
  value: UNTIL_THE_MEMO.value,
  says: 'Finds no AI system of its day in the high-risk category.',
} as const;

/** What is known of the world by now, and when what is trained becomes known. */
export const KNOWLEDGE_ASSUMPTIONS = [
  {
    id: 'notBeforeAgi',
    label: 'AGI known not to exist before',
    meaning:
      'Until this year there was no AGI. Draws of the ensemble that have it earlier are dropped; a later year drops more of them. The central path is not touched.',
    ...UNTIL_THE_MEMO,
    evidence: [NONE_OF_ITS_DAY],
  },
  {
    id: 'notBeforeWmd',
    label: 'WMD-like AI known not before',
    meaning:
      'Until this year there was no WMD-like AI. Draws of the ensemble that have it earlier are dropped, apart from what is known of AGI: that there is none of the one says little of the other.',
    ...UNTIL_THE_MEMO,
    evidence: [
      NONE_OF_ITS_DAY,
      {
        ...ASL_3,
        says: 'Since May 2025 a developer has not been able to rule it out of its own models.',
      },
      {
        ...CARDS_2026,
        says: 'Reported to take the help that counts as its lower chemical and biological threshold for likely since April 2026. That there was none since 2024 is therefore not known.',
      },
    ],
  },
  {
    id: 'agiFloor',
    type: 'number',
    label: 'Least compute for AGI',
    group: 'requirements',
    kind: 'world',
    meaning:
      'With less than this no algorithm trains AGI. Raising it limits how much algorithms can still give. A judgement: that a brain gets by with some compute does not say that less is not enough.',
    quantity: 'compute',
    unit: 'FLOP',
    range: [1e15, 1e35],
    scale: 'log',
    slider: [1e15, 1e30],
    value: 1e22,
    spread: { kind: 'loguniform', min: 1e20, max: 1e24 },
    fromMemo: false,
    evidence: [],
  },
  {
    id: 'releaseDelay',
    type: 'number',
    label: 'From training to publication',
    group: 'followers',
    kind: 'world',
    meaning:
      'Years from the end of training to publication. It changes no date of training; it shifts what is compared with published records, and what a record says of the path.',
    quantity: 'duration',
    unit: 'yr',
    range: [0, 3],
    scale: 'linear',
    slider: [0, 2],
    value: 0.4,
    spread: { kind: 'uniform', min: 0.1, max: 0.7 },
    certainAtZero: true,
    fromMemo: false,
    evidence: [
      {
        source: 'OpenAI, GPT-4 system card',
        year: 2023,
        value: 0.6,
        says: 'Training ended in August 2022, publication was in March 2023.',
      },
      { ...MEMO, value: 0.2, says: 'Has GPT-3.5 trained by January and published in March 2022.' },
    ],
  },
] as const satisfies readonly AssumptionDefinition[];
