import type { Result } from '#shared/base/result';
import { copyName } from '#shared/document/scenario/copy-name';
import { createScenario } from '#shared/document/scenario/create';
import type { Scenario } from '#shared/document/scenario/scenario';
import { formatMoment } from '#shared/format/dates';
import type { RecoveredDraft } from '#shared/ipc/contract';
import type { FileError, FileHandle, OpenedFile } from '#shared/ipc/files';
import type { LibraryEntry } from '#shared/ipc/library';
import { FIRST_PRESET_ID } from '#shared/model/presets/presets';
import { currentStep } from '../../state/edit-history';
import { hasUnsavedChanges } from '../../state/selectors/document';
import { createDiskSync } from './disk-sync';
import { type DocumentParts, neverSaved } from './document-parts';
import { createDocumentSaving } from './document-saving';
import { createScenarioVariants, type ScenarioVariants } from './scenario-variants';

export interface DocumentFlows extends ScenarioVariants {
  startNew(): Promise<void>;
  openWithDialog(): Promise<void>;
  openHandle(handle: FileHandle): Promise<void>;
  /** A scenario in a file, read to be looked at; throws the sentence that says why it cannot be. */
  readScenario(handle: FileHandle): Promise<Scenario>;
  /** The scenarios in the library that can be opened. */
  listScenarios(): Promise<readonly LibraryEntry[]>;
  /** A file that arrived from outside: command line, double click, second start. */
  receive(opened: Result<OpenedFile, FileError>): Promise<void>;
  /** Brings back what a run that did not end properly left unsaved, and says so. */
  recover(draft: RecoveredDraft): void;
  save(): Promise<boolean>;
  saveAs(): Promise<boolean>;
  /** Puts a copy in the document's place, once a save that is under way has its file. */
  duplicate(): Promise<void>;
  /** Looks whether the document's file is still as it was; what is found is dealt with or said. */
  lookAtDisk(): Promise<void>;
  /** Runs what writes the document's file by another way than saving: the file is not looked at meanwhile. */
  whileWriting<T>(write: () => Promise<T>): Promise<T>;
  /** Asks what becomes of what others wrote in the document's file, and does it. */
  settleDisk(): Promise<boolean>;
  /** Writes what this version of the model gives into the file. */
  saveFigures(): Promise<boolean>;
  /** True when the document may be left: nothing unsaved, or the user said so. */
  mayLeave(): Promise<boolean>;
}

/** Everything that happens to the document as a whole, with what has to be asked on the way. */
export function createDocumentFlows(parts: DocumentParts): DocumentFlows {
  const { api, scenario, dialogs, notices, now, newId, author } = parts;
  const { ask } = dialogs.getState();
  const disk = createDiskSync(parts);
  const saving = createDocumentSaving(parts, disk);
  let leaving: Promise<boolean> | null = null;

  async function askToLeave(): Promise<boolean> {
    const state = scenario.getState();
    if (!hasUnsavedChanges(state)) return true;
    const answer = await ask('unsaved', { name: state.working.name });
    if (answer === 'save') return saving.save();
    return answer === 'discard';
  }

  /** Asked twice before the first answer - closing again, say - it is one question. */
  function mayLeave(): Promise<boolean> {
    leaving ??= askToLeave().finally(() => {
      leaving = null;
    });
    return leaving;
  }

  async function show(opened: Result<OpenedFile, FileError>): Promise<void> {
    if (!opened.ok) {
      const { message, document } = opened.error;
      await ask('openFailed', { message, document: document ?? null });
      return;
    }
    const { scenario: found, embedded, ...label } = opened.value;
    const file = embedded ? null : label;
    scenario
      .getState()
      .replaceDocument({ working: found, baseline: found, file, opened: 'Opened' });
  }

  async function openHandle(handle: FileHandle): Promise<void> {
    if (await mayLeave()) await show(await api.openFile(handle));
  }

  async function openWithDialog(): Promise<void> {
    if (!(await mayLeave())) return;
    const opened = await api.openWithDialog();
    if (opened !== null) await show(opened);
  }

  return {
    ...createScenarioVariants(parts, mayLeave),
    async startNew() {
      const answer = await ask('newScenario', { preset: FIRST_PRESET_ID });
      if (answer === null || !(await mayLeave())) return;
      const fresh = createScenario({
        id: newId(),
        now: now(),
        preset: answer.preset,
        author: author(),
      });
      scenario.getState().replaceDocument({ working: fresh, baseline: fresh, file: null });
    },
    openWithDialog,
    openHandle,
    async readScenario(handle) {
      const opened = await api.readFile(handle);
      if (!opened.ok) throw new Error(opened.error.message);
      return opened.value.scenario;
    },
    listScenarios: async () =>
      (await api.listLibrary()).entries.filter(({ content }) => content.ok),
    async receive(opened) {
      if (!opened.ok || (await mayLeave())) await show(opened);
    },
    recover({ working, baseline, file, kept }) {
      const begun = baseline ?? neverSaved(working);
      scenario.getState().replaceDocument({
        working: begun,
        baseline: begun,
        file,
        opened: file === null ? 'New scenario' : 'As saved',
      });
      const before = currentStep(scenario.getState());
      scenario.getState().bringBack(working);
      notices.getState().say({
        text: `Brought back changes to “${working.name}” that were not saved when Headroom stopped (${formatMoment(kept)}).`,
        action: {
          label: 'Discard them',
          toDocument: true,
          run: () => scenario.getState().goBackTo(before),
        },
      });
    },
    save: saving.save,
    saveAs: saving.saveAs,
    async duplicate() {
      await saving.settled();
      const { working } = scenario.getState();
      const instant = now();
      const copy: Scenario = {
        ...working,
        id: newId(),
        name: copyName(working.name),
        created: instant,
        modified: instant,
      };
      scenario.getState().replaceDocument({
        working: copy,
        baseline: neverSaved(copy),
        file: null,
        opened: 'Duplicated',
      });
      notices
        .getState()
        .say({ text: `This is a copy now. “${working.name}” stays as it was saved.` });
    },
    lookAtDisk: disk.look,
    whileWriting: disk.whileWriting,
    settleDisk: saving.settle,
    saveFigures: saving.saveFigures,
    mayLeave,
  };
}
