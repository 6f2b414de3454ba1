/** So many sources of one folder can be taken in at a look; what is more has rooms to be found. */
const most = 30;

/** @typedef {{ path: string, sources: number }} Folder by its path from the checkout, with a slash at its end */

/**
 * What is not true of the map, or not as the map would have it.
 * @param {readonly import('./read-map.mjs').Named[]} named
 * @param {readonly Folder[]} folders
 * @returns {string[]}
 */
export function mapFaults(named, folders) {
  const there = new Set(folders.map(({ path }) => path));
  const found = new Set(named.flatMap((paths) => paths.filter((path) => there.has(path))));
  const detailed = new Set([...found].map(parentOf));
  const absent = named.filter((paths) => !paths.some((path) => there.has(path)));
  const unnamed = folders.filter(
    ({ path }) =>
      !found.has(path) &&
      (depthOf(path) <= 2 || (depthOf(path) === 3 && detailed.has(parentOf(path)))),
  );
  const full = folders.filter(({ sources }) => sources > most);
  return [
    ...absent.map(([path]) => `CONTRIBUTING.md: the map names ${path}, which is not there`),
    ...unnamed.map(({ path }) => `CONTRIBUTING.md: the map does not name ${path}`),
    ...full.map(({ path, sources }) => `${path} holds ${sources} sources, more than ${most}`),
  ];
}

/** @param {string} path */
function parentOf(path) {
  return path.replace(/[^/]+\/$/, '');
}

/** @param {string} path */
function depthOf(path) {
  return path.split('/').length - 1;
}
