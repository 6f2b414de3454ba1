import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../setup/paths.mjs';
import { say } from '../setup/say.mjs';
import { devFolder } from './folder.mjs';

const script = join(root, 'build', 'dev', 'figures', 'compare.mjs');
/** A model that takes longer does not end. */
const longestMs = 60_000;

/** Says after edits of the model which figures of presets and kept files have moved since the start. */
export class FigureCheck {
  #over = new AbortController();
  #running = false;
  #again = false;

  /** Keeps the figures of the sources as they are. */
  constructor() {
    rmSync(join(devFolder, 'figures.json'), { force: true });
    void this.compare();
  }

  async compare() {
    this.#again = true;
    if (this.#running) return;
    this.#running = true;
    while (this.#again && !this.#over.signal.aborted) {
      this.#again = false;
      const said = await compareOnce(this.#over.signal);
      if (said !== '' && !this.#again && !this.#over.signal.aborted) say(said);
    }
    this.#running = false;
  }

  end() {
    this.#over.abort();
  }
}

/** @param {AbortSignal} signal */
async function compareOnce(signal) {
  try {
    const options = { signal, timeout: longestMs };
    const { stdout } = await promisify(execFile)(process.execPath, [script], options);
    return stdout.trim();
  } catch {
    return 'Figures: not compared, because the model does not come to an end.';
  }
}
