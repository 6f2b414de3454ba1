import type { Result } from '#shared/base/result';
import type { HandoutJob } from '#shared/briefing/handout/handout';
import type { CommandId } from '#shared/commands';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { KeptComparison } from './comparison';
import type { FileError, FileHandle, FileLabel, FileVersion, OpenedFile, SaveOver } from './files';
import type {
  ImportChoice,
  ImportOutcome,
  KeyedHeadlines,
  Library,
  LibraryChange,
  LibraryView,
  ManyOutcome,
  ReadFile,
  ScenarioWords,
  TrashedFile,
  TrashOutcome,
} from './library';
import type { Presented, Steering } from './presented';
import type { PressProgress } from './press';

/**
 * THE contract between the window and the main process: every method and its result. The preload
 * exposes exactly these names; the main process validates every argument list against the schemas
 * in `arguments.ts` and refuses any sender but the app's own top frame.
 *
 * Files are named by opaque handles: the window never sees or sends a path.
 */

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
  /** What could not be read of what the app keeps for its user, as sentences. */
  readonly problems: readonly string[];
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
  /** Keeps the comparison as it is now for the next start. */
  keepComparison(comparison: KeptComparison<string>): Promise<void>;
  /** The comparison that was kept, null when there is none, or why it is not there, as a sentence. */
  collectComparison(): Promise<Result<KeptComparison<Scenario> | null, string>>;
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
export type BridgeReply = Result<unknown, string>;
