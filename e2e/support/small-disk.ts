import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Making a disk takes the system's administrator; without one these tests say that they did not run. */
export const mayMount = process.platform === 'linux' && process.getuid?.() === 0;
export const WHY_NOT = 'Only root may mount the small disk that this test fills or protects.';

/** A real disk of a few kilobytes, mounted at a folder. */
export class SmallDisk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async mount(folder: string, kilobytes: number): Promise<SmallDisk> {
    await mkdir(folder, { recursive: true });
    await execute('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
    return new SmallDisk(folder);
  }

  async makeReadOnly(): Promise<void> {
    await execute('mount', ['-o', 'remount,ro', this.folder]);
  }

  async makeWritable(): Promise<void> {
    await execute('mount', ['-o', 'remount,rw', this.folder]);
  }

  async unmount(): Promise<void> {
    // Lazily, because the app under test may still be in it.
    await execute('umount', ['-l', this.folder]);
  }
}
