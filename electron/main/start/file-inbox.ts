import type { Result } from '#shared/base/result';
import type { RecoveredDraft } from '#shared/ipc/contract';
import type { FileError, OpenedFile } from '#shared/ipc/files';
import type { ScenarioFiles } from '../scenarios/scenario-files';
import type { WindowLink } from '../window/window-link';

type Opened = Result<OpenedFile, FileError>;

/** Takes files from the command line, a double click or a second start to the page. */
export class FileInbox {
  readonly #files: ScenarioFiles;
  readonly #link: WindowLink;
  #waiting: Promise<Opened> | null = null;
  #interrupted: string | null = null;

  constructor(files: ScenarioFiles, link: WindowLink) {
    this.#files = files;
    this.#link = link;
  }

  deliver(path: string): void {
    const opened = this.#files.openPath(path);
    if (!this.#link.listening) this.#waiting = opened;
    else void opened.then((file) => this.#link.send('fileOpened', file));
  }

  /** The page that is loaded next takes the place of one that crashed, which had this file open. */
  interrupted(path: string | null): void {
    this.#interrupted = path;
  }

  /**
   * What came before the page listened: the last of it, once. Else what a page that crashed had open,
   * unless a draft brings that back.
   */
  async collect(draft: RecoveredDraft | null): Promise<Opened | null> {
    const [waiting, interrupted] = [this.#waiting, this.#interrupted];
    this.#waiting = null;
    this.#interrupted = null;
    if (waiting !== null) return waiting;
    return interrupted === null || draft !== null ? null : this.#files.openPath(interrupted);
  }
}
