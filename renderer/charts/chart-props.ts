import type { ModelRun } from '../model-run';
import type { ColorScheme } from '../ui/palette';

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
}
