/** Whose date a probability is of, and what comes. */
export const COMPARED_RUNNERS = [
  { id: 'closed', label: 'Closed frontier' },
  { id: 'open', label: 'Open weights' },
  { id: 'rival', label: 'Rival state' },
] as const;
export type ComparedRunner = (typeof COMPARED_RUNNERS)[number]['id'];

/** Events whose dates are compared. */
export const COMPARED_EVENTS = [
  { id: 'agi', label: 'AGI' },
  { id: 'wmd', label: 'WMD-like AI' },
] as const;
export type ComparedEvent = (typeof COMPARED_EVENTS)[number]['id'];

/** What the comparison shows of its scenarios; kept on this machine. */
export interface CompareView {
  /** A chart for each scenario on the same axes, rather than all in one. */
  readonly multiples: boolean;
  /** Also the assumptions that are the same everywhere. */
  readonly allAssumptions: boolean;
  readonly event: ComparedEvent;
  readonly runner: ComparedRunner;
}

/** What a comparison shows first. */
export const FIRST_VIEW: CompareView = {
  multiples: false,
  allAssumptions: false,
  event: 'agi',
  runner: 'closed',
};

/** What was kept, field by field; what is none falls back to the first view. */
export function readView(kept: unknown): CompareView {
  const from: Partial<Record<keyof CompareView, unknown>> =
    typeof kept === 'object' && kept !== null ? kept : {};
  return {
    multiples: from.multiples === true,
    allAssumptions: from.allAssumptions === true,
    event: COMPARED_EVENTS.find(({ id }) => id === from.event)?.id ?? FIRST_VIEW.event,
    runner: COMPARED_RUNNERS.find(({ id }) => id === from.runner)?.id ?? FIRST_VIEW.runner,
  };
}
