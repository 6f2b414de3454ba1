import type { Preset } from './types';

export const BIO_ANCHORS: Preset = {
  id: 'bio-anchors',
  name: 'Requirement by Bio Anchors',
  about:
    "The memo's supply side with the requirement as Cotra's weighted anchors (2020), brought to 2022.5 algorithms.",
  overrides: {
    agiFlop: {
      value: 2.4e33,
      spread: {
        kind: 'mixture',
        components: [
          { label: 'lifetime', weight: 0.05, value: 8e26, factor: 100 },
          { label: 'short horizon', weight: 0.15, value: 8e30, factor: 100 },
          { label: 'genome', weight: 0.1, value: 8e31, factor: 300 },
          { label: 'medium horizon', weight: 0.3, value: 2.4e33, factor: 100 },
          { label: 'long horizon', weight: 0.2, value: 8e35, factor: 100 },
          { label: 'evolution', weight: 0.1, value: 8e39, factor: 100 },
          { label: 'none of these', weight: 0.1, value: 1e44, factor: 3 },
        ],
      },
    },
  },
};
