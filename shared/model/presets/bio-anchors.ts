import type { Preset } from './types';

export const BIO_ANCHORS: Preset = {
  id: 'bio-anchors',
  name: 'Requirement by Bio Anchors',
  about:
    'Cotra’s weighted anchors of 2020, brought to the algorithms of 2022.5, under the memo’s growth. It is her requirement and not her forecast, which was around 2050.',
  kind: 'what-if',
  base: 'memo-2024',
  revision: 2,
  knownTo: 2024.25,
  overrides: {
    agiFlop: {
      value: 2.4e33,
      spread: {
        kind: 'mixture',
        components: [
          { label: 'lifetime', weight: 0.05, value: 8e26, factor: 1e5 },
          { label: 'short horizon', weight: 0.15, value: 8e30, factor: 1e5 },
          { label: 'genome', weight: 0.1, value: 8e31, factor: 1e5 },
          { label: 'medium horizon', weight: 0.3, value: 2.4e33, factor: 1e5 },
          { label: 'long horizon', weight: 0.2, value: 8e35, factor: 1e5 },
          { label: 'evolution', weight: 0.1, value: 8e39, factor: 1e5 },
          { label: 'none of these', weight: 0.1, value: 1e44, factor: 3 },
        ],
      },
    },
  },
};
