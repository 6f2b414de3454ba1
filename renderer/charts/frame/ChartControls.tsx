import type { ReactNode } from 'react';
import { useChartScale } from '../plot/use-chart-scale';

/** What chooses between versions of a chart: on a slide there is nothing to choose. */
export function ChartControls({ children }: { children: ReactNode }) {
  return useChartScale().presented ? null : children;
}
