import { expect, it } from 'vitest';
import { mapFaults } from './faults.mjs';
import { readMap } from './read-map.mjs';

const PAGE = `# Working

## The map

    shared/         runs anywhere
                    and everywhere
      base/  data/  what all need
      model/        the model; results/ names results
        solve/      one path;  check/  the same again
        central.ts  the path; see shared/other/
    app/            the rest

After it words/ are words.
`;

const FOLDERS = [
  ...['shared/', 'shared/base/', 'shared/data/', 'shared/model/', 'app/'],
  ...['shared/model/results/', 'shared/model/solve/', 'shared/model/check/'],
].map((path) => ({ path, sources: 1 }));

const faults = (page: string, folders = FOLDERS) => mapFaults(readMap(page), folders);

it('finds each folder of the map where its line says, in the last one or beside it', () => {
  expect(faults(PAGE)).toEqual([]);
});

it('tells of a folder that is not there', () => {
  const absent = (path: string) => FOLDERS.filter((folder) => folder.path !== path);
  for (const path of ['shared/data/', 'shared/model/solve/', 'app/']) {
    expect(faults(PAGE, absent(path))).toEqual([
      `CONTRIBUTING.md: the map names ${path}, which is not there`,
    ]);
  }
});

it('tells of a folder that the map leaves out, down to where it names others', () => {
  for (const path of ['new/', 'app/new/', 'shared/model/new/']) {
    expect(faults(PAGE, [...FOLDERS, { path, sources: 1 }])).toEqual([
      `CONTRIBUTING.md: the map does not name ${path}`,
    ]);
  }
  const deeper = ['shared/base/new/', 'shared/model/solve/new/'];
  expect(faults(PAGE, [...FOLDERS, ...deeper.map((path) => ({ path, sources: 1 }))])).toEqual([]);
});

it('tells of a folder with more sources than one can look over', () => {
  const full = (sources: number) => [{ path: 'app/', sources }, ...FOLDERS.slice(0, 4)];
  const others = FOLDERS.slice(5);
  expect(faults(PAGE, [...full(30), ...others])).toEqual([]);
  expect(faults(PAGE, [...full(31), ...others])).toEqual(['app/ holds 31 sources, more than 30']);
});

it('a page without a map leaves out everything', () => {
  expect(faults('# Working\n')).toContain('CONTRIBUTING.md: the map does not name app/');
});
