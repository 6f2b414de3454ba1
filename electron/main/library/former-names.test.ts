import { expect, it } from 'vitest';
import { FormerNames } from './former-names';

it('a file whose scenario takes its name back takes its own back, and for no other name', () => {
  const names = new FormerNames();
  names.renamed('/library/hand-made.headroom.json', 'Plan', '/library/Plan B.headroom.json');
  const asked = (path: string, name: string) => names.fileNameFor(path, name);
  expect(asked('/library/Plan B.headroom.json', 'Plan')).toBe('hand-made.headroom.json');
  expect(asked('/library/Plan B.headroom.json', 'Plan C')).toBeUndefined();
  expect(asked('/library/Plan.headroom.json', 'Plan')).toBeUndefined();
});
