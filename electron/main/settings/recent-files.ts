import { inTime } from '../../disk/in-time';
import { lookAt } from '../../disk/look-at';
import type { Settings } from './settings';

const MOST = 12;
/** Who asks for the list does not wait longer for what a drive says, in milliseconds. */
const PATIENCE_MS = 500;

/**
 * The files used lately, newest first, remembered in the settings. Whether they are still there is
 * looked up aside: the list stands at once, and is as it was last seen until a drive has answered.
 */
export class RecentFiles {
  readonly #settings: Settings;
  readonly #onChange: () => void;
  readonly #look: typeof lookAt;
  readonly #gone = new Set<string>();
  #looking: Promise<void> | null = null;
  #again = false;

  constructor(settings: Settings, onChange: () => void, look = lookAt) {
    this.#settings = settings;
    this.#onChange = onChange;
    this.#look = look;
  }

  add(path: string): void {
    this.#gone.delete(path);
    const others = this.#settings.value.recent.filter((other) => other !== path);
    this.#set([path, ...others].slice(0, MOST));
  }

  clear(): void {
    this.#set([]);
  }

  #set(recent: string[]): void {
    void this.#settings.update({ recent });
    this.#onChange();
    void this.lookUp();
  }

  /** As far as it is known which are there; one on a drive that is away for now comes back with it. */
  get known(): string[] {
    return this.#settings.value.recent.filter((path) => !this.#gone.has(path));
  }

  /** Those that are there now, or were when their drive last answered. */
  async existing(): Promise<string[]> {
    await inTime(this.lookUp(), PATIENCE_MS, null);
    return this.known;
  }

  /** Done when each was looked at; a call while that is under way makes it begin once more. */
  lookUp(): Promise<void> {
    this.#again = true;
    this.#looking ??= this.#lookAtAll().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async #lookAtAll(): Promise<void> {
    while (this.#again) {
      this.#again = false;
      for (const path of this.#settings.value.recent) {
        const gone = (await this.#look(path)) !== 'file';
        if (gone === this.#gone.has(path)) continue;
        if (gone) this.#gone.add(path);
        else this.#gone.delete(path);
        this.#onChange();
      }
    }
  }
}
