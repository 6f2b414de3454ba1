import type { SlideChartId } from '#shared/briefing/slide';
import { drivers } from './chart-of-drivers';
import { frontiersChart, probabilitiesChart } from './charts-of-comparison';
import {
  binding,
  ceilings,
  effective,
  history,
  releaseRisk,
  threshold,
  tiers,
  timeline,
} from './charts-of-runs';
import type { ChartOfSlides } from './slide-drawing';

/** Every chart that a slide can carry, presented or on paper. */
export const CHARTS_OF_SLIDES: Readonly<Record<SlideChartId, ChartOfSlides>> = {
  ceilings,
  timeline,
  effective,
  threshold,
  tiers,
  releaseRisk,
  binding,
  drivers,
  history,
  frontiers: frontiersChart,
  probabilities: probabilitiesChart,
};
