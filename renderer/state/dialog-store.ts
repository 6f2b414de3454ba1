import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HandoutFormat } from '#shared/briefing/handout/handout';
import type { ScenarioDetails } from '#shared/document/edit/details-edits';
import type { DocumentError } from '#shared/document/scenario/errors';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { DiagnosticLine } from '#shared/ipc/contract';
import type { FileError } from '#shared/ipc/files';
import type {
  FileRefusal,
  ImportChoice,
  ImportClash,
  ScenarioWords,
  TrashedFile,
} from '#shared/ipc/library';
import type { PressProgress } from '#shared/ipc/press';
import type { AssumptionId } from '#shared/model/assumptions/registry';

/** Where the user wants a scenario saved. */
export type SaveChoice =
  | { readonly to: 'library'; readonly name: string; readonly replace: boolean }
  | { readonly to: 'elsewhere'; readonly name: string };

/** What others wrote, as the user saw it when choosing. */
interface SeenOnDisk {
  readonly theirs: Scenario;
  readonly revision: string;
}

/** What becomes of a file that is not as it was when it was last read or written here. */
export type DiskAnswer =
  | { readonly choice: 'mine' | 'theirs'; readonly seen: SeenOnDisk }
  | { readonly choice: 'merge'; readonly seen: SeenOnDisk; readonly merged: Scenario }
  /** Of a file that is gone or cannot be read: it is written anew. */
  | { readonly choice: 'overwrite' }
  /** It has settled itself. */
  | { readonly choice: 'save' }
  | { readonly choice: 'saveAs' };

/** A package inside the app, with the licence it is under. */
export interface ShippedPart {
  readonly name: string;
  readonly version: string;
  readonly identifier: string;
  readonly text: string;
}

/** What the user wants to hand out, and how. */
export interface HandoutChoice {
  readonly format: HandoutFormat;
  readonly notes: boolean;
  readonly colorScheme: 'light' | 'dark';
  readonly to: 'file' | 'clipboard';
}

/** 'cancelled' also where the user backed out of a system dialog; a problem is a sentence. */
export type HandoutOutcome = 'done' | 'cancelled' | { readonly problem: string };

/** Something the palette finds: a command, an assumption, a chart, a scenario. */
export interface PaletteItem {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  /** Beside the label: a shortcut, a value, a folder. */
  readonly detail: string;
  /** Further words it is found by. */
  readonly words: string;
  run(): void;
}

/** Every dialog: what it is asked with, and what it answers. null is Cancel or Esc throughout. */
export interface Dialogs {
  newScenario: { ask: { readonly preset: string }; answer: { readonly preset: string } | null };
  unsaved: { ask: { readonly name: string }; answer: 'save' | 'discard' | null };
  save: {
    ask: {
      readonly name: string;
      readonly folder: string;
      /** Tries to save: null when done or when the user backed out of a system dialog. */
      attempt(choice: SaveChoice): Promise<FileError | 'cancelled' | null>;
    };
    answer: 'saved' | null;
  };
  /** Shows the state of the disk as it is found, also while it is open. */
  diskConflict: { ask: { readonly fileName: string }; answer: DiskAnswer | null };
  details: {
    ask: {
      readonly scenario: Scenario;
      /** Where it is saved, in words. */
      readonly place: string;
      /** Who makes scenarios on this machine. */
      readonly author: string;
    };
    answer: { readonly details: ScenarioDetails; readonly rememberAuthor: boolean } | null;
  };
  saveFailed: {
    ask: { readonly fileName: string; readonly folder: string; readonly error: FileError };
    answer: 'retry' | 'elsewhere' | null;
  };
  describeScenario: {
    ask: {
      readonly words: ScenarioWords;
      /** Tries them: null when they stand in the file. */
      attempt(words: ScenarioWords): Promise<FileError | null>;
    };
    answer: 'done' | null;
  };
  /** The tags of all that is selected, those of some of it, and those used elsewhere. */
  tagScenarios: {
    ask: {
      readonly count: number;
      readonly onAll: readonly string[];
      readonly onSome: readonly string[];
      readonly others: readonly string[];
    };
    answer: { readonly add: readonly string[]; readonly remove: readonly string[] } | null;
  };
  /** What could not be done to files, one by one. */
  refusedFiles: {
    ask: {
      readonly title: string;
      readonly done: string;
      readonly refused: readonly FileRefusal[];
    };
    answer: null;
  };
  importClashes: {
    ask: { readonly clashes: readonly ImportClash[] };
    answer: readonly { readonly ticket: string; readonly choice: ImportChoice }[] | null;
  };
  trash: {
    ask: { readonly files: readonly TrashedFile[] };
    answer: { readonly restore: readonly string[] } | 'empty' | null;
  };
  palette: {
    ask: {
      /** What it is for; finding anything where it does not say. */
      readonly title?: string;
      readonly placeholder?: string;
      readonly items: readonly PaletteItem[];
      /** Those that take a moment to find out. */
      more(): Promise<readonly PaletteItem[]>;
    };
    answer: PaletteItem | null;
  };
  /** `at` names the equation to begin at. */
  method: { ask: { readonly at: string | null }; answer: { readonly reveal: AssumptionId } | null };
  about: {
    ask: {
      versions(): Promise<readonly DiagnosticLine[]>;
      licences(): Promise<readonly ShippedPart[]>;
    };
    answer: null;
  };
  diagnostics: {
    ask: {
      load(): Promise<readonly DiagnosticLine[]>;
      copy(): Promise<void>;
      showLog(): Promise<void>;
    };
    answer: null;
  };
  shortcuts: { ask: Record<never, never>; answer: null };
  handout: {
    ask: {
      readonly format: HandoutFormat;
      make(
        choice: HandoutChoice,
        onProgress: (progress: PressProgress) => void,
      ): Promise<HandoutOutcome>;
      cancel(): void;
    };
    answer: null;
  };
  openFailed: {
    ask: { readonly message: string; readonly document: DocumentError | null };
    answer: null;
  };
}

export type DialogKind = keyof Dialogs;

type OpenDialogOf<K extends DialogKind> = {
  readonly kind: K;
  readonly id: number;
  readonly props: Dialogs[K]['ask'];
  answer(answer: Dialogs[K]['answer']): void;
};
export type OpenDialog = { [K in DialogKind]: OpenDialogOf<K> }[DialogKind];
export type DialogProps<K extends DialogKind> = Dialogs[K]['ask'] & {
  onAnswer(answer: Dialogs[K]['answer']): void;
};

/** Asks the user something and waits for the answer. */
export type AskDialog = <K extends DialogKind>(
  kind: K,
  props: Dialogs[K]['ask'],
) => Promise<Dialogs[K]['answer']>;

export interface DialogState {
  /** The last is on top. */
  readonly open: readonly OpenDialog[];
  readonly ask: AskDialog;
}

export type DialogStore = StoreApi<DialogState>;

/** A store without any dialog open. */
export function createDialogStore(): DialogStore {
  let lastId = 0;
  return createStore<DialogState>((set) => ({
    open: [],
    ask: <K extends DialogKind>(kind: K, props: Dialogs[K]['ask']) =>
      new Promise<Dialogs[K]['answer']>((resolve) => {
        lastId += 1;
        const id = lastId;
        const dialog: OpenDialogOf<K> = {
          kind,
          id,
          props,
          answer(answer) {
            set(({ open }) => ({ open: open.filter((other) => other.id !== id) }));
            resolve(answer);
          },
        };
        // Of the kind it was asked for, whichever that is.
        set(({ open }) => ({ open: [...open, dialog as OpenDialog] }));
      }),
  }));
}
