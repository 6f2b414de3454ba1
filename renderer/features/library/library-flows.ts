import { MOST_MEMBERS } from '#shared/ipc/comparison';
import type { FileHandle, FileLabel } from '#shared/ipc/files';
import type { ImportOutcome, LibraryEntry } from '#shared/ipc/library';
import { FEWEST_MEMBERS } from '../../state/compare-store';
import { createEditFlows, type EditFlows } from './edit-flows';
import { countScenarios, createFileNotices } from './file-notices';
import { entriesIn, type LibraryParts, selectFiles } from './library-parts';
import { readCandidates } from './read-candidates';

export interface LibraryFlows extends EditFlows {
  /** What is selected; where nothing is, what the keyboard is at. */
  selected(): readonly FileHandle[];
  duplicate(handles: readonly FileHandle[]): Promise<void>;
  trash(handles: readonly FileHandle[]): Promise<void>;
  openTrash(): Promise<void>;
  /** Takes back what was last done to files here; says so when there is nothing. */
  undo(): Promise<void>;
  importWithDialog(): Promise<void>;
  importDropped(files: readonly unknown[]): Promise<void>;
  export(handles: readonly FileHandle[]): Promise<void>;
  /** Sets the scenarios of these files side by side. */
  compare(handles: readonly FileHandle[]): Promise<void>;
  recent(): Promise<readonly FileLabel[]>;
  revealFolder(): Promise<void>;
  chooseFolder(): Promise<void>;
}

/** Everything that is done to the files of the library, with what has to be asked and said. */
export function createLibraryFlows(parts: LibraryParts): LibraryFlows {
  const { api, compared, library, scenario, session, dialogs, notices } = parts;
  const { ask } = dialogs.getState();
  const told = createFileNotices(dialogs, notices);
  const { say, did, sayRefused } = told;
  const { describe, tag } = createEditFlows(parts, told);

  async function compare(handles: readonly FileHandle[]): Promise<void> {
    const { candidates, refused } = await readCandidates(handles, api, scenario.getState().file);
    await sayRefused(
      'Not all can be compared',
      `${countScenarios(candidates.length)} can.`,
      refused,
    );
    if (candidates.length < FEWEST_MEMBERS) return;
    const { entries, baseline, setMembers, bringBack } = compared.getState();
    const edited = entries.filter((entry) => entry.edited !== null).length;
    setMembers(candidates);
    const first = handles.length > MOST_MEMBERS ? `The first ${MOST_MEMBERS} are compared.` : '';
    // Not a step of the library's: it is offered where it is seen.
    if (edited > 0) {
      notices.getState().say({
        text: `${first} The comparison before had ${countScenarios(edited)} edited and not saved.`.trim(),
        action: { label: 'Compare those again', run: () => bringBack({ entries, baseline }) },
      });
    } else if (first !== '') say(first);
    session.getState().show('compare');
  }

  async function restore(ids: readonly string[]): Promise<void> {
    const { done, refused } = await api.restoreFiles(ids);
    selectFiles(library, done);
    if (done.length > 0) say(`${countScenarios(done.length)} put back.`);
    await sayRefused(
      'Not all could be put back',
      `${countScenarios(done.length)} put back.`,
      refused,
    );
  }

  async function trash(handles: readonly FileHandle[]): Promise<void> {
    if (handles.length === 0) return;
    const [only] = entriesIn(library, handles);
    const what =
      handles.length === 1 && only !== undefined ? nameOf(only) : countScenarios(handles.length);
    const { trashed, refused } = await api.trashFiles(handles);
    const title = 'Not all could be moved to the trash';
    if (trashed.length > 0) {
      const ids = trashed.map(({ id }) => id);
      did(`${what} moved to the trash.`, () => restore(ids));
    }
    await sayRefused(title, `${countScenarios(trashed.length)} moved.`, refused);
  }

  async function tellImport(outcome: ImportOutcome): Promise<void> {
    const { done, already, refused, clashes } = outcome;
    const answers = clashes.length === 0 ? null : await ask('importClashes', { clashes });
    const settled = answers === null ? { done: [], refused: [] } : await api.settleImport(answers);
    const imported = [...done, ...settled.done];
    const failed = [...refused, ...settled.refused];
    selectFiles(library, imported);
    const skipped = clashes.length - settled.done.length - settled.refused.length;
    const words = [
      `${countScenarios(imported.length)} imported`,
      ...(already.length > 0 ? [`${already.length} here already`] : []),
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ].join(', ');
    if (failed.length === 0) say(`${words}.`);
    await sayRefused('Not all could be imported', `${words}.`, failed);
  }

  const acts: Acts = {
    describe,
    async duplicate(handles) {
      if (handles.length === 0) return;
      const { done, refused } = await api.duplicateScenarios(handles);
      selectFiles(library, done);
      if (done.length > 0) say(`${countScenarios(done.length)} duplicated.`);
      await sayRefused(
        'Not all could be copied',
        `${countScenarios(done.length)} copied.`,
        refused,
      );
    },
    tag,
    trash,
    async openTrash() {
      const answer = await ask('trash', { files: await api.listTrash() });
      if (answer === 'empty') {
        await api.emptyTrash();
        told.forget();
        say('The trash is empty.');
      } else if (answer !== null) await restore(answer.restore);
    },
    undo: told.undo,
    async importWithDialog() {
      const outcome = await api.importWithDialog();
      if (outcome === null) return;
      session.getState().show('library');
      await tellImport(outcome);
    },
    async importDropped(files) {
      say('Importing…');
      const outcome = await api.importDropped(files);
      session.getState().show('library');
      await tellImport(outcome);
    },
    async export(handles) {
      if (handles.length === 0) return;
      const outcome = await api.exportScenarios(handles);
      if (outcome === null) return;
      const { done, refused } = outcome;
      const [first] = done;
      if (first !== undefined) say(`${countScenarios(done.length)} exported to ${first.folder}.`);
      await sayRefused(
        'Not all could be exported',
        `${countScenarios(done.length)} exported.`,
        refused,
      );
    },
    compare,
    revealFolder: () => api.revealLibraryFolder(),
    async chooseFolder() {
      // What is in it comes as a change of the library.
      await api.chooseLibraryFolder();
    },
  };

  return {
    selected() {
      const { selected, focused } = library.getState().selection;
      return selected.size === 0 && focused !== null ? [focused] : [...selected];
    },
    recent: () => api.listRecent(),
    ...guarded(acts, told.failed),
  };
}

type Acts = Omit<LibraryFlows, 'selected' | 'recent'>;

/** What breaks - the main process gone, say - is said, not swallowed. */
function guarded(acts: Acts, failed: (error: unknown) => void): Acts {
  const entries = Object.entries(acts).map(([name, act]) => [
    name,
    (...args: never[]) => (act as (...given: never[]) => Promise<void>)(...args).catch(failed),
  ]);
  return Object.fromEntries(entries) as Acts;
}

function nameOf({ fileName, content }: LibraryEntry): string {
  return `“${content.ok ? content.value.name : fileName}”`;
}
