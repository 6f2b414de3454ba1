import type { Scenario } from '#shared/document/scenario';
import { serialiseScenario } from '#shared/document/serialise';
import type { FileError, FileLabel } from '#shared/ipc/contract';
import type { SaveChoice } from '../../state/dialog-store';
import type { DocumentParts } from './document-parts';

export interface Saving {
  /** True when the document is on disk afterwards. */
  save(): Promise<boolean>;
  saveAs(): Promise<boolean>;
}

/** Getting the document onto disk, whatever the disk says to it. */
export function createSaving({ api, scenario, dialogs, now, newId }: DocumentParts): Saving {
  const { ask } = dialogs.getState();
  let running: Promise<boolean> | null = null;

  /** The scenario as it goes to disk now. */
  function snapshot(name?: string): Scenario {
    const { working } = scenario.getState();
    return { ...working, name: name ?? working.name, modified: now() };
  }

  function saved(written: Scenario, file: FileLabel): true {
    scenario.getState().rename(written.name);
    scenario.getState().markSaved(written, file);
    return true;
  }

  async function saveOver(file: FileLabel, overwriteChanged: boolean): Promise<boolean> {
    const written = snapshot();
    const text = serialiseScenario(written);
    const result = await api.save({ handle: file.handle, text, overwriteChanged });
    if (result.ok) return saved(written, result.value);
    return result.error.code === 'changedOnDisk'
      ? settleConflict(file)
      : offerElsewhere(file, result.error);
  }

  async function settleConflict(file: FileLabel): Promise<boolean> {
    const answer = await ask('changedOnDisk', { fileName: file.fileName });
    if (answer === 'overwrite') return saveOver(file, true);
    return answer === 'saveAs' ? saveAs() : false;
  }

  async function offerElsewhere(file: FileLabel, error: FileError): Promise<boolean> {
    const { fileName, folder } = file;
    const answer = await ask('saveFailed', { fileName, folder, error });
    if (answer === 'retry') return saveOver(file, false);
    return answer === 'elsewhere' ? saveElsewhereUntilDone() : false;
  }

  async function saveElsewhere(name: string): Promise<FileError | 'cancelled' | null> {
    const { file } = scenario.getState();
    // A second file is a second scenario, with an identity of its own.
    const written = file === null ? snapshot(name) : { ...snapshot(name), id: newId() };
    const result = await api.saveWithDialog({ name, text: serialiseScenario(written) });
    if (result === null) return 'cancelled';
    if (!result.ok) return result.error;
    saved(written, result.value);
    return null;
  }

  async function saveElsewhereUntilDone(): Promise<boolean> {
    const outcome = await saveElsewhere(scenario.getState().working.name);
    if (outcome === null) return true;
    if (outcome === 'cancelled') return false;
    const answer = await ask('saveFailed', {
      fileName: scenario.getState().working.name,
      folder: '',
      error: outcome,
    });
    return answer === null ? false : saveElsewhereUntilDone();
  }

  async function attempt(choice: SaveChoice): Promise<FileError | 'cancelled' | null> {
    if (choice.to === 'elsewhere') return saveElsewhere(choice.name);
    const { name, replace } = choice;
    const written = snapshot(name);
    const result = await api.saveToLibrary({ name, text: serialiseScenario(written), replace });
    if (!result.ok) return result.error;
    saved(written, result.value);
    return null;
  }

  async function saveFirst(): Promise<boolean> {
    const { folder } = await api.listLibrary();
    const { name } = scenario.getState().working;
    return (await ask('save', { name, folder, attempt })) === 'saved';
  }

  function saveAs(): Promise<boolean> {
    return saveElsewhereUntilDone();
  }

  /** One save at a time: a second Ctrl+S joins the first instead of racing it to the disk. */
  function alone(start: () => Promise<boolean>): Promise<boolean> {
    running ??= start().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    save: () =>
      alone(() => {
        const { file } = scenario.getState();
        return file === null ? saveFirst() : saveOver(file, false);
      }),
    saveAs: () => alone(saveAs),
  };
}
