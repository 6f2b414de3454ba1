import type { BrowserWindow } from 'electron';
import { CHANNEL_PREFIX, type HeadroomEvents } from '#shared/ipc/contract';

/** The main process's way to the page: knows whether there is one that listens. */
export class WindowLink {
  #window: BrowserWindow | null = null;
  #listening = false;
  #closed = false;

  attach(window: BrowserWindow): void {
    this.#window = window;
    const stopped = () => {
      this.#listening = false;
    };
    window.webContents.on('did-start-navigation', (details) => {
      if (details.isMainFrame && !details.isSameDocument) stopped();
    });
    window.webContents.on('render-process-gone', stopped);
    window.on('closed', () => {
      stopped();
      this.#window = null;
      this.#closed = true;
    });
  }

  get window(): BrowserWindow | null {
    return this.#window;
  }

  /** There was one, and there will be no other: the app is about to end. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Whether the page has asked for its start information, which it does once it listens. */
  get listening(): boolean {
    return this.#listening;
  }

  pageListens(): void {
    this.#listening = true;
  }

  /** Tells the page; a page that does not listen yet misses it. */
  send<E extends keyof HeadroomEvents>(event: E, payload: HeadroomEvents[E]): void {
    if (this.#listening) this.#window?.webContents.send(CHANNEL_PREFIX + event, payload);
  }

  /** Brings the window in front, as a second start of the app asks. */
  focus(): void {
    if (this.#window?.isMinimized()) this.#window.restore();
    this.#window?.show();
    this.#window?.focus();
  }
}
