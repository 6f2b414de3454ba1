import { clipLetters } from '#shared/base/clip';
import { LIMITS } from '#shared/document/scenario/limits';
import { RESULT_OPTIONS } from '#shared/format/names/result-options';
import { GROUPS, type GroupId } from '#shared/model/assumptions/types';
import { isWithin, RESULT_YEARS } from '#shared/model/bounds';
import { DEFAULT_YEAR } from '#shared/model/years';
import { readView } from './compare-view';
import {
  CHARTS,
  type ChartId,
  FIRST_CHARTS,
  LIBRARY_LAYOUTS,
  LIBRARY_ORDERS,
  type LibraryLayout,
  type LibraryOrder,
} from './views';

export const ASSUMPTIONS_WIDTH = { min: 300, initial: 360, max: 520 } as const;
export const OUTCOMES_WIDTH = { min: 260, initial: 300, max: 480 } as const;

/**
 * How this window is set up: kept on this machine, no part of any scenario. Each field is what its
 * reader makes of what was kept; of what is damaged, foreign or not there it makes what a window starts
 * with. There is no other list of them.
 */
const READERS = {
  closedGroups: (kept): readonly GroupId[] =>
    Array.isArray(kept) ? GROUPS.map(({ id }) => id).filter((id) => kept.includes(id)) : [],
  assumptionsWidth: (kept) => widthWithin(ASSUMPTIONS_WIDTH, kept),
  assumptionsCollapsed: isTrue,
  outcomesWidth: (kept) => widthWithin(OUTCOMES_WIDTH, kept),
  year: (kept) => (isShownYear(kept) ? kept : DEFAULT_YEAR),
  /** The option of the result whose drivers stand beside the assumptions. */
  steeredBy: (kept) => RESULT_OPTIONS.find(({ name }) => name === kept)?.name ?? 'central.agi',
  /** On the board, from top to bottom. */
  charts: readCharts,
  /** Side by side where there is room for two. */
  twoColumns: isTrue,
  hintSeen: isTrue,
  libraryView: (kept): LibraryLayout => LIBRARY_LAYOUTS.find((view) => view === kept) ?? 'cards',
  libraryOrder: (kept): LibraryOrder =>
    LIBRARY_ORDERS.find(({ id }) => id === kept)?.id ?? 'changed',
  /** Who makes new scenarios here; empty until they say so. */
  author: (kept) => (typeof kept === 'string' ? clipLetters(kept, LIMITS.author) : ''),
  /** What the comparison shows. */
  compareView: readView,
} satisfies Readonly<Record<string, (kept: unknown) => unknown>>;

type Field = keyof typeof READERS;
/** How a window is set up, as it is kept. */
export type KeptSession = { readonly [K in Field]: ReturnType<(typeof READERS)[K]> };

const FIELDS = Object.keys(READERS) as Field[];

/** The fields of what was kept; of nothing, what a window starts with. */
export function readKeptSession(kept: unknown): KeptSession {
  const from: Partial<Record<Field, unknown>> =
    typeof kept === 'object' && kept !== null ? kept : {};
  return Object.fromEntries(
    FIELDS.map((field) => [field, READERS[field](from[field])]),
  ) as KeptSession;
}

/** What of a state is kept. */
export function keptPart(state: KeptSession): KeptSession {
  return Object.fromEntries(FIELDS.map((field) => [field, state[field]])) as KeptSession;
}

/** A width within its bounds; the initial one for what is no width. */
export function widthWithin(
  bounds: { readonly min: number; readonly initial: number; readonly max: number },
  width: unknown,
): number {
  if (typeof width !== 'number' || !Number.isFinite(width)) return bounds.initial;
  return Math.min(bounds.max, Math.max(bounds.min, Math.round(width)));
}

/** Those that this version knows, each once; a board without any would show nothing at all. */
function readCharts(kept: unknown): readonly ChartId[] {
  if (!Array.isArray(kept)) return FIRST_CHARTS;
  const known = kept.filter((chart): chart is ChartId => CHARTS.some(({ id }) => id === chart));
  return known.length === 0 ? FIRST_CHARTS : [...new Set(known)];
}

function isTrue(kept: unknown): boolean {
  return kept === true;
}

function isShownYear(year: unknown): year is number {
  return isWithin(RESULT_YEARS, year) && Number.isInteger(year);
}
