/** What the window can show, in the order it is offered: one at a time fills it. */
export const SCREENS = [
  { id: 'library', label: 'Library' },
  { id: 'workbench', label: 'Workbench' },
  { id: 'compare', label: 'Compare' },
  { id: 'briefing', label: 'Briefing' },
] as const;
export type ScreenId = (typeof SCREENS)[number]['id'];

/** How the library shows its scenarios, and in which order. */
export const LIBRARY_LAYOUTS = ['cards', 'table'] as const;
export type LibraryLayout = (typeof LIBRARY_LAYOUTS)[number];
/** What the library can be put in order by. */
export const LIBRARY_ORDERS = [
  { id: 'changed', label: 'Last changed' },
  { id: 'name', label: 'Name' },
  { id: 'agi', label: 'AGI date' },
] as const;
export type LibraryOrder = (typeof LIBRARY_ORDERS)[number]['id'];

/** The charts there are, in the order they are offered. */
export const CHARTS = [
  { id: 'ceilings', label: 'Compute ceilings' },
  { id: 'timeline', label: 'Timeline' },
  { id: 'tiers', label: 'Tiers' },
  { id: 'effective', label: 'Effective compute' },
  { id: 'threshold', label: 'Threshold' },
  { id: 'releaseRisk', label: 'Release risk' },
  { id: 'binding', label: 'Binding ceilings' },
  { id: 'capability', label: 'Capability evidence' },
  { id: 'drivers', label: 'Drivers' },
  { id: 'history', label: 'Held against history' },
  { id: 'explore', label: 'Explore' },
] as const;
export type ChartId = (typeof CHARTS)[number]['id'];

/** What a new window shows. */
export const FIRST_CHARTS: readonly ChartId[] = ['ceilings', 'timeline', 'tiers'];

/** What a chart is called. */
export function chartLabel(chart: ChartId): string {
  return CHARTS.find(({ id }) => id === chart)?.label ?? chart;
}

/** What can stand in place of the outcomes: tools that work on the scenario. */
export const TOOLS = [
  { id: 'steps', label: 'History' },
  { id: 'goalSeek', label: 'Goal seek' },
  { id: 'correlations', label: 'Correlations' },
  { id: 'capability', label: 'Capability evidence' },
  { id: 'reanchor', label: 'Re-anchor to the records' },
  { id: 'supply', label: 'Supply arithmetic' },
  { id: 'brain', label: 'Brain anchor' },
  { id: 'lag', label: 'Lag estimator' },
  { id: 'bits', label: 'Bit length' },
  { id: 'cost', label: 'Training cost' },
] as const;
export type ToolId = (typeof TOOLS)[number]['id'];
