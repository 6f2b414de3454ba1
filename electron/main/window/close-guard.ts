import { app, type BrowserWindow, dialog } from 'electron';
import type { WindowLink } from './window-link';

/** What may still be under way when a window closes. */
export interface UnfinishedExport {
  /** Done when it is made, or has failed; null when none is. */
  readonly made: Promise<unknown> | null;
  cancel(): void;
}

/**
 * Asks before a window closes, by whatever way: about a briefing that is being exported, and by the page
 * about unsaved changes.
 */
export class CloseGuard {
  readonly #link: WindowLink;
  readonly #unfinished: UnfinishedExport;
  #edited = false;
  #mayClose = false;
  #quitting = false;
  #asking = false;

  constructor(link: WindowLink, unfinished: UnfinishedExport) {
    this.#link = link;
    this.#unfinished = unfinished;
    app.on('before-quit', (event) => {
      // Before any window closes: the hidden one that makes the export would be the first.
      if (this.#asksAboutExport(() => app.quit())) event.preventDefault();
      else this.#quitting = true;
    });
  }

  setEdited(edited: boolean): void {
    this.#edited = edited;
  }

  /** Whether there are changes of which the user has not said that they may go. */
  get unsaved(): boolean {
    return this.#edited && !this.#mayClose;
  }

  attach(window: BrowserWindow): void {
    window.on('close', (event) => {
      if (this.#asksAboutExport(() => window.close())) {
        event.preventDefault();
        return;
      }
      // A page that is gone or not there yet could not answer, and has nothing to lose any more.
      if (this.#mayClose || !this.#edited || !this.#link.listening) return;
      // This also calls off a quit that was under way.
      event.preventDefault();
      this.#link.focus();
      this.#link.send('closeRequested', null);
    });
    // Also where nobody could be asked: without a window nothing shows how far it is.
    window.on('closed', () => this.#unfinished.cancel());
  }

  #asksAboutExport(leave: () => void): boolean {
    const { window, listening } = this.#link;
    const { made } = this.#unfinished;
    if (made === null || window === null || !listening) return false;
    this.#link.focus();
    if (!this.#asking) void this.#askAboutExport(window, made, leave);
    return true;
  }

  async #askAboutExport(window: BrowserWindow, made: Promise<unknown>, leave: () => void) {
    this.#asking = true;
    const over = new AbortController();
    void made.then(() => over.abort());
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: 'The briefing is still being exported.',
      detail: 'Closing now calls it off, and nothing is written.',
      buttons: ['Wait', 'Close without it'],
      defaultId: 0,
      cancelId: 0,
      signal: over.signal,
    });
    this.#asking = false;
    if (response !== 1) return;
    this.#unfinished.cancel();
    leave();
  }

  answer(close: boolean): void {
    const quitting = this.#quitting;
    this.#quitting = false;
    if (!close) return;
    this.#mayClose = true;
    if (quitting) app.quit();
    else this.#link.window?.close();
  }
}
