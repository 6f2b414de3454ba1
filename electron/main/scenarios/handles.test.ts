import { expect, it } from 'vitest';
import { Handles } from './handles';

it('gives a path one handle that says nothing of it, and takes no other', () => {
  const handles = new Handles();
  const handle = handles.handleFor('/home/ada/plan.headroom.json');
  expect(handles.handleFor('/home/ada/plan.headroom.json')).toBe(handle);
  expect(handles.pathOf(handle)).toBe('/home/ada/plan.headroom.json');
  expect(handle).not.toMatch(/ada|plan|\//);
  expect(handles.pathOf('/home/ada/plan.headroom.json')).toBeNull();
  expect(handles.pathOf('__proto__')).toBeNull();
});

it('gives other handles in another run', () => {
  expect(new Handles().handleFor('/a')).not.toBe(new Handles().handleFor('/a'));
});
