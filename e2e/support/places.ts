import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders of one test's own. */
export interface Places {
  readonly root: string;
  readonly userData: string;
  readonly documents: string;
  /** Where the app keeps scenarios by default; it makes this folder itself. */
  readonly library: string;
  readonly remove: () => Promise<void>;
}

export async function makePlaces(): Promise<Places> {
  const root = await mkdtemp(join(tmpdir(), 'headroom-e2e-'));
  const userData = join(root, 'user-data');
  const documents = join(root, 'Documents');
  await mkdir(userData);
  await mkdir(documents);
  // What an app that was killed has left running writes there for a moment more.
  const remove = () => rm(root, { recursive: true, force: true, maxRetries: 20 });
  return { root, userData, documents, library: join(documents, 'Headroom'), remove };
}
