import type { ReactNode } from 'react';
import type { ModelRun } from '#shared/model/model-run';
import type { ColorScheme } from '../../ui/colour/palette';
import type { ChartContent } from '../plot/chart-content';

/** What every chart is given. */
export interface ChartProps {
  readonly run: ModelRun;
  readonly colorScheme: ColorScheme;
  /** Height of the plot, without what stands over it, in pixels. */
  readonly height: number;
  /** While the hand moves an assumption: axes hold still. */
  readonly dragging: boolean;
  /** Whole year marked in all charts. */
  readonly selectedYear: number;
  readonly onSelectYear?: (year: number) => void;
  /** Whether the arrow keys move the year here: in one of the charts that share it. */
  readonly keyboard: boolean;
  /** What can be done with the chart, at the end of its title's line. */
  readonly actions: (content: ChartContent) => ReactNode;
}
