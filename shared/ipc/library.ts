import type { Result } from '#shared/base/result';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { ScenarioHeadlines } from '#shared/headlines/scenario-headlines';
import type { FileError, FileHandle, FileLabel, OpenedFile } from './files';

/** What a list says of a scenario. */
export interface ScenarioSummary {
  readonly id: string;
  readonly name: string;
  /** Its beginning, where it is long. */
  readonly description: string;
  readonly preset: string;
  readonly tags: readonly string[];
  readonly author: string;
  /** Stands for all that its results are a function of: equal keys, equal results. */
  readonly modelKey: string;
}

/** What its author says of a scenario, besides what it assumes. */
export type ScenarioWords = Pick<Scenario, 'name' | 'description' | 'author'>;

export interface LibraryEntry extends FileLabel {
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** What the file holds, or why it cannot be read: one bad file hides nothing else. */
  readonly content: Result<ScenarioSummary, FileError>;
}

/** A file that was read to be looked at. */
export interface ReadFile extends OpenedFile {
  /** See `ScenarioSummary`. */
  readonly modelKey: string;
}

export interface Library {
  readonly folder: string;
  readonly entries: readonly LibraryEntry[];
  /** Set when the folder itself cannot be read. */
  readonly error: FileError | null;
}

/** The library as far as it has been read; `libraryChanged` tells the rest, and what happens later. */
export interface LibraryView extends Library {
  /** Counts the changes: the next to be told has the next number. */
  readonly revision: number;
  /** Files that are there but not read yet. */
  readonly unread: number;
}

export interface LibraryChange {
  readonly revision: number;
  readonly folder: string;
  readonly changed: readonly LibraryEntry[];
  readonly removed: readonly FileHandle[];
  readonly error: FileError | null;
  readonly unread: number;
}

export interface KeyedHeadlines {
  readonly modelKey: string;
  readonly headlines: ScenarioHeadlines;
}

/** What could not be done to one of several files, and why. */
export interface FileRefusal {
  readonly fileName: string;
  readonly error: FileError;
}

/** What was done to each of several files; what failed for one stops no other. */
export interface ManyOutcome {
  readonly done: readonly FileLabel[];
  readonly refused: readonly FileRefusal[];
}

export interface TrashedFile {
  readonly id: string;
  /** Of the scenario; the file's where it could not be read. */
  readonly name: string;
  readonly fileName: string;
  readonly folder: string;
  /** When it was put there, milliseconds since 1970. */
  readonly trashed: number;
}

export interface TrashOutcome {
  readonly trashed: readonly TrashedFile[];
  readonly refused: readonly FileRefusal[];
}

/** A file to be imported that has the identity of one in the library. */
export interface ImportClash {
  readonly ticket: string;
  readonly fileName: string;
  readonly name: string;
  readonly existing: { readonly fileName: string; readonly name: string };
}

export interface ImportOutcome extends ManyOutcome {
  /** Files the library holds already, byte for byte. */
  readonly already: readonly string[];
  /** To be settled with `settleImport`. */
  readonly clashes: readonly ImportClash[];
}

export const IMPORT_CHOICES = ['keepBoth', 'replace', 'skip'] as const;
export type ImportChoice = (typeof IMPORT_CHOICES)[number];
