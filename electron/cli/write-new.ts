import { Failure } from './failure';
import type { ToolIo } from './io';
import { whyUnwritten } from './why-unwritten';

/** Makes a new text file; one that is there is never written over. */
export async function writeNew(file: string, text: string, io: ToolIo): Promise<void> {
  try {
    await io.createFile(file, new TextEncoder().encode(text));
  } catch (error) {
    throw new Failure([`${file}: ${whyUnwritten(error)}`]);
  }
}
