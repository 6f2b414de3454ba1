import { type FSWatcher, watch } from 'node:fs';

export interface WatchPaces {
  /** Several changes in a row - a git pull - are looked at once. */
  readonly settle: number;
  /** While the folder cannot be watched: it is away, or the system has no watches left. */
  readonly poll: number;
  /** Some network drives accept a watch and never report. */
  readonly safety: number;
}

const PACES: WatchPaces = { settle: 80, poll: 2000, safety: 30_000 };

/** Says when a folder may have changed. It may say so in vain, never the other way round. */
export class FolderWatch {
  readonly #stirred: () => void;
  readonly #paces: WatchPaces;
  #watcher: FSWatcher | null = null;
  #followed = '';
  #settling: NodeJS.Timeout | null = null;
  #poll: NodeJS.Timeout | null = null;
  #safety: NodeJS.Timeout | null = null;

  constructor(stirred: () => void, paces = PACES) {
    this.#stirred = stirred;
    this.#paces = paces;
  }

  /** @param identity another one means that another folder has taken its place */
  follow(folder: string, identity: string): void {
    this.#safety ??= setInterval(this.#stirred, this.#paces.safety).unref();
    if (this.#watcher !== null && this.#followed === `${identity} ${folder}`) return;
    this.#end();
    try {
      this.#watcher = watch(folder, { persistent: false }, () => this.#stir());
      this.#watcher.on('error', () => this.lose());
      this.#followed = `${identity} ${folder}`;
    } catch {
      this.lose();
    }
  }

  /** The folder cannot be read or watched for now: looks again and again until it can. */
  lose(): void {
    this.#end();
    this.#poll = setTimeout(this.#stirred, this.#paces.poll).unref();
  }

  close(): void {
    this.#end();
    if (this.#safety !== null) clearInterval(this.#safety);
    this.#safety = null;
  }

  #stir(): void {
    this.#settling ??= setTimeout(() => {
      this.#settling = null;
      this.#stirred();
    }, this.#paces.settle).unref();
  }

  #end(): void {
    this.#watcher?.close();
    this.#watcher = null;
    if (this.#poll !== null) clearTimeout(this.#poll);
    this.#poll = null;
    if (this.#settling !== null) clearTimeout(this.#settling);
    this.#settling = null;
  }
}
