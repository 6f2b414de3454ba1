import { MOST_MEMBERS } from '#shared/ipc/comparison';
import type { HeadroomApi } from '#shared/ipc/contract';
import type { FileHandle, FileLabel } from '#shared/ipc/files';
import type { FileRefusal } from '#shared/ipc/library';
import type { Candidate } from '../../state/compare-store';

/**
 * The scenarios of some files, as many as can be compared, and why others cannot be read. What is open
 * here is compared as it is here, with what is not saved yet.
 */
export async function readCandidates(
  handles: readonly FileHandle[],
  api: Pick<HeadroomApi, 'readFile'>,
  open: FileLabel | null,
): Promise<{ readonly candidates: Candidate[]; readonly refused: FileRefusal[] }> {
  const candidates: Candidate[] = [];
  const refused: FileRefusal[] = [];
  for (const handle of handles.slice(0, MOST_MEMBERS)) {
    if (handle === open?.handle) {
      candidates.push({ origin: { kind: 'open' } });
      continue;
    }
    const read = await api.readFile(handle);
    if (read.ok) {
      candidates.push({ origin: { kind: 'file', handle }, scenario: read.value.scenario });
    } else {
      refused.push({ fileName: '', error: read.error });
    }
  }
  return { candidates, refused };
}
