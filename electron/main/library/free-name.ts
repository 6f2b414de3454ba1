import { join } from 'node:path';
import { SCENARIO_EXTENSION } from '#shared/document/scenario/scenario';
import { errnoOf } from '../../disk/file-error';

/** More copies of one name are a mistake somewhere. */
const MOST_NUMBERED = 1000;

/** "Plan.headroom.json" as "Plan (2).headroom.json"; 1 leaves it as it is. */
export function numberedName(fileName: string, number: number): string {
  if (number === 1) return fileName;
  const stem = fileName.slice(0, fileName.length - extensionOf(fileName).length);
  return `${stem} (${number})${extensionOf(fileName)}`;
}

function extensionOf(fileName: string): string {
  const tail = fileName.slice(-SCENARIO_EXTENSION.length);
  return tail.toLowerCase() === SCENARIO_EXTENSION ? tail : '';
}

/**
 * Has a file put under the first free of its numbered names. `put` fails with EEXIST for a name that
 * is taken, so that nothing is written over, also when someone else takes the name just now.
 */
export async function putUnderFreeName(
  folder: string,
  fileName: string,
  put: (path: string) => Promise<void>,
): Promise<string> {
  for (let number = 1; ; number++) {
    const path = join(folder, numberedName(fileName, number));
    try {
      await put(path);
      return path;
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST' || number === MOST_NUMBERED) throw error;
    }
  }
}
