import { serialiseScenario } from '#shared/document/file/serialise';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { FileError, FileVersion, SaveOver } from '#shared/ipc/files';
import type { SaveChoice } from '../../state/dialog-store';
import { isEdited } from '../../state/selectors/document';
import type { DiskSync } from './disk-sync';
import type { DocumentParts } from './document-parts';

export interface DocumentSaving {
  /** True when the document is on disk afterwards. */
  save(): Promise<boolean>;
  saveAs(): Promise<boolean>;
  /** Asks what becomes of the changes of others, and does it. */
  settle(): Promise<boolean>;
  /** Writes the file with what this version of the model gives, though nothing else has changed. */
  saveFigures(): Promise<boolean>;
  /** Resolves when nothing is being saved. */
  settled(): Promise<void>;
}

/**
 * Getting the document onto disk, whatever the disk says to it. `document` is the one it was asked
 * for: where another has taken its place meanwhile, that one is left alone, and nothing more is asked.
 */
export function createDocumentSaving(parts: DocumentParts, disk: DiskSync): DocumentSaving {
  const { api, scenario, dialogs, now, newId, figuresOf } = parts;
  const { ask } = dialogs.getState();
  let running: { readonly document: number; readonly saved: Promise<boolean> } | null = null;

  const isGone = (document: number) => scenario.getState().document !== document;

  /** The scenario as it goes to disk now: what did not change keeps the time at which it did. */
  async function snapshot(change: Partial<Pick<Scenario, 'name' | 'id'>> = {}): Promise<Scenario> {
    const state = scenario.getState();
    const { results: _, ...working } = state.working;
    const modified = state.file === null || isEdited(state) ? now() : working.modified;
    const written = { ...working, ...change, modified };
    const results = await figuresOf(written);
    return results === null ? written : { ...written, results };
  }

  /** Saves over the document's file, unless there is nothing to write or others wrote there. */
  async function saveHere(document: number): Promise<boolean> {
    await disk.look();
    if (isGone(document)) return false;
    const state = scenario.getState();
    if (state.file === null) return saveFirst();
    if (state.disk.kind !== 'same') return askToSettle(document);
    // A file in a form of its own - written by hand, say - stays byte for byte.
    return isEdited(state) ? write(state.file, { revision: state.file.revision }) : true;
  }

  async function write(file: FileVersion, over: SaveOver): Promise<boolean> {
    const { document } = scenario.getState();
    const written = await snapshot();
    const text = serialiseScenario(written);
    const result = await disk.whileWriting(async () => {
      const answer = await api.save({ handle: file.handle, text, over });
      if (answer.ok) scenario.getState().markSaved(document, written, answer.value);
      return answer;
    });
    if (result.ok) return true;
    if (isGone(document)) return false;
    return result.error.code === 'changedOnDisk'
      ? saveHere(document)
      : offerElsewhere(document, file, result.error);
  }

  async function askToSettle(document: number): Promise<boolean> {
    const { file } = scenario.getState();
    if (file === null) return saveFirst();
    const answer = await ask('diskConflict', { fileName: file.fileName });
    if (answer === null || isGone(document)) return false;
    if (answer.choice === 'saveAs') return saveElsewhereUntilDone();
    const { settleWith } = scenario.getState();
    if ('seen' in answer) {
      const { theirs, revision } = answer.seen;
      const theirStep = { label: 'Changed on disk', scenario: theirs };
      const { working } = scenario.getState();
      if (answer.choice === 'theirs') settleWith({ theirs, revision, steps: [theirStep] });
      else if (answer.choice === 'merge') {
        const step = { label: 'Merged with the file', scenario: answer.merged };
        settleWith({ theirs, revision, steps: [step] });
      } else {
        // Theirs stays in the history, where it can still be gone back to.
        const kept = { label: 'Kept mine', scenario: working };
        settleWith({ theirs, revision, steps: [theirStep, kept] });
      }
      return saveHere(document);
    }
    const { kind } = scenario.getState().disk;
    await disk.look();
    const state = scenario.getState();
    if (isGone(document)) return false;
    if (answer.choice === 'save' || state.disk.kind !== kind || state.file === null) {
      return saveHere(document);
    }
    return write(state.file, kind === 'gone' ? 'nothing' : 'anything');
  }

  async function offerElsewhere(
    document: number,
    { fileName, folder }: FileVersion,
    error: FileError,
  ): Promise<boolean> {
    const answer = await ask('saveFailed', { fileName, folder, error });
    if (isGone(document)) return false;
    if (answer === 'retry') return saveHere(document);
    return answer === 'elsewhere' ? saveElsewhereUntilDone() : false;
  }

  async function saveElsewhere(name: string): Promise<FileError | 'cancelled' | null> {
    const { file, document } = scenario.getState();
    // A second file is a second scenario, with an identity of its own.
    const written = await snapshot(file === null ? { name } : { name, id: newId() });
    const text = serialiseScenario(written);
    return disk.whileWriting(async () => {
      const result = await api.saveWithDialog({ name, text });
      if (result === null) return 'cancelled';
      if (!result.ok) return result.error;
      scenario.getState().savedAs(document, written, result.value);
      return null;
    });
  }

  async function saveElsewhereUntilDone(): Promise<boolean> {
    const { document, working } = scenario.getState();
    const outcome = await saveElsewhere(working.name);
    if (outcome === null) return true;
    if (outcome === 'cancelled' || isGone(document)) return false;
    const answer = await ask('saveFailed', {
      fileName: scenario.getState().working.name,
      folder: '',
      error: outcome,
    });
    return answer === null || isGone(document) ? false : saveElsewhereUntilDone();
  }

  async function attempt(choice: SaveChoice): Promise<FileError | 'cancelled' | null> {
    if (choice.to === 'elsewhere') return saveElsewhere(choice.name);
    const { name, replace } = choice;
    const { document } = scenario.getState();
    const written = await snapshot({ name });
    const text = serialiseScenario(written);
    return disk.whileWriting(async () => {
      const result = await api.saveToLibrary({ name, text, replace });
      if (!result.ok) return result.error;
      scenario.getState().savedAs(document, written, result.value);
      return null;
    });
  }

  async function saveFirst(): Promise<boolean> {
    const { document } = scenario.getState();
    const { folder } = await api.listLibrary();
    if (isGone(document)) return false;
    const { name } = scenario.getState().working;
    return (await ask('save', { name, folder, attempt })) === 'saved';
  }

  /**
   * One save at a time: a second Ctrl+S joins the first instead of racing it to the disk. That of
   * another document follows it.
   */
  function alone(start: (document: number) => Promise<boolean>): Promise<boolean> {
    const { document } = scenario.getState();
    if (running?.document === document) return running.saved;
    const before = running?.saved.catch(() => {});
    const saved = (
      before === undefined
        ? start(document)
        : before.then(() => (isGone(document) ? false : start(document)))
    ).finally(() => {
      if (running?.saved !== saved) return;
      running = null;
      scenario.getState().setSaving(false);
    });
    running = { document, saved };
    scenario.getState().setSaving(true);
    return saved;
  }

  return {
    save: () =>
      alone((document) => (scenario.getState().file === null ? saveFirst() : saveHere(document))),
    saveAs: () => alone(saveElsewhereUntilDone),
    settle: () =>
      alone(async (document) => {
        await disk.look();
        if (isGone(document)) return false;
        return scenario.getState().disk.kind === 'same' ? true : askToSettle(document);
      }),
    saveFigures: () =>
      alone(async (document) => {
        await disk.look();
        if (isGone(document)) return false;
        const { file, disk: found } = scenario.getState();
        if (file === null || found.kind !== 'same') return saveHere(document);
        return write(file, { revision: file.revision });
      }),
    async settled() {
      while (running !== null) await running.saved.catch(() => {});
    },
  };
}
