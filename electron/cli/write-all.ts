import { writeSync } from 'node:fs';

/** Writes until every byte is taken, or throws: a disk that fills up takes a part first. */
export function writeAll(descriptor: number, text: string): void {
  let bytes = Buffer.from(text);
  while (bytes.length > 0) bytes = bytes.subarray(writeSync(descriptor, bytes));
}
