import { randomBytes } from 'node:crypto';
import { requireValue } from '#shared/base/assert';
import type { FileHandle } from '#shared/ipc/files';

/**
 * The files the window may speak of. A handle is random, so it says nothing of the path and cannot
 * be guessed; a path keeps its handle for as long as the app runs.
 */
export class Handles {
  readonly #paths = new Map<FileHandle, string>();
  readonly #handles = new Map<string, FileHandle>();

  handleFor(path: string): FileHandle {
    if (!this.#handles.has(path)) {
      const handle = randomBytes(18).toString('base64url');
      this.#handles.set(path, handle);
      this.#paths.set(handle, path);
    }
    return requireValue(this.#handles.get(path), 'handle');
  }

  /** The path, or null for a handle that was never given out. */
  pathOf(handle: FileHandle): string | null {
    return this.#paths.get(handle) ?? null;
  }
}
