import { createJSONStorage, persist, type StateStorage } from 'zustand/middleware';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { clipLetters } from '#shared/base/clip';
import { movedBy } from '#shared/base/moved-by';
import { LIMITS } from '#shared/document/scenario/limits';
import { type AssumptionId, definitionOf } from '#shared/model/assumptions/registry';
import type { GroupId } from '#shared/model/assumptions/types';
import type { MixtureRule } from '#shared/model/ensemble/mixture';
import type { CompareView } from './compare-view';
import {
  ASSUMPTIONS_WIDTH,
  type KeptSession,
  keptPart,
  OUTCOMES_WIDTH,
  readKeptSession,
  widthWithin,
} from './kept-session';
import {
  type ChartId,
  FIRST_CHARTS,
  type LibraryLayout,
  type LibraryOrder,
  type ScreenId,
  type ToolId,
} from './views';

/** How this window is set up: what is kept of it, and what is not. */
export interface SessionState extends KeptSession {
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
  /** Weights in the team's view by member, where any were given; not kept. */
  readonly teamWeights: Readonly<Record<string, number>>;
  /** How members of the team count; not kept. */
  readonly teamRule: MixtureRule;
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
  countTeam(rule: MixtureRule): void;
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
  showLibraryAs(view: LibraryLayout): void;
  orderLibraryBy(order: LibraryOrder): void;
  /** Shows the library, ready to be searched. */
  searchLibrary(): void;
  rememberAuthor(author: string): void;
  showComparison(view: Partial<CompareView>): void;
}

export type SessionStore = StoreApi<SessionState>;

const VERSION = 1;

/** A store of how the window is set up, as it was kept. */
export function createSessionStore(storage: StateStorage): SessionStore {
  return createStore<SessionState>()(
    persist(
      (set) => ({
        ...readKeptSession(null),
        search: '',
        searchAsked: 0,
        revealed: null,
        tool: null,
        screen: 'workbench',
        slide: null,
        presenting: false,
        benchmark: 'gpqa',
        teamWeights: {},
        teamRule: 'byEvidence',
        fullChart: null,
        shownChart: null,
        librarySearchAsked: 0,
        toggleGroup: (group) =>
          set(({ closedGroups }) => ({
            closedGroups: closedGroups.includes(group)
              ? closedGroups.filter((other) => other !== group)
              : [...closedGroups, group],
          })),
        resizeAssumptions: (width) =>
          set({ assumptionsWidth: widthWithin(ASSUMPTIONS_WIDTH, width) }),
        collapseAssumptions: (assumptionsCollapsed) => set({ assumptionsCollapsed }),
        resizeOutcomes: (width) => set({ outcomesWidth: widthWithin(OUTCOMES_WIDTH, width) }),
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
        countTeam: (teamRule) => set({ teamRule }),
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
        moveChart: (chart, by) => set(({ charts }) => ({ charts: movedBy(charts, chart, by) })),
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
        rememberAuthor: (author) => set({ author: clipLetters(author.trim(), LIMITS.author) }),
        showComparison: (view) =>
          set(({ compareView }) => ({ compareView: { ...compareView, ...view } })),
      }),
      {
        name: 'headroom.session',
        version: VERSION,
        storage: createJSONStorage(() => storage),
        partialize: (state) => keptPart(state),
        merge: (kept, initial) => ({ ...initial, ...readKeptSession(kept) }),
      },
    ),
  );
}
