import type { HandoutPress } from './press';

/** Files, streams and signals that the tool uses; tests pass their own. */
export interface ToolIo {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly readStdin: () => Promise<Uint8Array>;
  /** Makes a file, at once or not at all; rejects with the code EEXIST where there is one. */
  readonly createFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Rejects where a file cannot be made, as making it would. */
  readonly tryFile: (path: string) => Promise<void>;
  /** Puts a file in the place of one that is there, at once or not at all. */
  readonly replaceFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Writes to standard output, or throws a Failure. */
  readonly writeOut: (text: string) => void;
  /** Whether anybody still reads standard output; if not, a command that only prints can stop. */
  readonly isOutRead: () => boolean;
  readonly writeError: (text: string) => void;
  /** Has the app make handouts; null where there is no app to ask. */
  readonly press: HandoutPress | null;
  /** Calendar day, ISO 8601. */
  readonly today: () => string;
  /** The module that the tool's threads run; null where there are none, and work is done here. */
  readonly threads: URL | null;
  /** Has `stop` called when the user wants the tool to end, until what it returns is called. */
  readonly onInterrupt: (stop: () => void) => () => void;
  /** Whether standard error is a terminal, where a line can be written over. */
  readonly errorIsTerminal: boolean;
}
