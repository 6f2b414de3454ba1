import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { record } from '#shared/base/record';
import { TIERS, type Tier } from '#shared/model/results';
import { contrastRatio } from './color';
import { paletteOf } from './palette';

interface TierColors {
  readonly background: string;
  /** Of letters on it. */
  readonly color: string;
}

export function useTierColors(): Readonly<Record<Tier, TierColors>> {
  const scheme = useComputedColorScheme('light');
  return useMemo(() => {
    const { tiers, ink, surface } = paletteOf(scheme);
    return record(TIERS, (tier) => {
      const background = tiers[tier];
      const color =
        contrastRatio(ink, background) >= contrastRatio(surface, background) ? ink : surface;
      return { background, color };
    });
  }, [scheme]);
}
