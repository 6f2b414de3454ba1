import type { Scenario } from '#shared/document/scenario/scenario';
import type { PlotFigure } from './figure';

/** The numbers behind a chart. */
export interface ChartTable {
  /** With units. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** A chart as it leaves the app: what it shows, says and rests on. */
export interface ChartContent {
  readonly title: string;
  readonly sentence: string;
  /** Drawn over one another, the lowest first; empty until the chart has been laid out. */
  readonly layers: readonly PlotFigure[];
  readonly table: () => ChartTable;
  /** The scenarios it is of; the one that is open where it does not say. */
  readonly scenarios?: readonly Scenario[];
}
