import { app, BrowserWindow, nativeTheme, screen, type WebContents } from 'electron';
import { CHANNEL_PREFIX, type HeadroomEvents } from '#shared/ipc/contract';
import type { Presented } from '#shared/ipc/presented';
import { SPEAKER_URL } from '../protocol/origin';
import { pagePreferences } from '../security/page-preferences';
import { PAPER } from './main-window';
import type { WindowLink } from './window-link';

/**
 * The window on a second screen that who speaks reads from while the main one is presented. As
 * confined as the main one, and allowed less: it is told what to show and can lead on.
 */
export class SpeakerWindow {
  readonly #link: WindowLink;
  readonly #preload: string;
  #window: BrowserWindow | null = null;
  #presented: Presented | null = null;
  /** Closed by hand: it stays so until the presentation ends. */
  #dismissed = false;

  constructor(link: WindowLink, preload: string) {
    this.#link = link;
    this.#preload = preload;
  }

  get contents(): WebContents | undefined {
    return this.#window?.webContents;
  }

  get presented(): Presented | null {
    return this.#presented;
  }

  /** Shows it, opening the window where there is a screen for it; says whether there is. */
  show(presented: Presented | null): boolean {
    this.#presented = presented;
    if (presented === null) {
      this.#dismissed = false;
      this.#window?.destroy();
      return false;
    }
    if (this.#window === null && !this.#dismissed) this.#open();
    else this.#tell('presented', presented);
    return this.#window !== null;
  }

  #tell<E extends keyof HeadroomEvents>(event: E, payload: HeadroomEvents[E]): void {
    this.#window?.webContents.send(CHANNEL_PREFIX + event, payload);
  }

  #open(): void {
    const main = this.#link.window;
    if (main === null) return;
    const shown = screen.getDisplayMatching(main.getBounds());
    const other = screen.getAllDisplays().find(({ id }) => id !== shown.id);
    if (other === undefined) return;
    const window = new BrowserWindow({
      ...other.workArea,
      show: false,
      title: `Notes – ${app.name}`,
      backgroundColor: nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light,
      webPreferences: pagePreferences(this.#preload),
    });
    this.#window = window;
    window.setMenuBarVisibility(false);
    window.on('page-title-updated', (event) => event.preventDefault());
    // The audience's window keeps the keyboard: clickers lead on there.
    window.once('ready-to-show', () => window.showInactive());
    window.on('close', () => {
      this.#dismissed = true;
    });
    window.on('closed', () => {
      if (this.#window === window) this.#window = null;
    });
    main.once('closed', () => {
      if (!window.isDestroyed()) window.destroy();
    });
    void window.loadURL(SPEAKER_URL);
  }
}
