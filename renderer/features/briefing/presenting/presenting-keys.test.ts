import { describe, expect, it } from 'vitest';
import { presentingAction } from './presenting-keys';

const press = (key: string, focus: 'slider' | 'button' | null = null, held = {}) =>
  presentingAction({ key, ctrlKey: false, metaKey: false, altKey: false, ...held }, focus)?.kind;

describe('keys before an audience', () => {
  it.each([
    ['PageDown', 'next'],
    [' ', 'next'],
    ['PageUp', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['.', 'black'],
    ['B', 'black'],
    ['Escape', 'leave'],
    ['7', 'digit'],
  ])('%s: %s', (key, kind) => {
    expect(press(key)).toBe(kind);
  });

  it('leave arrows to a slider that has the focus, but not the page keys of a clicker', () => {
    expect(press('ArrowRight', 'slider')).toBeUndefined();
    expect(press('PageDown', 'slider')).toBe('next');
    expect(press(' ', 'button')).toBeUndefined();
    expect(press('ArrowRight', 'button')).toBe('next');
  });

  it('leave what is pressed with a command key to the commands', () => {
    expect(press('b', null, { ctrlKey: true })).toBeUndefined();
    expect(press('ArrowLeft', null, { altKey: true })).toBeUndefined();
  });
});
