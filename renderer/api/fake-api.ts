import { err, ok, type Result } from '#shared/base/result';
import { parseScenario } from '#shared/document/codec';
import type { FileError, FileLabel, HeadroomApi, OpenedFile } from '#shared/ipc/contract';

/** A library in memory, for tests: what is saved can be opened again, and faults can be set. */
export interface FakeApi extends HeadroomApi {
  /** Text of each file, by file name. */
  readonly files: Map<string, string>;
  /** The next write fails with this. */
  failNext(error: FileError): void;
  /** What the system's dialogs answer next: a file name, or null for Cancel. */
  answerDialog(fileName: string | null): void;
}

export function createFakeApi(): FakeApi {
  const files = new Map<string, string>();
  let fault: FileError | null = null;
  let dialogAnswer: string | null = null;

  const label = (fileName: string): FileLabel => ({
    handle: `handle of ${fileName}`,
    fileName,
    folder: 'Documents/Headroom',
  });

  function write(fileName: string, text: string): Result<FileLabel, FileError> {
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
    }),
    listLibrary: async () => ({ folder: 'Documents/Headroom', entries: [], error: null }),
    chooseLibraryFolder: async () => null,
    revealLibraryFolder: async () => {},
    listRecent: async () => [],
    clearRecent: async () => {},
    openWithDialog: async () => (dialogAnswer === null ? null : read(dialogAnswer)),
    openFile: async (handle) => read(handle.replace('handle of ', '')),
    save: async ({ handle, text }) => write(handle.replace('handle of ', ''), text),
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
    setDocumentState: async () => {},
    setFullScreen: async () => {},
    showPresented: async () => false,
    getPresented: async () => null,
    steer: async () => {},
    answerClose: async () => {},
  };
}
