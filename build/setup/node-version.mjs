/**
 * Ends the process when this Node is too old. Imported first, for its effect: modules imported
 * after it may use what only the demanded version has.
 */
const wanted = { major: 20, minor: 19 };
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < wanted.major || (major === wanted.major && minor < wanted.minor)) {
  process.stderr.write(
    `Headroom needs Node ${wanted.major}.${wanted.minor} or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
      'What to do: install a current Node from https://nodejs.org, or from your package manager if it has one, then run the same command again.\n',
  );
  process.exit(1);
}
