import type { LibraryEntry } from '#shared/ipc/contract';

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
