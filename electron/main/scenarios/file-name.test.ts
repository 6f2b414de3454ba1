import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameFor, withExtension } from './file-name';

function nameOf(name: string): string {
  const result = fileNameFor(name);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

describe('a scenario name as a file name', () => {
  it.each([
    ['Export controls tighten', 'Export controls tighten.headroom.json'],
    ['Überblick 2030 – 中国 – Ωmega', 'Überblick 2030 – 中国 – Ωmega.headroom.json'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.headroom.json'],
    ['../../etc/passwd', '-..-etc-passwd.headroom.json'],
    ['  .hidden. . ', 'hidden.headroom.json'],
    ['two\nlines\tand\u0000more', 'two lines andmore.headroom.json'],
    ['CON', 'CON_.headroom.json'],
    ['com1.backup', 'com1_.backup.headroom.json'],
    ['console', 'console.headroom.json'],
    ['plan\u202Enosj.exe', 'plannosj.exe.headroom.json'],
    ['e\u0301', '\u00E9.headroom.json'],
    ['\uD800x', 'x.headroom.json'],
  ])('%j becomes %j', (name, expected) => {
    expect(nameOf(name)).toBe(expected);
  });

  it.each(['', '   ', '...', '/', '???', '\u200B'])('%j is refused with a reason', (name) => {
    expect(fileNameFor(name)).toMatchObject({ ok: false, error: { code: 'badName' } });
  });

  it('cuts a long name between characters as people see them', () => {
    const family = '👩‍👩‍👧‍👦';
    const stem = nameOf(family.repeat(60)).replace('.headroom.json', '');
    expect(stem.length).toBeGreaterThan(0);
    expect(stem.replaceAll(family, '')).toBe('');
  });

  it('always stays in the folder it is joined to, within what every file system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const result = fileNameFor(name);
        if (!result.ok) return;
        expect(basename(join('/library', result.value))).toBe(result.value);
        expect(Buffer.byteLength(result.value)).toBeLessThanOrEqual(140);
        expect(result.value).not.toMatch(/^[. ]|[<>:"/\\|?*\p{Cc}]|[. ]\.headroom\.json$/u);
        expect(Buffer.from(result.value).toString()).toBe(result.value);
      }),
    );
  });
});

describe('the extension in a save dialog', () => {
  it.each([
    ['/a/plan', '/a/plan.headroom.json'],
    ['/a/plan.json', '/a/plan.headroom.json'],
    ['/a/plan.headroom.json', '/a/plan.headroom.json'],
    ['/a/Plan.Headroom.JSON', '/a/Plan.Headroom.JSON'],
    ['/a/v1.2', '/a/v1.2.headroom.json'],
  ])('%s becomes %s', (typed, expected) => {
    expect(withExtension(typed)).toBe(expected);
  });
});
