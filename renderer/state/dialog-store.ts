import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HandoutFormat } from '#shared/briefing/handout/handout';
import type { DocumentError } from '#shared/document/errors';
import type { FileError, FileHandle, FileLabel, Library } from '#shared/ipc/contract';
import type { PressProgress } from '#shared/ipc/press';
import type { AssumptionId } from '#shared/model/assumptions/registry';

/** Where the user wants a scenario saved. */
export type SaveChoice =
  | { readonly to: 'library'; readonly name: string; readonly replace: boolean }
  | { readonly to: 'elsewhere'; readonly name: string };

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
  changedOnDisk: { ask: { readonly fileName: string }; answer: 'overwrite' | 'saveAs' | null };
  saveFailed: {
    ask: { readonly fileName: string; readonly folder: string; readonly error: FileError };
    answer: 'retry' | 'elsewhere' | null;
  };
  library: {
    ask: {
      load(): Promise<Library>;
      /** Files opened or saved lately, wherever they are. */
      recent(): Promise<readonly FileLabel[]>;
      chooseFolder(): Promise<Library | null>;
      reveal(): Promise<void>;
    };
    answer: { readonly open: FileHandle } | { readonly browse: true } | null;
  };
  palette: {
    ask: {
      readonly items: readonly PaletteItem[];
      /** Those that take a moment to find out. */
      more(): Promise<readonly PaletteItem[]>;
    };
    answer: PaletteItem | null;
  };
  /** `at` names the equation to begin at. */
  method: { ask: { readonly at: string | null }; answer: { readonly reveal: AssumptionId } | null };
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
export type Ask = <K extends DialogKind>(
  kind: K,
  props: Dialogs[K]['ask'],
) => Promise<Dialogs[K]['answer']>;

export interface DialogState {
  /** The last is on top. */
  readonly open: readonly OpenDialog[];
  readonly ask: Ask;
}

export type DialogStore = StoreApi<DialogState>;

export function createDialogStore(): DialogStore {
  let lastId = 0;
  return createStore<DialogState>((set) => ({
    open: [],
    ask: (kind, props) =>
      new Promise((resolve) => {
        lastId += 1;
        const id = lastId;
        const dialog = {
          kind,
          id,
          props,
          answer(answer: unknown) {
            set(({ open }) => ({ open: open.filter((other) => other.id !== id) }));
            resolve(answer as never);
          },
        } as OpenDialog;
        set(({ open }) => ({ open: [...open, dialog] }));
      }),
  }));
}
