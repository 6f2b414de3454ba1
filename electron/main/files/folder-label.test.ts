import { expect, it } from 'vitest';
import { folderLabel } from './folder-label';

it.each([
  ['/home/ada/Documents/Headroom', 'Documents/Headroom'],
  ['/home/ada/Documents', 'Documents'],
  ['/home/ada/Documents/a/b', 'Documents/a/b'],
  ['/home/ada/Documents-old', 'ada/Documents-old'],
  ['/media/usb/scenarios', 'usb/scenarios'],
  ['/mnt', 'mnt'],
])('%s reads %s', (folder, label) => {
  expect(folderLabel(folder, '/home/ada/Documents')).toBe(label);
});
