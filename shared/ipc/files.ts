import type { DocumentError } from '#shared/document/scenario/errors';
import type { Scenario } from '#shared/document/scenario/scenario';

/** Stands for a file or folder the main process knows; meaningless outside this run of the app. */
export type FileHandle = string;

/** What the window may know of a file. */
export interface FileLabel {
  readonly handle: FileHandle;
  /** File name without its folder. */
  readonly fileName: string;
  /** The folder as people would say it: 'Documents/Headroom'. For display only. */
  readonly folder: string;
}

/** A file as this app last read or wrote it. */
export interface FileVersion extends FileLabel {
  /** Stands for its bytes then. */
  readonly revision: string;
}

export interface OpenedFile extends FileVersion {
  readonly scenario: Scenario;
  /** It lies in a web page of a briefing, which is never written over: it is saved as a file of its own. */
  readonly embedded: boolean;
}

/** What a file has to be for a save to replace it. */
export type SaveOver =
  /** As it was then: not touched by others since. */
  | { readonly revision: string }
  /** Not there. */
  | 'nothing'
  /** Whatever it is: its user was asked. */
  | 'anything';

/** Why a file could not be read or written. Codes are stable; messages are sentences for the user. */
export interface FileError {
  readonly code:
    | 'notFound'
    | 'noPermission'
    | 'readOnly'
    | 'diskFull'
    | 'exists'
    | 'changedOnDisk'
    | 'badName'
    | 'refused'
    | 'failed';
  readonly message: string;
  /** For 'refused': what is wrong inside the file, and where. */
  readonly document?: DocumentError;
}
