import { app, type BrowserWindow } from 'electron';
import type { WindowLink } from './window-link';

/** Asks the page before a window with unsaved changes closes, by whatever way. */
export class CloseGuard {
  readonly #link: WindowLink;
  #edited = false;
  #mayClose = false;
  #quitting = false;

  constructor(link: WindowLink) {
    this.#link = link;
    app.on('before-quit', () => {
      this.#quitting = true;
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
      // A page that is gone or not there yet could not answer, and has nothing to lose any more.
      if (this.#mayClose || !this.#edited || !this.#link.listening) return;
      // This also calls off a quit that was under way.
      event.preventDefault();
      this.#link.focus();
      this.#link.send('closeRequested', null);
    });
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
