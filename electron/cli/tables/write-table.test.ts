import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { NegativeAnswer } from '../failure';
import { refuseUnwritable, writeTable } from './write-table';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headroom-write-table-'));
  file = join(folder, 'draws.csv');
});
afterEach(() => rm(folder, { recursive: true }));

const NEVER = { onInterrupt: () => () => {} };

function options(replace: boolean) {
  return { file, format: 'csv', columns: [], metadata: {}, replace } as const;
}

it('a table that is stopped on the way leaves nothing', async () => {
  let stop = () => {};
  let listening = true;
  const onInterrupt = (given: () => void) => {
    stop = given;
    return () => {
      listening = false;
    };
  };
  function* endless() {
    for (let part = 0; ; part += 1) {
      // From outside, as a signal comes: only when the program looks up.
      if (part === 2) setImmediate(stop);
      yield [];
    }
  }
  const writing = writeTable(options(false), endless(), { onInterrupt });
  await expect(writing).rejects.toBeInstanceOf(NegativeAnswer);
  expect(await readdir(folder)).toEqual([]);
  expect(listening).toBe(false);
});

it('a table that is replaced stays where its link leads, and as private as it was', async () => {
  const real = join(folder, 'real.csv');
  await writeFile(real, 'old');
  await chmod(real, 0o600);
  await symlink('real.csv', file);
  await writeTable(options(true), [], NEVER);
  expect(await readFile(real, 'utf8')).not.toBe('old');
  expect((await stat(real)).mode & 0o777).toBe(0o600);
  await chmod(real, 0o444);
  await expect(refuseUnwritable(file, true)).rejects.toThrow('It may not be written.');
});

it('says before any work what would fail after it, and leaves nothing', async () => {
  await refuseUnwritable(file, false);
  expect(await readdir(folder)).toEqual([]);
  await expect(refuseUnwritable(join(folder, 'no', 'x.csv'), false)).rejects.toThrow(
    'There is no such folder.',
  );
  // A name that leads nowhere is taken all the same.
  await symlink('nowhere', file);
  await expect(refuseUnwritable(file, false)).rejects.toThrow('There is such a file');
});
