import { stat } from 'node:fs/promises';
import type { Settings } from './settings';

const MOST = 12;

/** The files used lately, newest first, remembered in the settings. */
export class RecentFiles {
  readonly #settings: Settings;
  readonly #onChange: () => void;

  constructor(settings: Settings, onChange: () => void) {
    this.#settings = settings;
    this.#onChange = onChange;
  }

  add(path: string): void {
    const others = this.#settings.value.recent.filter((other) => other !== path);
    this.#set([path, ...others].slice(0, MOST));
  }

  clear(): void {
    this.#set([]);
  }

  #set(recent: string[]): void {
    void this.#settings.update({ recent });
    this.#onChange();
  }

  /** Those that still exist; one on a drive that is away for now comes back with it. */
  async existing(): Promise<string[]> {
    const { recent } = this.#settings.value;
    const there = await Promise.all(recent.map(isFile));
    return recent.filter((_, index) => there[index]);
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
