import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { root } from '../setup/paths.mjs';
import { fuzz } from './fuzz';

// A share of what `npm run fuzz` and `npm run kills` do at length.

it('reads or refuses damaged and hostile files: no crash, no hang, no silent change', async () => {
  const { accepted, faults } = await fuzz(3_000, 20_260_901);
  expect(faults).toEqual([]);
  // Some have to be read, or nothing would be said about what is changed in reading.
  expect(accepted).toBeGreaterThan(100);
});

it('leaves the old content or the new when killed amid any way of saving', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(root, 'build', 'kills.mjs'),
    '40',
    '20260901',
  ]);
  expect(stdout).toContain('40 kills amid saving');
  expect(stdout).toContain('; 0 files lost or broken');
});
