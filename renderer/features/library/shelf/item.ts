import type { FileHandle } from '#shared/ipc/files';
import type { LibraryEntry } from '#shared/ipc/library';

/** What a card or a row is given of its file. */
export interface ItemProps {
  readonly entry: LibraryEntry;
  /** The year that the third figure looks at. */
  readonly year: number;
  /** It is what the window is working on. */
  readonly open: boolean;
  /** Other files that say they are the same scenario. */
  readonly twins: readonly string[];
}

export interface ShelfActions {
  open(handle: FileHandle): void;
  describe(handle: FileHandle): void;
  /** What is selected. */
  trash(): void;
  /** Shows what can be done with a file, at a place of the window. */
  menu(entry: LibraryEntry, at: { readonly x: number; readonly y: number }): void;
}
