import { messageOf } from '#shared/base/error-message';
import { err, type Result } from '#shared/base/result';
import { MOST_MEMBERS } from '#shared/ipc/comparison';
import type { HeadroomApi } from '#shared/ipc/contract';
import type { FileError, FileHandle, FileLabel, OpenedFile } from '#shared/ipc/files';
import type {
  FileRefusal,
  ImportOutcome,
  LibraryEntry,
  ManyOutcome,
  ScenarioWords,
} from '#shared/ipc/library';
import { type CompareStore, FEWEST_MEMBERS } from '../../state/compare-store';
import type { DialogStore } from '../../state/dialog-store';
import type { LibraryStore } from '../../state/library-store';
import type { NoticeStore } from '../../state/notice-store';
import type { ScenarioStore } from '../../state/scenario-store';
import type { SessionStore } from '../../state/session-store';
import { readCandidates } from './read-candidates';
import { tagsInUse } from './shelf/arrange';

const UNSETTLED: FileError = {
  code: 'changedOnDisk',
  message: 'It is open here, and another program has changed the file. Settle that first.',
};

export interface LibraryFlows {
  /** What is selected; where nothing is, what the keyboard is at. */
  selected(): readonly FileHandle[];
  /** Name, description and author. */
  describe(handle: FileHandle): Promise<void>;
  duplicate(handles: readonly FileHandle[]): Promise<void>;
  tag(handles: readonly FileHandle[]): Promise<void>;
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
export function createLibraryFlows(parts: {
  readonly api: HeadroomApi;
  /** What watches over the file of the open document. */
  readonly document: {
    lookAtDisk(): Promise<void>;
    whileWriting<T>(write: () => Promise<T>): Promise<T>;
  };
  readonly compared: CompareStore;
  readonly library: LibraryStore;
  readonly scenario: ScenarioStore;
  readonly session: SessionStore;
  readonly dialogs: DialogStore;
  readonly notices: NoticeStore;
}): LibraryFlows {
  const { api, document, compared, library, scenario, session, dialogs, notices } = parts;
  const { ask } = dialogs.getState();
  const say = (text: string, undone?: () => Promise<void>) =>
    notices
      .getState()
      .say(
        undone === undefined
          ? { text }
          : { text, action: { label: 'Undo', run: () => void takeBack(undone).catch(failed) } },
      );
  const failed = (error: unknown) => say(`That did not work: ${messageOf(error)}`);
  const undoable: (() => Promise<void>)[] = [];

  function entriesOf(handles: readonly FileHandle[]): LibraryEntry[] {
    const { entries } = library.getState();
    return handles.flatMap((handle) => entries.get(handle) ?? []);
  }

  function did(text: string, undone: () => Promise<void>): void {
    undoable.push(undone);
    say(text, undone);
  }

  /** Nothing where that has been taken back already, by key. */
  async function takeBack(done: () => Promise<void>): Promise<void> {
    const at = undoable.indexOf(done);
    if (at < 0) return;
    undoable.splice(at, 1);
    await done();
  }

  async function undo(): Promise<void> {
    const last = undoable.at(-1);
    if (last === undefined) say('Nothing to undo in the library.');
    else await takeBack(last);
  }

  async function sayRefused(
    title: string,
    done: string,
    refused: readonly FileRefusal[],
  ): Promise<void> {
    if (refused.length > 0) await ask('refusedFiles', { title, done, refused });
  }

  function selectThese(files: readonly FileLabel[]): void {
    const [first] = files;
    if (first === undefined) return;
    library.getState().select(() => ({
      selected: new Set(files.map(({ handle }) => handle)),
      focused: first.handle,
      anchor: first.handle,
    }));
  }

  /** Keeps the open document in step when it is its file that was written. */
  async function followOpen(before: FileHandle, file: FileLabel): Promise<void> {
    const { document: open, file: held } = scenario.getState();
    if (held?.handle !== before) return;
    const read = await api.readFile(file.handle);
    if (!read.ok) return;
    const { scenario: saved, handle, fileName, folder, revision } = read.value;
    scenario.getState().fileRewritten(open, saved, { handle, fileName, folder, revision });
  }

  /** Whether the open document is in one of these files, and others' changes to it wait to be settled. */
  async function isUnsettled(handles: readonly FileHandle[]): Promise<boolean> {
    const { file } = scenario.getState();
    if (file === null || !handles.includes(file.handle)) return false;
    await document.lookAtDisk();
    return scenario.getState().disk.kind !== 'same';
  }

  async function describeAs(
    handle: FileHandle,
    words: ScenarioWords,
  ): Promise<Result<OpenedFile, FileError>> {
    if (await isUnsettled([handle])) return err(UNSETTLED);
    return document.whileWriting(async () => {
      const described = await api.describeScenario({ handle, ...words });
      if (!described.ok) return described;
      await followOpen(handle, described.value);
      selectThese([described.value]);
      return described;
    });
  }

  async function describe(handle: FileHandle): Promise<void> {
    const read = await api.readFile(handle);
    if (!read.ok) return;
    const { name, description, author } = read.value.scenario;
    const before: ScenarioWords = { name, description, author };
    let now = handle;
    const answer = await ask('describeScenario', {
      words: before,
      async attempt(words) {
        const described = await describeAs(handle, words);
        if (!described.ok) return described.error;
        now = described.value.handle;
        return null;
      },
    });
    if (answer !== 'done') return;
    did(`What is said of “${name}” was changed.`, async () => {
      const back = await describeAs(now, before);
      if (!back.ok) say(back.error.message);
    });
  }

  async function changeTags(
    handles: readonly FileHandle[],
    add: readonly string[],
    remove: readonly string[],
  ): Promise<ManyOutcome> {
    const unsettled = await isUnsettled(handles);
    return document.whileWriting(async () => {
      const outcome = await api.tagScenarios({ handles, add, remove });
      if (unsettled) return outcome;
      for (const file of outcome.done) await followOpen(file.handle, file);
      return outcome;
    });
  }

  async function tag(handles: readonly FileHandle[]): Promise<void> {
    const sound = entriesOf(handles).filter(({ content }) => content.ok);
    if (sound.length === 0) return;
    const before = sound.map(({ handle, content }) => ({
      handle,
      tags: content.ok ? content.value.tags : [],
    }));
    const used = [...new Set(before.flatMap(({ tags }) => tags))];
    const onAll = used.filter((each) => before.every(({ tags }) => tags.includes(each)));
    const answer = await ask('tagScenarios', {
      count: sound.length,
      onAll,
      onSome: used.filter((each) => !onAll.includes(each)),
      others: tagsInUse(library.getState().entries.values()).filter((each) => !used.includes(each)),
    });
    if (answer === null || answer.add.length + answer.remove.length === 0) return;
    const { add, remove } = answer;
    const { done, refused } = await changeTags(
      before.map(({ handle }) => handle),
      add,
      remove,
    );
    did(`Tags changed on ${count(done.length)}.`, async () => {
      for (const { handle, tags } of before) {
        const taken = remove.filter((each) => tags.includes(each));
        const given = add.filter((each) => !tags.includes(each));
        if (taken.length + given.length > 0) await changeTags([handle], taken, given);
      }
    });
    await sayRefused('Not all could be tagged', `${count(done.length)} tagged.`, refused);
  }

  async function compare(handles: readonly FileHandle[]): Promise<void> {
    const { candidates, refused } = await readCandidates(handles, api, scenario.getState().file);
    await sayRefused('Not all can be compared', `${count(candidates.length)} can.`, refused);
    if (candidates.length < FEWEST_MEMBERS) return;
    const { entries, baseline, setMembers, bringBack } = compared.getState();
    const edited = entries.filter((entry) => entry.edited !== null).length;
    setMembers(candidates);
    const first = handles.length > MOST_MEMBERS ? `The first ${MOST_MEMBERS} are compared.` : '';
    // Not a step of the library's: it is offered where it is seen.
    if (edited > 0) {
      notices.getState().say({
        text: `${first} The comparison before had ${count(edited)} edited and not saved.`.trim(),
        action: { label: 'Compare those again', run: () => bringBack({ entries, baseline }) },
      });
    } else if (first !== '') say(first);
    session.getState().show('compare');
  }

  async function restore(ids: readonly string[]): Promise<void> {
    const { done, refused } = await api.restoreFiles(ids);
    selectThese(done);
    if (done.length > 0) say(`${count(done.length)} put back.`);
    await sayRefused('Not all could be put back', `${count(done.length)} put back.`, refused);
  }

  async function trash(handles: readonly FileHandle[]): Promise<void> {
    if (handles.length === 0) return;
    const [only] = entriesOf(handles);
    const what = handles.length === 1 && only !== undefined ? nameOf(only) : count(handles.length);
    const { trashed, refused } = await api.trashFiles(handles);
    const title = 'Not all could be moved to the trash';
    if (trashed.length > 0) {
      const ids = trashed.map(({ id }) => id);
      did(`${what} moved to the trash.`, () => restore(ids));
    }
    await sayRefused(title, `${count(trashed.length)} moved.`, refused);
  }

  async function tellImport(outcome: ImportOutcome): Promise<void> {
    const { done, already, refused, clashes } = outcome;
    const answers = clashes.length === 0 ? null : await ask('importClashes', { clashes });
    const settled = answers === null ? { done: [], refused: [] } : await api.settleImport(answers);
    const imported = [...done, ...settled.done];
    const failed = [...refused, ...settled.refused];
    selectThese(imported);
    const skipped = clashes.length - settled.done.length - settled.refused.length;
    const words = [
      `${count(imported.length)} imported`,
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
      selectThese(done);
      if (done.length > 0) say(`${count(done.length)} duplicated.`);
      await sayRefused('Not all could be copied', `${count(done.length)} copied.`, refused);
    },
    tag,
    trash,
    async openTrash() {
      const answer = await ask('trash', { files: await api.listTrash() });
      if (answer === 'empty') {
        await api.emptyTrash();
        undoable.length = 0;
        say('The trash is empty.');
      } else if (answer !== null) await restore(answer.restore);
    },
    undo,
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
      if (first !== undefined) say(`${count(done.length)} exported to ${first.folder}.`);
      await sayRefused('Not all could be exported', `${count(done.length)} exported.`, refused);
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
    ...guarded(acts, failed),
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

function count(files: number): string {
  return files === 1 ? '1 scenario' : `${files.toLocaleString('en')} scenarios`;
}
