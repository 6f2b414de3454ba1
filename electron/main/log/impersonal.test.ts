import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { impersonal } from './impersonal';

describe('an error in the log', () => {
  it('has the system’s code and no path', async () => {
    const error = await readFile('/home/jane/Documents/secret plan.json').catch((e: unknown) => e);
    expect(impersonal(error)).toContain('ENOENT in open');
    expect(impersonal(error)).not.toMatch(/jane|secret|Documents/);
  });

  it('does not quote what could not be parsed', () => {
    let caught: unknown;
    try {
      JSON.parse('{"name": Merger with Acme}');
    } catch (error) {
      caught = error;
    }
    expect((caught as Error).message).toContain('Merger');
    expect(impersonal(caught)).toMatch(/^SyntaxError at /);
    expect(impersonal(caught)).not.toContain('Merger');
  });

  it('says where in the app it arose, by file name alone', () => {
    expect(impersonal(new TypeError('x'))).toMatch(/impersonal\.test\.ts:\d+:\d+/);
    expect(impersonal(new TypeError('x'))).not.toContain(import.meta.dirname);
  });

  it('takes whatever is thrown', () => {
    const named = Object.assign(new Error('x'), { name: '/home/jane' });
    expect(impersonal('/home/jane')).toBe('thrown: string');
    expect(impersonal(named)).not.toContain('jane');
  });
});
