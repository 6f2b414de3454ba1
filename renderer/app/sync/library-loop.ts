import type { ScenarioHeadlines } from '#shared/headlines/scenario-headlines';
import type { HeadroomBridge } from '#shared/ipc/contract';
import type { KeyedHeadlines, LibraryEntry } from '#shared/ipc/library';
import { type Runner, runTwiceAtMost } from '../../engine/runner';
import type { LibraryState, LibraryStore } from '../../state/library-store';
import { modelInputOf } from '../../state/selectors/document';
import type { SessionStore } from '../../state/session-store';

type Api = Pick<
  HeadroomBridge,
  'watchLibrary' | 'listHeadlines' | 'keepHeadlines' | 'readFile' | 'on'
>;

/** Written to the disk together. */
const KEPT_AT_ONCE = 20;

export interface LibraryLoop {
  /** Reads the library before it is shown, so that it is there at once when it is. */
  prepare(): void;
}

/**
 * Keeps the library in step with its folder from when it is prepared or first shown, and computes the headlines
 * that are missing while it is on the screen: one after another, what is in view first.
 */
export function startLibraryLoop(parts: {
  readonly api: Api;
  readonly library: LibraryStore;
  readonly session: SessionStore;
  readonly spawnRunner: () => Runner<ScenarioHeadlines>;
}): LibraryLoop {
  const { api, library, session, spawnRunner } = parts;
  let asked = false;
  /** The last change that was told, applied or not. */
  let told = 0;
  let runner: Runner<ScenarioHeadlines> | null = null;
  let computing = false;

  async function view(): Promise<void> {
    const found = await api.watchLibrary();
    library.getState().viewed(found);
    // A change told while the view was on its way came too early to be applied.
    if (told > found.revision) return view();
    library.getState().computed(await api.listHeadlines());
    if (showing()) void computeMissing();
  }

  function showing(): boolean {
    return session.getState().screen === 'library';
  }

  async function computeMissing(): Promise<void> {
    if (computing) return;
    computing = true;
    try {
      await computeAll();
    } finally {
      computing = false;
    }
  }

  async function computeAll(): Promise<void> {
    runner ??= spawnRunner();
    let unkept: KeyedHeadlines[] = [];
    let entry = nextMissing(library.getState());
    while (entry !== null && showing()) {
      const computed = await compute(runner, entry);
      if (computed !== null) unkept.push(computed);
      if (unkept.length >= KEPT_AT_ONCE) {
        await api.keepHeadlines(unkept);
        unkept = [];
      }
      entry = nextMissing(library.getState());
    }
    if (unkept.length > 0) await api.keepHeadlines(unkept);
  }

  async function compute(
    by: Runner<ScenarioHeadlines>,
    entry: LibraryEntry,
  ): Promise<KeyedHeadlines | null> {
    const computed = await tryToCompute(by, entry);
    const { headlines, notComputed } = library.getState();
    const expected = entry.content.ok ? entry.content.value.modelKey : '';
    // Not again before the library is shown anew: a drive may have been away.
    if (!headlines.has(expected)) notComputed(expected);
    return computed;
  }

  async function tryToCompute(
    by: Runner<ScenarioHeadlines>,
    { handle }: LibraryEntry,
  ): Promise<KeyedHeadlines | null> {
    const found = await api.readFile(handle);
    if (!found.ok) return null;
    // What was read just now may be newer than what the list knows, and is filed as what it is.
    const { modelKey, scenario } = found.value;
    const answer = await runTwiceAtMost(by, modelInputOf(scenario));
    if (answer.kind === 'failed') library.getState().refused(modelKey);
    if (answer.kind !== 'done') return null;
    const computed = { modelKey, headlines: answer.results };
    library.getState().computed([computed]);
    return computed;
  }

  function prepare(): void {
    if (asked) return;
    asked = true;
    void view();
  }

  function begin(): void {
    if (!showing()) return;
    library.getState().tryAgain();
    prepare();
    if (library.getState().revision !== null) void computeMissing();
  }

  api.on('libraryChanged', (change) => {
    told = change.revision;
    if (!asked || library.getState().revision === null) return;
    if (!library.getState().follow(change)) void view();
    else if (showing()) void computeMissing();
  });
  session.subscribe((state, before) => {
    if (state.screen !== before.screen) begin();
  });
  begin();
  return { prepare };
}

/** The next entry without headlines: of those in view, from the top, then of all. */
export function nextMissing({
  entries,
  headlines,
  withoutHeadlines,
  inView,
}: LibraryState): LibraryEntry | null {
  const missing = ({ content }: LibraryEntry) =>
    content.ok &&
    !headlines.has(content.value.modelKey) &&
    !withoutHeadlines.has(content.value.modelKey);
  for (const handle of inView) {
    const entry = entries.get(handle);
    if (entry !== undefined && missing(entry)) return entry;
  }
  for (const entry of entries.values()) if (missing(entry)) return entry;
  return null;
}
