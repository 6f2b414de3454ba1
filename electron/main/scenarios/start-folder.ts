import { inTime } from '../../disk/in-time';
import { lookAt } from '../../disk/look-at';

/** Who asks for a dialog does not wait longer for where it begins, in milliseconds. */
const PATIENCE_MS = 500;

/** The first of some folders that is there, in which a dialog can begin; it cannot where there is nothing. */
export class StartFolder {
  readonly #candidates: () => readonly string[];
  readonly #look: typeof lookAt;
  readonly #known = new Map<string, boolean>();

  /** The last of the candidates is taken where nothing is known. */
  constructor(candidates: () => readonly string[], look = lookAt) {
    this.#candidates = candidates;
    this.#look = look;
  }

  /** A drive that does not answer in time is as it was when last seen. */
  async find(): Promise<string> {
    const candidates = this.#candidates();
    const found = await inTime(this.#firstOf(candidates), PATIENCE_MS, null);
    if (found !== null) return found;
    return candidates.find((folder) => this.#known.get(folder)) ?? candidates.at(-1) ?? '';
  }

  async #firstOf(candidates: readonly string[]): Promise<string> {
    for (const folder of candidates) {
      const there = (await this.#look(folder)) === 'folder';
      this.#known.set(folder, there);
      if (there) return folder;
    }
    return '';
  }
}
