import { writeAtomically } from '../disk/write-atomically';
import { findDestination } from './destination';

/** Makes a file with all of its bytes, or none; rejects with the code EEXIST where there is one. */
export async function createFile(path: string, bytes: Uint8Array): Promise<void> {
  const { target } = await findDestination(path, false);
  await writeAtomically(target, Buffer.from(bytes), { replace: false });
}

/**
 * Makes a file with all of its bytes, or none, in the place of one that is there. What a link leads to
 * is replaced, not the link; permissions stay, and what is write-protected too.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const { target } = await findDestination(path, true);
  await writeAtomically(target, Buffer.from(bytes), { replace: true });
}
