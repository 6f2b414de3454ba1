import type { Result } from '#shared/base/result';
import type { HandoutJob } from '#shared/briefing/handout/handout';
import type { CommandId } from '#shared/commands';
import type { DocumentError } from '#shared/document/errors';
import type { Scenario } from '#shared/document/scenario';
import type { ScenarioHeadlines } from '#shared/headlines/scenario-headlines';
import type { Presented, Steering } from './presented';
import type { PressProgress } from './press';

/**
 * THE contract between the window and the main process: every method and its result. The preload
 * exposes exactly these names; the main process validates every argument list against the schemas
 * in `arguments.ts` and refuses any sender but the app's own top frame.
 *
 * Files are named by opaque handles: the window never sees or sends a path.
 */

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

/** What a run of the app that did not end properly left unsaved. */
export interface RecoveredDraft {
  readonly working: Scenario;
  /** What it was last saved as or begun from; null when that cannot be read. */
  readonly baseline: Scenario | null;
  /** The file it was saved in; saving there still notices what others did to it since. */
  readonly file: FileVersion | null;
  /** When it was last kept, milliseconds since 1970. */
  readonly kept: number;
}

export interface AppInfo {
  readonly version: string;
  readonly electron: string;
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** A file given on the command line or by double click before the window was ready. */
  readonly launchFile: Result<OpenedFile, FileError> | null;
  readonly draft: RecoveredDraft | null;
}

/** One thing to know about the app on this machine, in words. */
export interface DiagnosticLine {
  readonly label: string;
  readonly value: string;
}

/** What leaves the app besides scenarios; also the extension of its file. */
export const EXPORT_KINDS = ['png', 'svg', 'csv'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export interface HeadroomApi {
  getAppInfo(): Promise<AppInfo>;
  /** Versions, graphics and places, for whoever looks into a problem; paths are shortened. */
  getDiagnostics(): Promise<readonly DiagnosticLine[]>;
  /** Puts them on the clipboard. */
  copyDiagnostics(): Promise<void>;
  /** Shows the app's log in the system's file manager. */
  showLog(): Promise<void>;
  /** Scenarios in the library folder, newest first. */
  listLibrary(): Promise<Library>;
  /** Asks for another library folder; null when the user thinks better of it. */
  chooseLibraryFolder(): Promise<Library | null>;
  /** The library at once, as far as it is known; from then on every change is told. */
  watchLibrary(): Promise<LibraryView>;
  /** What is said of a scenario. Its file is named after it; a name that is taken gets a number. */
  describeScenario(
    request: { handle: FileHandle } & ScenarioWords,
  ): Promise<Result<OpenedFile, FileError>>;
  /** Copies beside the originals, each a scenario of its own. */
  duplicateScenarios(handles: readonly FileHandle[]): Promise<ManyOutcome>;
  tagScenarios(request: {
    handles: readonly FileHandle[];
    add: readonly string[];
    remove: readonly string[];
  }): Promise<ManyOutcome>;
  /** Moves files to the app's own trash, from where they come back as they were. */
  trashFiles(handles: readonly FileHandle[]): Promise<TrashOutcome>;
  restoreFiles(ids: readonly string[]): Promise<ManyOutcome>;
  /** Newest first. */
  listTrash(): Promise<readonly TrashedFile[]>;
  emptyTrash(): Promise<void>;
  /** Copies files into the library, asked for with the system's dialog; null when cancelled. */
  importWithDialog(): Promise<ImportOutcome | null>;
  /**
   * Copies files and folders into the library that were dropped on the window. The page hands over
   * the dropped `File`s; the preload makes paths of them, which script in the page cannot forge.
   */
  importDropped(files: readonly unknown[]): Promise<ImportOutcome>;
  settleImport(
    answers: readonly { ticket: string; choice: ImportChoice }[],
  ): Promise<ImportOutcome>;
  /** Copies out of the library, one by the save dialog, several into a folder; null when cancelled. */
  exportScenarios(handles: readonly FileHandle[]): Promise<ManyOutcome | null>;
  /** The headlines computed earlier for scenarios in the library. */
  listHeadlines(): Promise<readonly KeyedHeadlines[]>;
  keepHeadlines(computed: readonly KeyedHeadlines[]): Promise<void>;
  /** Shows the library folder in the system's file manager. */
  revealLibraryFolder(): Promise<void>;
  /** Files opened or saved lately that still exist, newest first. */
  listRecent(): Promise<readonly FileLabel[]>;
  clearRecent(): Promise<void>;
  /** The system's open dialog; null when cancelled. */
  openWithDialog(): Promise<Result<OpenedFile, FileError> | null>;
  openFile(handle: FileHandle): Promise<Result<OpenedFile, FileError>>;
  /** What a file holds now; unlike opening it, this does not count as using it. */
  readFile(handle: FileHandle): Promise<Result<ReadFile, FileError>>;
  /** Tells of changes of this file by 'fileChanged', and of no other; null for none. */
  watchFile(handle: FileHandle | null): Promise<void>;
  /**
   * Writes over the file the handle stands for, atomically. Refuses with 'changedOnDisk' when the
   * file is not what it has to be.
   */
  save(request: {
    handle: FileHandle;
    text: string;
    over: SaveOver;
  }): Promise<Result<FileVersion, FileError>>;
  /** Writes a new file into the library, named after the scenario; 'exists' unless `replace`. */
  saveToLibrary(request: {
    name: string;
    text: string;
    replace: boolean;
  }): Promise<Result<FileVersion, FileError>>;
  /** Asks where with the system's save dialog; null when cancelled. */
  saveWithDialog(request: {
    name: string;
    text: string;
  }): Promise<Result<FileVersion, FileError> | null>;
  /** Writes a chart's image or numbers where the system's save dialog says; null when cancelled. */
  exportFile(request: {
    name: string;
    kind: ExportKind;
    bytes: Uint8Array;
  }): Promise<Result<FileLabel, FileError> | null>;
  /**
   * Makes a handout of a briefing and writes it where the system's save dialog says; null when
   * cancelled, there or while it is made. 'handoutProgress' tells how far it is.
   */
  exportHandout(request: {
    name: string;
    job: HandoutJob;
  }): Promise<Result<FileLabel, FileError> | null>;
  /** Ends the handout that is being made; nothing is written. */
  cancelHandout(): Promise<void>;
  /** Puts a briefing as text on the clipboard; null when cancelled while it is written. */
  copyHandout(job: HandoutJob & { format: 'md' }): Promise<Result<null, FileError> | null>;
  /** Keeps the document as it is now, unsaved, for a start after a crash. */
  keepDraft(request: {
    text: string;
    /** What the file holds, or what the document was begun as: what others' changes are merged against. */
    baseline: string;
    file: { readonly handle: FileHandle; readonly revision: string } | null;
  }): Promise<void>;
  /** Nothing is unsaved any more. */
  dropDraft(): Promise<void>;
  /** Window title and the mark of unsaved changes; the main process asks before closing when edited. */
  setDocumentState(state: { title: string; edited: boolean }): Promise<void>;
  /** Lets the window fill its screen, or gives the screen back as it was before. */
  setFullScreen(fill: boolean): Promise<void>;
  /**
   * What the speaker's window on a second screen shows; it is opened for the first and closed for null.
   * Answers whether there is a second screen to show it on.
   */
  showPresented(presented: Presented | null): Promise<boolean>;
  /** Asked by the speaker's window alone: what it shows now. */
  getPresented(): Promise<Presented | null>;
  /** Asked by the speaker's window alone: leads the presentation on. */
  steer(steering: Steering): Promise<void>;
  /** Answers a 'closeRequested' event: true lets the window close. */
  answerClose(close: boolean): Promise<void>;
}

/** What the main process tells the window. */
export interface HeadroomEvents {
  /** A menu item or accelerator. */
  command: CommandId;
  /** A file opened by double click or by a second start of the app. */
  fileOpened: Result<OpenedFile, FileError>;
  /** The file that is watched is not as it was: changed, gone or back. */
  fileChanged: FileHandle;
  /** A recent file chosen in the menu. */
  recentChosen: FileHandle;
  /** To the speaker's window: what it shows now. */
  presented: Presented | null;
  /** From the speaker's window, to the one that presents. */
  steered: Steering;
  /** The user wants to close or quit while there are unsaved changes. */
  closeRequested: null;
  /** Files in the library appeared, changed or vanished, or were read. */
  libraryChanged: LibraryChange;
  /** How far a handout is. */
  handoutProgress: PressProgress;
}

export const EVENTS = [
  'command',
  'fileOpened',
  'fileChanged',
  'recentChosen',
  'closeRequested',
  'libraryChanged',
  'handoutProgress',
  'presented',
  'steered',
] as const satisfies readonly (keyof HeadroomEvents)[];

export interface HeadroomBridge extends HeadroomApi {
  /** Subscribes; the returned function unsubscribes. */
  on<E extends keyof HeadroomEvents>(
    event: E,
    listener: (payload: HeadroomEvents[E]) => void,
  ): () => void;
}

/** What the window that presents needs of it. */
export type PresentingBridge = Pick<HeadroomBridge, 'setFullScreen' | 'showPresented' | 'on'>;

/** Every method and event has a channel of its own: this and its name. */
export const CHANNEL_PREFIX = 'headroom:';

/** The bridge is this property of the window. */
export const BRIDGE_NAME = 'headroom';

/**
 * What crosses the bridge for a call: its value, or a sentence for what should not have happened.
 * Failures that a user can meet are values (`Result`).
 */
export type Reply = Result<unknown, string>;
