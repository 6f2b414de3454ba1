import type { HandoutJob } from '#shared/briefing/handout/handout';
import type { PressProgress } from '#shared/ipc/press';
import { pressHandout } from './press';

/** The handout that is being made, of which there is one at a time. */
export class Presses {
  readonly #preload: string;
  #running: { readonly stop: AbortController; readonly done: Promise<unknown> } | null = null;

  constructor(preload: string) {
    this.#preload = preload;
  }

  /** @throws what `pressHandout` does; one that is asked for while another is made ends that one */
  async make(job: HandoutJob, onProgress: (progress: PressProgress) => void): Promise<Buffer> {
    this.cancel();
    const stop = new AbortController();
    const made = pressHandout(this.#preload, job, { onProgress, signal: stop.signal });
    const running = { stop, done: made.catch(() => {}) };
    this.#running = running;
    try {
      return await made;
    } finally {
      if (this.#running === running) this.#running = null;
    }
  }

  /** Done when the one that is being made is, or has failed; null when none is. */
  get made(): Promise<unknown> | null {
    return this.#running?.done ?? null;
  }

  cancel(): void {
    this.#running?.stop.abort();
    this.#running = null;
  }
}
