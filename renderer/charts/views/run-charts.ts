import type { ComponentType } from 'react';
import type { ChartProps } from '../frame/chart-props';
import { BindingChart } from './BindingChart';
import { CeilingsChart } from './CeilingsChart';
import { EffectiveChart } from './EffectiveChart';
import { ReleaseRiskChart } from './ReleaseRiskChart';
import { ThresholdChart } from './ThresholdChart';
import { TiersChart } from './TiersChart';
import { TimelineChart } from './TimelineChart';

/**
 * The charts that show a run of the model and need nothing else. They come with the window: what they
 * are made of it has anyway, and a file of its own for each would be asked for in the middle of a start.
 */
export const RUN_CHARTS = {
  ceilings: CeilingsChart,
  timeline: TimelineChart,
  tiers: TiersChart,
  effective: EffectiveChart,
  threshold: ThresholdChart,
  releaseRisk: ReleaseRiskChart,
  binding: BindingChart,
} satisfies Readonly<Record<string, ComponentType<ChartProps>>>;
