import { posix, win32 } from 'node:path';
import { expect, it } from 'vitest';
import { folderLabel, shortenedPath } from './folder-label';

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

it.each([
  ['D:\\Clients\\Acme merger\\Headroom', '… Acme merger/Headroom'],
  ['\\\\server\\clients\\Acme\\Headroom', '… Acme/Headroom'],
  ['C:\\Users\\ada\\AppData\\Roaming\\Headroom', '~\\AppData\\Roaming\\Headroom'],
  ['c:\\users\\ADA\\Documents\\Headroom', '~\\Documents\\Headroom'],
  ['C:\\Users\\ada', '~'],
  ['C:\\Users\\bob\\Headroom', '… bob/Headroom'],
])('on Windows %s is handed on as %s', (full, shortened) => {
  const owner = { home: 'C:\\Users\\ada', documents: 'C:\\Users\\ada\\Documents' };
  expect(shortenedPath(full, owner, win32)).toBe(shortened);
});

it.each([
  ['/home/ada/.config/Headroom', '~/.config/Headroom'],
  ['/home/ada/..plans', '~/..plans'],
  ['/srv/clients/Acme/Headroom', '… Acme/Headroom'],
])('elsewhere %s is handed on as %s', (full, shortened) => {
  const owner = { home: '/home/ada', documents: '/home/ada/Documents' };
  expect(shortenedPath(full, owner, posix)).toBe(shortened);
});
