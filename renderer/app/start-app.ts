import { decimalYear } from '#shared/base/decimal-year';
import { createScenario } from '#shared/document/scenario/create';
import type { HeadroomBridge, PresentingBridge } from '#shared/ipc/contract';
import { FIRST_PRESET_ID } from '#shared/model/presets/presets';
import { startComputeLoop } from '../engine/compute-loop';
import type { Explainer } from '../engine/explainer';
import { createFiguresOf } from '../engine/figures-of';
import { startImportanceLoop } from '../engine/importance-loop';
import { startPresetsLoop } from '../engine/presets-loop';
import type { Runner } from '../engine/runner';
import { spawnEnsembleRunner, spawnExplainer, spawnHeadlinesRunner } from '../engine/spawn-workers';
import { createStoryKeeper, type StoryKeeper } from '../engine/story-keeper';
import { createDocumentFlows, type DocumentFlows } from '../features/documents/document-flows';
import { createLibraryFlows, type LibraryFlows } from '../features/library/library-flows';
import { createCompareStore } from '../state/compare-store';
import { createDialogStore } from '../state/dialog-store';
import { createExplainStore } from '../state/explain-store';
import { createLibraryStore } from '../state/library-store';
import { createNoticeStore } from '../state/notice-store';
import { createPresetsStore } from '../state/presets-store';
import { createResultsStore, type ResultsStore } from '../state/results-store';
import { createScenarioStore } from '../state/scenario-store';
import { createSessionStore } from '../state/session-store';
import type { Stores } from '../state/stores';
import { type Commands, createCommands } from './commands/commands';
import { holdsTyped, takeTyped, watchTyping } from './commands/typing';
import type { ExportChart } from './export/ExportProvider';
import { createExportChart } from './export/export-chart';
import { createHandoutExport } from './export/export-handout';
import { loadLibraryScreen } from './library-screen';
import { connectEvents } from './sync/connect-events';
import { startLibraryLoop } from './sync/library-loop';
import { reportDocumentState } from './sync/report-document-state';
import { tellOfDisk } from './sync/tell-of-disk';

export interface AppParts {
  readonly stores: Stores;
  readonly commands: Commands;
  readonly exportChart: ExportChart;
  /** Draws ensembles for a view of its own. */
  readonly spawnRunner: () => Runner;
  readonly flows: DocumentFlows;
  readonly library: LibraryFlows;
  /** Makes a new one for each view that asks, so that views do not wait for one another. */
  readonly spawnExplainer: () => Explainer;
  /** What the open scenario's slides are told from. */
  readonly story: StoryKeeper;
  /** What presenting asks of the main process. */
  readonly presenting: PresentingBridge;
}

/** Composes the window: stores, model, document and commands, and joins them to the main process. */
export function startApp(bridge: HeadroomBridge): AppParts {
  const now = () => new Date().toISOString();
  const today = () => decimalYear(new Date());
  const newId = () => crypto.randomUUID();
  const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
  const sessionStore = createSessionStore(window.localStorage);
  const first = createScenario({
    id: newId(),
    now: now(),
    preset: FIRST_PRESET_ID,
    author: sessionStore.getState().author,
  });
  const stores: Stores = {
    scenario: createScenarioStore(first),
    results: createResultsStore(today),
    session: sessionStore,
    dialogs: createDialogStore(),
    notices: createNoticeStore(),
    explain: createExplainStore(),
    library: createLibraryStore(),
    compare: createCompareStore(),
    presets: createPresetsStore(),
  };
  const { scenario, dialogs, notices, results, session } = stores;

  startComputeLoop({
    scenario,
    results,
    runner: spawnEnsembleRunner(),
    nextFrame: (callback) => requestAnimationFrame(callback),
  });
  startImportanceLoop({
    scenario,
    session,
    explain: stores.explain,
    explainer: spawnExplainer(),
    later: (ms, callback) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  });
  startPresetsLoop({ presets: stores.presets, spawnRunner: spawnEnsembleRunner, today });
  const flows = createDocumentFlows({
    api: bridge,
    scenario,
    dialogs,
    notices,
    now,
    newId,
    wait,
    figuresOf: createFiguresOf(results, wait),
    author: () => session.getState().author,
  });
  const library = createLibraryFlows({
    api: bridge,
    document: flows,
    compared: stores.compare,
    library: stores.library,
    scenario,
    session,
    dialogs,
    notices,
  });
  const { prepare } = startLibraryLoop({
    api: bridge,
    library: stores.library,
    session,
    spawnRunner: spawnHeadlinesRunner,
  });
  whenSettled(results, () => {
    prepare();
    void loadLibraryScreen();
  });
  // A document that is opened or begun is shown, and what was offered to do to the last one is not.
  scenario.subscribe((state, before) => {
    if (state.document === before.document) return;
    notices.getState().documentLeft();
    if (session.getState().screen === 'library') session.getState().show('workbench');
  });
  const exportHandout = createHandoutExport({ bridge, scenario, dialogs, notices, now });
  const commands = createCommands({
    flows,
    library,
    scenario,
    compare: stores.compare,
    session,
    dialogs,
    notices,
    api: bridge,
    exportHandout,
  });
  reportDocumentState({ api: bridge, scenario, holdsTyped, watchTyping });
  tellOfDisk({ scenario, session, notices });
  connectEvents({
    bridge,
    flows,
    commands,
    scenario,
    compare: stores.compare,
    notices,
    takeTyped,
  });
  const exportChart = createExportChart({ api: bridge, scenario, notices, now });
  const story = createStoryKeeper({
    runner: spawnEnsembleRunner(),
    explainer: spawnExplainer(),
    now: today,
  });
  return {
    stores,
    commands,
    exportChart,
    spawnExplainer,
    spawnRunner: spawnEnsembleRunner,
    flows,
    library,
    story,
    presenting: bridge,
  };
}

/** Once the window shows what it is there for and has nothing to do. */
function whenSettled(results: ResultsStore, then: () => void): void {
  const unsubscribe = results.subscribe(({ working }) => {
    if (working.ensemble === null) return;
    unsubscribe();
    requestIdleCallback(then);
  });
}
