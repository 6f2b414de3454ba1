/** The machines that workflows run on, by the names they have at GitHub; actionlint knows older ones. */
const machines = new Set(['ubuntu-24.04', 'windows-2025', 'macos-15']);

/**
 * What this project asks of a workflow beyond that it is one: nothing in it can be another thing tomorrow,
 * or may do more than it needs.
 * @param {string} text
 * @returns {string[]}
 */
export function workflowFaults(text) {
  return [
    ...uses(text)
      .filter((use) => !isPinned(use))
      .map((use) => `${use}: not pinned to a commit`),
    ...named(text, /^\s+(?:runs-on|os): *(.+)$/gm)
      .filter((name) => !machines.has(name) && !name.includes('{{ matrix.os }}'))
      .map((name) => `${name}: no machine that is known to build/workflows/rules.mjs`),
    ...jobs(text)
      .filter(([, job]) => !/^ {4}(timeout-minutes: \d+|uses: \.\/)/m.test(job))
      .map(([name]) => `${name}: has no time at which it is given up`),
    ...(/^permissions:\n {2}contents: read\n(?! )/m.test(text)
      ? []
      : ['its permissions are not to read alone; a job that needs more says so itself']),
    ...(/\bpull_request_target\b/.test(text) ? ['pull_request_target runs foreign code'] : []),
    ...(/^ +with:\n +persist-credentials: false/m.test(text) || !text.includes('actions/checkout@')
      ? []
      : ['a checkout keeps its credentials']),
  ];
}

/** @param {string} text */
function uses(text) {
  return [...text.matchAll(/^[\s-]*uses: *(.+)$/gm)].map(([, use = '']) => use.trim());
}

/** With the version it was in a comment, which is what updates go by. @param {string} use */
function isPinned(use) {
  return use.startsWith('./') || /^[\w.-]+(\/[\w.-]+)+@[0-9a-f]{40} # v\d+(\.\d+)*$/.test(use);
}

/**
 * Single values, or those of a list on one line.
 * @param {string} text
 * @param {RegExp} pattern
 */
function named(text, pattern) {
  return [...text.matchAll(pattern)].flatMap(([, value = '']) =>
    value
      .replace(/^\[|\]$/g, '')
      .split(', ')
      .map((name) => name.trim()),
  );
}

/** @param {string} text @returns {[name: string, job: string][]} */
function jobs(text) {
  const [, all = ''] = text.split(/^jobs:\n/m);
  return all
    .split(/^(?= {2}[\w-]+:\n)/m)
    .filter((job) => job.trim() !== '')
    .map((job) => [job.trim().split(':')[0] ?? '', job]);
}
