import type { HeadroomApi } from '#shared/ipc/contract';
import type { FileHandle, FileLabel } from '#shared/ipc/files';
import type { LibraryEntry } from '#shared/ipc/library';
import type { CompareStore } from '../../state/compare-store';
import type { DialogStore } from '../../state/dialog-store';
import type { LibraryStore } from '../../state/library-store';
import type { NoticeStore } from '../../state/notice-store';
import type { ScenarioStore } from '../../state/scenario-store';
import type { SessionStore } from '../../state/session-store';

/** What handling the files of the library is made of. */
export interface LibraryParts {
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
}

export function entriesIn(library: LibraryStore, handles: readonly FileHandle[]): LibraryEntry[] {
  const { entries } = library.getState();
  return handles.flatMap((handle) => entries.get(handle) ?? []);
}

export function selectFiles(library: LibraryStore, files: readonly FileLabel[]): void {
  const [first] = files;
  if (first === undefined) return;
  library.getState().select(() => ({
    selected: new Set(files.map(({ handle }) => handle)),
    focused: first.handle,
    anchor: first.handle,
  }));
}
