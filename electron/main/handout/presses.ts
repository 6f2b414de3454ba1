import type { HandoutJob } from '#shared/briefing/handout/handout';
import type { PressProgress } from '#shared/ipc/press';
import { pressHandout } from './press';

/** The handout that is being made, of which there is one at a time. */
export class Presses {
  readonly #preload: string;
  #running: AbortController | null = null;

  constructor(preload: string) {
    this.#preload = preload;
  }

  /** @throws what `pressHandout` does; one that is asked for while another is made ends that one */
  async make(job: HandoutJob, onProgress: (progress: PressProgress) => void): Promise<Buffer> {
    this.cancel();
    const running = new AbortController();
    this.#running = running;
    try {
      return await pressHandout(this.#preload, job, { onProgress, signal: running.signal });
    } finally {
      if (this.#running === running) this.#running = null;
    }
  }

  cancel(): void {
    this.#running?.abort();
  }
}
