import { describe, expect, it } from 'vitest';
import { argumentsFor, launchFile } from './launch-file';

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

describe('a start with another file', () => {
  const again = (file: string | null, argv: string[], start = packaged) =>
    argumentsFor(file, argv, start);

  it('keeps the switches and opens that file alone', () => {
    const argv = ['headroom', '--no-sandbox', 'plan.headroom.json', 'other.headroom.json'];
    expect(again('/b.json', argv)).toEqual(['--no-sandbox', '/b.json']);
    expect(again(null, argv)).toEqual(['--no-sandbox']);
  });

  it('keeps the app folder of an unpackaged one, and what Electron was told', () => {
    const argv = ['electron', '--inspect=0', '/src/app', '/tmp/a.json', '--verbose'];
    const args = again('/b.json', argv, unpackaged);
    expect(args).toEqual(['--inspect=0', '/src/app', '--verbose', '/b.json']);
    expect(launchFile(['electron', ...args], unpackaged)).toBe('/b.json');
  });
});
