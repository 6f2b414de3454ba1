import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { clip } from '#shared/base/clip';
import { LIMITS } from '#shared/document/scenario/limits';
import { RESULT_OPTIONS } from '#shared/format/names/result-options';
import { type AssumptionId, definitionOf } from '#shared/model/assumptions/registry';
import { GROUPS, type GroupId } from '#shared/model/assumptions/types';
import { type CompareView, FIRST_VIEW, readView } from './compare-view';
import {
  CHARTS,
  type ChartId,
  FIRST_CHARTS,
  LIBRARY_ORDERS,
  LIBRARY_VIEWS,
  type LibraryOrder,
  type LibraryView,
  type ScreenId,
  type ToolId,
} from './views';

/** How this window is set up: kept on this machine, not part of any scenario. */
interface Kept {
  readonly closedGroups: readonly GroupId[];
  readonly assumptionsWidth: number;
  readonly assumptionsCollapsed: boolean;
  readonly outcomesWidth: number;
  readonly year: number;
  /** The option of the result whose drivers stand beside the assumptions. */
  readonly steeredBy: string;
  /** On the board, from top to bottom. */
  readonly charts: readonly ChartId[];
  /** Side by side where there is room for two. */
  readonly twoColumns: boolean;
  readonly hintSeen: boolean;
  readonly libraryView: LibraryView;
  readonly libraryOrder: LibraryOrder;
  /** Who makes new scenarios here; empty until they say so. */
  readonly author: string;
  /** What the comparison shows. */
  readonly compareView: CompareView;
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
  /** What fills the window; not kept. */
  readonly screen: ScreenId;
  /** The slide that is looked at; not kept. */
  readonly slide: string | null;
  /** Whether the briefing is being presented; not kept. */
  readonly presenting: boolean;
  /** The benchmark looked at; not kept. */
  readonly benchmark: string;
  /** Weights in the team's view by member, 1 where there is none; not kept. */
  readonly teamWeights: Readonly<Record<string, number>>;
  /** The chart that fills the window; not kept. */
  readonly fullChart: ChartId | null;
  /** The chart that was asked for last, and how often one was; not kept. */
  readonly shownChart: { readonly id: ChartId; readonly count: number } | null;

  /** Counts the times the library's search was asked for; it takes the focus on each. */
  readonly librarySearchAsked: number;

  toggleGroup(group: GroupId): void;
  resizeAssumptions(width: number): void;
  collapseAssumptions(collapsed: boolean): void;
  resizeOutcomes(width: number): void;
  chooseYear(year: number): void;
  searchFor(text: string): void;
  askForSearch(): void;
  /** Brings an assumption's row into view, wherever it is. */
  reveal(id: AssumptionId): void;
  show(screen: ScreenId): void;
  chooseSlide(id: string | null): void;
  /** Presents the briefing, from its first slide or from the one that is looked at. */
  present(from: 'first' | 'chosen'): void;
  stopPresenting(): void;
  chooseBenchmark(benchmark: string): void;
  weighTeam(weights: Readonly<Record<string, number>>): void;
  steerBy(option: string): void;
  openTool(tool: ToolId): void;
  closeTool(): void;
  /** Puts a chart on the board, or brings it into view. */
  showChart(chart: ChartId): void;
  hideChart(chart: ChartId): void;
  /** Moves a chart up (-1) or down (1) the board. */
  moveChart(chart: ChartId, by: -1 | 1): void;
  fillWindow(chart: ChartId | null): void;
  setTwoColumns(twoColumns: boolean): void;
  resetBoard(): void;
  dismissHint(): void;
  showLibraryAs(view: LibraryView): void;
  orderLibraryBy(order: LibraryOrder): void;
  /** Shows the library, ready to be searched. */
  searchLibrary(): void;
  rememberAuthor(author: string): void;
  lookAt(view: Partial<CompareView>): void;
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
  steeredBy: 'central.agi',
  charts: FIRST_CHARTS,
  twoColumns: false,
  hintSeen: false,
  libraryView: 'cards',
  libraryOrder: 'changed',
  author: '',
  compareView: FIRST_VIEW,
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
        screen: 'workbench',
        slide: null,
        presenting: false,
        benchmark: 'gpqa',
        teamWeights: {},
        fullChart: null,
        shownChart: null,
        librarySearchAsked: 0,
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
            screen: 'workbench',
          })),
        reveal: (id) =>
          set(({ revealed, closedGroups }) => ({
            revealed: { id, count: (revealed?.count ?? 0) + 1 },
            // Searched for, it is in view whether or not its ceiling is in force.
            search: definitionOf(id).label,
            closedGroups: closedGroups.filter((group) => group !== definitionOf(id).group),
            assumptionsCollapsed: false,
            screen: 'workbench',
          })),
        show: (screen) => set({ screen }),
        chooseSlide: (slide) => set({ slide }),
        present: (from) =>
          set(({ presenting, slide }) =>
            presenting
              ? {}
              : { presenting: true, screen: 'briefing', slide: from === 'first' ? null : slide },
          ),
        stopPresenting: () => set({ presenting: false }),
        chooseBenchmark: (benchmark) => set({ benchmark }),
        weighTeam: (teamWeights) => set({ teamWeights }),
        steerBy: (steeredBy) => set({ steeredBy }),
        openTool: (tool) => set({ tool, screen: 'workbench' }),
        showChart: (id) =>
          set(({ charts, shownChart }) => ({
            charts: charts.includes(id) ? charts : [...charts, id],
            shownChart: { id, count: (shownChart?.count ?? 0) + 1 },
            screen: 'workbench',
          })),
        hideChart: (chart) =>
          set(({ charts, fullChart }) => ({
            charts: charts.filter((other) => other !== chart),
            fullChart: fullChart === chart ? null : fullChart,
          })),
        moveChart: (chart, by) => set(({ charts }) => ({ charts: moved(charts, chart, by) })),
        fillWindow: (fullChart) => set({ fullChart }),
        setTwoColumns: (twoColumns) => set({ twoColumns }),
        resetBoard: () => set({ charts: FIRST_CHARTS, twoColumns: false }),
        closeTool: () => set({ tool: null }),
        dismissHint: () => set({ hintSeen: true }),
        showLibraryAs: (libraryView) => set({ libraryView }),
        orderLibraryBy: (libraryOrder) => set({ libraryOrder }),
        searchLibrary: () =>
          set(({ librarySearchAsked }) => ({
            librarySearchAsked: librarySearchAsked + 1,
            screen: 'library',
          })),
        rememberAuthor: (author) => set({ author: clip(author.trim(), LIMITS.author) }),
        lookAt: (view) => set(({ compareView }) => ({ compareView: { ...compareView, ...view } })),
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
          steeredBy,
          charts,
          twoColumns,
          hintSeen,
          libraryView,
          libraryOrder,
          author,
          compareView,
        }) => ({
          closedGroups,
          assumptionsWidth,
          assumptionsCollapsed,
          outcomesWidth,
          year,
          steeredBy,
          charts,
          twoColumns,
          hintSeen,
          libraryView,
          libraryOrder,
          author,
          compareView,
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
    steeredBy: RESULT_OPTIONS.some(({ name }) => name === from.steeredBy)
      ? (from.steeredBy as string)
      : INITIAL.steeredBy,
    charts: readCharts(from.charts),
    twoColumns: from.twoColumns === true,
    hintSeen: from.hintSeen === true,
    libraryView: LIBRARY_VIEWS.find((view) => view === from.libraryView) ?? INITIAL.libraryView,
    libraryOrder:
      LIBRARY_ORDERS.find(({ id }) => id === from.libraryOrder)?.id ?? INITIAL.libraryOrder,
    author: typeof from.author === 'string' ? clip(from.author, LIMITS.author) : INITIAL.author,
    compareView: readView(from.compareView),
  };
}

/** Those that this version knows, each once; a board without any would show nothing at all. */
function readCharts(kept: unknown): readonly ChartId[] {
  if (!Array.isArray(kept)) return INITIAL.charts;
  const known = kept.filter((chart): chart is ChartId => CHARTS.some(({ id }) => id === chart));
  return known.length === 0 ? INITIAL.charts : [...new Set(known)];
}

function moved(charts: readonly ChartId[], chart: ChartId, by: number): readonly ChartId[] {
  const from = charts.indexOf(chart);
  const to = from + by;
  if (from === -1 || to < 0 || to >= charts.length) return charts;
  const others = charts.filter((other) => other !== chart);
  return [...others.slice(0, to), chart, ...others.slice(to)];
}

function within(bounds: { min: number; initial: number; max: number }, width: unknown): number {
  if (typeof width !== 'number' || !Number.isFinite(width)) return bounds.initial;
  return Math.min(bounds.max, Math.max(bounds.min, Math.round(width)));
}

function isWholeYear(year: unknown): year is number {
  return typeof year === 'number' && Number.isInteger(year) && year >= 2015 && year <= 2200;
}
