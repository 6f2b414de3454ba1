import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AssumptionId, definitionOf } from '#shared/model/assumptions/registry';
import { GROUPS, type GroupId } from '#shared/model/assumptions/types';
import type { ToolId } from './views';

/** How this window is set up: kept on this machine, not part of any scenario. */
interface Kept {
  readonly closedGroups: readonly GroupId[];
  readonly assumptionsWidth: number;
  readonly assumptionsCollapsed: boolean;
  readonly outcomesWidth: number;
  readonly year: number;
  readonly hintSeen: boolean;
}

export interface SessionState extends Kept {
  /** What the assumptions are filtered by; not kept. */
  readonly search: string;
  /** Counts the times the search field was asked for; it takes the focus on each. */
  readonly searchAsked: number;
  /** The assumption that was asked for last, and how often one was; not kept. */
  readonly revealed: { readonly id: AssumptionId; readonly count: number } | null;
  /** What stands in place of the outcomes; not kept. */
  readonly tool: ToolId | null;

  toggleGroup(group: GroupId): void;
  resizeAssumptions(width: number): void;
  collapseAssumptions(collapsed: boolean): void;
  resizeOutcomes(width: number): void;
  chooseYear(year: number): void;
  searchFor(text: string): void;
  askForSearch(): void;
  /** Brings an assumption's row into view, wherever it is. */
  reveal(id: AssumptionId): void;
  openTool(tool: ToolId): void;
  closeTool(): void;
  dismissHint(): void;
}

export type SessionStore = StoreApi<SessionState>;

export const ASSUMPTIONS_WIDTH = { min: 300, initial: 360, max: 520 } as const;
export const OUTCOMES_WIDTH = { min: 260, initial: 300, max: 480 } as const;

const VERSION = 1;
const INITIAL: Kept = {
  closedGroups: [],
  assumptionsWidth: ASSUMPTIONS_WIDTH.initial,
  assumptionsCollapsed: false,
  outcomesWidth: OUTCOMES_WIDTH.initial,
  year: 2030,
  hintSeen: false,
};

export function createSessionStore(storage: StateStorage): SessionStore {
  return createStore<SessionState>()(
    persist(
      (set) => ({
        ...INITIAL,
        search: '',
        searchAsked: 0,
        revealed: null,
        tool: null,
        toggleGroup: (group) =>
          set(({ closedGroups }) => ({
            closedGroups: closedGroups.includes(group)
              ? closedGroups.filter((other) => other !== group)
              : [...closedGroups, group],
          })),
        resizeAssumptions: (width) => set({ assumptionsWidth: within(ASSUMPTIONS_WIDTH, width) }),
        collapseAssumptions: (assumptionsCollapsed) => set({ assumptionsCollapsed }),
        resizeOutcomes: (width) => set({ outcomesWidth: within(OUTCOMES_WIDTH, width) }),
        chooseYear: (year) => set({ year }),
        searchFor: (search) => set({ search }),
        askForSearch: () =>
          set(({ searchAsked }) => ({
            searchAsked: searchAsked + 1,
            assumptionsCollapsed: false,
          })),
        reveal: (id) =>
          set(({ revealed, closedGroups }) => ({
            revealed: { id, count: (revealed?.count ?? 0) + 1 },
            // Searched for, it is in view whether or not its ceiling is in force.
            search: definitionOf(id).label,
            closedGroups: closedGroups.filter((group) => group !== definitionOf(id).group),
            assumptionsCollapsed: false,
          })),
        openTool: (tool) => set({ tool }),
        closeTool: () => set({ tool: null }),
        dismissHint: () => set({ hintSeen: true }),
      }),
      {
        name: 'headroom.session',
        version: VERSION,
        storage: createJSONStorage(() => storage),
        partialize: ({
          closedGroups,
          assumptionsWidth,
          assumptionsCollapsed,
          outcomesWidth,
          year,
          hintSeen,
        }) => ({
          closedGroups,
          assumptionsWidth,
          assumptionsCollapsed,
          outcomesWidth,
          year,
          hintSeen,
        }),
        merge: (kept, initial) => ({ ...initial, ...readKept(kept) }),
      },
    ),
  );
}

/** What was kept, field by field: a damaged or foreign entry falls back to how a window starts. */
function readKept(kept: unknown): Kept {
  const from: Partial<Record<keyof Kept, unknown>> =
    typeof kept === 'object' && kept !== null ? kept : {};
  return {
    closedGroups: Array.isArray(from.closedGroups)
      ? GROUPS.map(({ id }) => id).filter((id) => (from.closedGroups as unknown[]).includes(id))
      : INITIAL.closedGroups,
    assumptionsWidth: within(ASSUMPTIONS_WIDTH, from.assumptionsWidth),
    assumptionsCollapsed: from.assumptionsCollapsed === true,
    outcomesWidth: within(OUTCOMES_WIDTH, from.outcomesWidth),
    year: isWholeYear(from.year) ? from.year : INITIAL.year,
    hintSeen: from.hintSeen === true,
  };
}

function within(bounds: { min: number; initial: number; max: number }, width: unknown): number {
  if (typeof width !== 'number' || !Number.isFinite(width)) return bounds.initial;
  return Math.min(bounds.max, Math.max(bounds.min, Math.round(width)));
}

function isWholeYear(year: unknown): year is number {
  return typeof year === 'number' && Number.isInteger(year) && year >= 2015 && year <= 2200;
}
