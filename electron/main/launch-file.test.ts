import { describe, expect, it } from 'vitest';
import { launchFile } from './launch-file';

const unpackaged = { appPath: '/src/app', packaged: false, workingFolder: '/home/ada' };
const packaged = { ...unpackaged, appPath: '/opt/Headroom/resources/app.asar', packaged: true };

describe('the file on the command line', () => {
  it('is what follows the program of a packaged app, whatever the switches', () => {
    expect(launchFile(['headroom', '--no-sandbox', 'plan.headroom.json'], packaged)).toBe(
      '/home/ada/plan.headroom.json',
    );
  });

  it('is what follows the app folder of an unpackaged one', () => {
    const argv = ['electron', '-r', '/x/loader.js', '--inspect=0', '/src/app', '/tmp/a b.json'];
    expect(launchFile(argv, unpackaged)).toBe('/tmp/a b.json');
  });

  it('is none when only the app folder is given', () => {
    expect(launchFile(['electron', '/src/app'], unpackaged)).toBeNull();
    expect(launchFile(['headroom', '--force-dark-mode'], packaged)).toBeNull();
  });
});
