/**
 * A package with a native part names one optional package for each platform. Where the registry in
 * reach lacks some of them, npm leaves them out of the lockfile, and `npm ci` then refuses the
 * lockfile anywhere. What is missing can be told from the names: the version is the one the parent
 * demands, and the platform is spelt out.
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Entry
 * @typedef {Record<string, Entry>} Packages by their path in node_modules
 */

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
];

/**
 * The optional packages that the lockfile demands and does not name.
 * @param {Packages} packages
 * @returns {[path: string, entry: Entry][]}
 */
export function missingPlatforms(packages) {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies, dev }]) =>
    Object.entries(optionalDependencies ?? {})
      .filter(([name]) => !isFound(packages, parent, name))
      .map(([name, version]) => entryOf(name, version, dev === true)),
  );
}

/**
 * Looks for a package as Node does: beside what lies within the parent, then further out.
 * @param {Packages} packages
 * @param {string} parent
 * @param {string} name
 */
function isFound(packages, parent, name) {
  for (
    let at = parent;
    at !== '';
    at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))
  ) {
    if (packages[`${at}/node_modules/${name}`] !== undefined) return true;
  }
  return packages[`node_modules/${name}`] !== undefined;
}

/**
 * @param {string} name
 * @param {string} version
 * @param {boolean} dev
 * @returns {[path: string, entry: Entry]}
 */
function entryOf(name, version, dev) {
  const words = name.split(/[/-]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  if (os.length !== 1 || cpu.length !== 1 || !/^\d/.test(version)) {
    throw new Error(
      `${name}@${version} does not tell its platform: mend package-lock.json by hand`,
    );
  }
  const musl = words.some((word) => word.startsWith('musl'));
  // In the order npm writes them.
  const entry = {
    version,
    cpu,
    ...(dev && { dev }),
    ...(os[0] === 'linux' && { libc: [musl ? 'musl' : 'glibc'] }),
    optional: true,
    os,
  };
  return [`node_modules/${name}`, entry];
}
