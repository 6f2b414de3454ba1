import type { FileHandle } from './files';

/** One scenario of a comparison that is kept between starts: as text on its way out, read on its way back. */
export interface KeptMember<Kept> {
  /** Whether it is the open scenario; in another session that may be another one. */
  readonly open: boolean;
  readonly preset: string | null;
  readonly handle: FileHandle | null;
  /** Its colour's place in the palette. */
  readonly color: number;
  /** As it is where it is from; null for an open one without a file. */
  readonly scenario: Kept | null;
  /** As edited in the comparison and saved nowhere; null while it is not. */
  readonly edited: Kept | null;
}

export interface KeptComparison<Kept> {
  /** In the order shown. */
  readonly members: readonly KeptMember<Kept>[];
  /** The place of the baseline among them. */
  readonly baseline: number;
}

/** As many as can be told apart by colour. */
export const MOST_MEMBERS = 6;
