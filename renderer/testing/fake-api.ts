import { err, ok, type Result } from '#shared/base/result';
import { parseScenario } from '#shared/document/file/codec';
import type { HeadroomApi } from '#shared/ipc/contract';
import type { FileError, FileVersion, OpenedFile } from '#shared/ipc/files';
import type { ManyOutcome } from '#shared/ipc/library';

/** A library in memory, for tests: what is saved can be opened again, and faults can be set. */
export interface FakeApi extends HeadroomApi {
  /** Text of each file, by file name. */
  readonly files: Map<string, string>;
  /** The next write fails with this. */
  failNext(error: FileError): void;
  /** What the system's dialogs answer next: a file name, or null for Cancel. */
  answerDialog(fileName: string | null): void;
}

const NOTHING_DONE: ManyOutcome = { done: [], refused: [] };

export function createFakeApi(): FakeApi {
  const files = new Map<string, string>();
  let fault: FileError | null = null;
  let dialogAnswer: string | null = null;

  const label = (fileName: string): FileVersion => ({
    handle: `handle of ${fileName}`,
    fileName,
    folder: 'Documents/Headroom',
    revision: files.get(fileName) ?? '',
  });
  const nameOf = (handle: string) => handle.replace('handle of ', '');

  function write(fileName: string, text: string): Result<FileVersion, FileError> {
    if (fault !== null) {
      const error = fault;
      fault = null;
      return err(error);
    }
    files.set(fileName, text);
    return ok(label(fileName));
  }

  function read(fileName: string): Result<OpenedFile, FileError> {
    const text = files.get(fileName);
    if (text === undefined) return err({ code: 'notFound', message: `${fileName} is gone.` });
    const parsed = parseScenario(text);
    if (parsed.ok) return ok({ ...label(fileName), scenario: parsed.value, embedded: false });
    return err({ code: 'refused', message: parsed.error.message, document: parsed.error });
  }

  return {
    files,
    failNext(error) {
      fault = error;
    },
    answerDialog(fileName) {
      dialogAnswer = fileName;
    },
    getAppInfo: async () => ({
      version: '0',
      electron: '0',
      platform: 'linux',
      launchFile: null,
      draft: null,
      problems: [],
    }),
    getDiagnostics: async () => [{ label: 'Headroom', value: '0' }],
    copyDiagnostics: async () => {},
    showLog: async () => {},
    listLibrary: async () => ({ folder: 'Documents/Headroom', entries: [], error: null }),
    watchLibrary: async () => ({
      folder: 'Documents/Headroom',
      entries: [],
      error: null,
      revision: 0,
      unread: 0,
    }),
    describeScenario: async ({ handle }) => read(nameOf(handle)),
    duplicateScenarios: async () => NOTHING_DONE,
    tagScenarios: async () => NOTHING_DONE,
    trashFiles: async () => ({ trashed: [], refused: [] }),
    restoreFiles: async () => NOTHING_DONE,
    listTrash: async () => [],
    emptyTrash: async () => {},
    importWithDialog: async () => null,
    importDropped: async () => ({ ...NOTHING_DONE, already: [], clashes: [] }),
    settleImport: async () => ({ ...NOTHING_DONE, already: [], clashes: [] }),
    exportScenarios: async () => null,
    listHeadlines: async () => [],
    keepHeadlines: async () => {},
    chooseLibraryFolder: async () => null,
    revealLibraryFolder: async () => {},
    listRecent: async () => [],
    clearRecent: async () => {},
    openWithDialog: async () => (dialogAnswer === null ? null : read(dialogAnswer)),
    openFile: async (handle) => read(nameOf(handle)),
    readFile: async (handle) => {
      const found = read(nameOf(handle));
      return found.ok ? ok({ ...found.value, modelKey: handle }) : found;
    },
    watchFile: async () => {},
    save: async ({ handle, text, over }) => {
      const there = files.get(nameOf(handle));
      const asExpected =
        over === 'nothing' ? there === undefined : over === 'anything' || there === over.revision;
      return asExpected
        ? write(nameOf(handle), text)
        : err({ code: 'changedOnDisk', message: `${nameOf(handle)} has changed.` });
    },
    saveToLibrary: async ({ name, text, replace }) => {
      const fileName = `${name}.headroom.json`;
      return files.has(fileName) && !replace
        ? err({ code: 'exists', message: `There is a ${fileName} already.` })
        : write(fileName, text);
    },
    saveWithDialog: async ({ text }) => (dialogAnswer === null ? null : write(dialogAnswer, text)),
    exportFile: async ({ name, kind }) => ok(label(`${name}.${kind}`)),
    exportHandout: async ({ name, job }) =>
      dialogAnswer === null ? null : write(dialogAnswer, `${job.format} of ${name}`),
    cancelHandout: async () => {},
    copyHandout: async () => ok(null),
    keepDraft: async () => {},
    dropDraft: async () => {},
    keepComparison: async () => {},
    collectComparison: async () => ok(null),
    setDocumentState: async () => {},
    setFullScreen: async () => {},
    showPresented: async () => false,
    getPresented: async () => null,
    steer: async () => {},
    answerClose: async () => {},
  };
}
