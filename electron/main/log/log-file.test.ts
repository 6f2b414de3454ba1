import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { LogFile } from './log-file';

const folder = mkdtempSync(join(tmpdir(), 'headroom-log-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the log file', () => {
  it('never takes more than a few files of its size, and keeps the newest lines', () => {
    const path = join(folder, 'logs', 'headroom.log');
    const log = new LogFile(path, 200);
    for (let line = 0; line < 200; line += 1) log.append(`line ${line} ${'.'.repeat(20)}`);
    const files = readdirSync(join(folder, 'logs'));
    expect(files.sort()).toEqual(['headroom.log', ...[1, 2, 3].map((n) => `headroom.log.${n}`)]);
    for (const file of files) {
      expect(statSync(join(folder, 'logs', file)).size).toBeLessThanOrEqual(200);
    }
    expect(readFileSync(path, 'utf8')).toContain('line 199 ');
  });

  it('stops nothing when it cannot be written', () => {
    rmSync(folder, { recursive: true, force: true });
    writeFileSync(folder, 'a file where the folder should be');
    expect(() => new LogFile(join(folder, 'headroom.log')).append('line')).not.toThrow();
  });
});
