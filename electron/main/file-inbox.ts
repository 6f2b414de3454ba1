import type { Result } from '#shared/base/result';
import type { FileError, OpenedFile } from '#shared/ipc/files';
import type { ScenarioFiles } from './files/scenario-files';
import type { WindowLink } from './window/window-link';

type Opened = Result<OpenedFile, FileError>;

/** Takes files from the command line, a double click or a second start to the page. */
export class FileInbox {
  readonly #files: ScenarioFiles;
  readonly #link: WindowLink;
  #waiting: Promise<Opened> | null = null;

  constructor(files: ScenarioFiles, link: WindowLink) {
    this.#files = files;
    this.#link = link;
  }

  deliver(path: string): void {
    const opened = this.#files.openPath(path);
    if (!this.#link.listening) this.#waiting = opened;
    else void opened.then((file) => this.#link.send('fileOpened', file));
  }

  /** What came before the page listened: the last of it, once. */
  async collect(): Promise<Opened | null> {
    const waiting = this.#waiting;
    this.#waiting = null;
    return waiting;
  }
}
