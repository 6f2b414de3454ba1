/**
 * Makes a function that writes while there is something to write: one write at a time, and after it
 * another if something has changed meanwhile. It is called whenever something may have.
 */
export function catchUp(isBehind: () => boolean, write: () => Promise<void>): () => void {
  let running = false;

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    try {
      while (isBehind()) await write();
    } catch {
      // A disk that takes nothing here takes no save either, which then says so; the next change tries again.
    } finally {
      running = false;
    }
  }

  return () => void run();
}
