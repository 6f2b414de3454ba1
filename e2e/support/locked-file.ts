import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export const MAY_LOCK = process.platform === 'linux' && process.getuid?.() === 0;
export const WHY_NOT_LOCK = 'Only root on Linux may lock a file against everybody.';

/** Locks a file, as another program that has it open does on Windows: it cannot be replaced or removed. */
export async function lock(path: string): Promise<void> {
  await execute('chattr', ['+i', path]);
}

export async function unlock(path: string): Promise<void> {
  await execute('chattr', ['-i', path]);
}
