/** An editor writes a file in several goes, and a branch that is checked out many files; in milliseconds. */
const settledMs = 60;

/** The sources that have nothing to do with what runs: tests, and what tests are made with. */
const aside = /\.test\.tsx?$|^shared\/testing\//;

/**
 * Tells of edited sources, those edited together in one go, and never while it still tells of others.
 * @param {import('vite').ViteDevServer['watcher']} watcher
 * @param {(file: string) => string} named
 * @param {(files: readonly string[]) => Promise<void>} tell
 */
export function followChanges(watcher, named, tell) {
  /** @type {Set<string>} */
  const edited = new Set();
  let telling = Promise.resolve();
  /** @type {NodeJS.Timeout | undefined} */
  let soon;
  watcher.on('all', (_event, path) => {
    const file = named(path);
    if (!/\.(tsx?|json)$/.test(file) || aside.test(file)) return;
    edited.add(file);
    clearTimeout(soon);
    soon = setTimeout(() => {
      telling = telling.then(() => {
        const files = [...edited];
        edited.clear();
        return files.length === 0 ? undefined : tell(files);
      });
    }, settledMs);
  });
}
