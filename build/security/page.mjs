import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/paths.mjs';

export const securityPageFile = join(root, 'build', 'security.md');

/**
 * What the app promises, and where the tests of it stand. A folder counts with every test in it; of
 * a file elsewhere only those tests count whose title begins with @security.
 * @type {readonly { promise: string, from: readonly string[] }[]}
 */
const chapters = [
  {
    promise: 'The window has no Node, runs sandboxed and isolated, and has no powers of the web',
    from: [
      'e2e/specs/security/isolation.spec.ts',
      'e2e/specs/security/permissions.spec.ts',
      'e2e/specs/security/handout-window.spec.ts',
    ],
  },
  {
    promise:
      'The window reaches the main process through one contract: known callers, checked arguments, no paths',
    from: [
      'e2e/specs/security/bridge.spec.ts',
      'electron/main/security/sender.test.ts',
      'electron/main/scenarios/handles.test.ts',
    ],
  },
  {
    promise: 'Only the app’s own code runs',
    from: ['e2e/specs/security/csp.spec.ts', 'electron/main/protocol/csp.test.ts'],
  },
  {
    promise: 'The window stays where it is, and serves nothing but its own files',
    from: [
      'e2e/specs/security/confinement.spec.ts',
      'e2e/specs/security/protocol.spec.ts',
      'e2e/specs/security/dev-server.spec.ts',
      'electron/main/protocol/bundle.test.ts',
    ],
  },
  {
    promise: 'No network connection, whoever asks',
    from: ['e2e/specs/security/network.spec.ts', 'e2e/specs/security/plotly-cloud.spec.ts'],
  },
  {
    promise: 'A file from elsewhere is refused or read as it is, and harms nothing',
    from: [
      'e2e/specs/security/hostile-files.spec.ts',
      'e2e/specs/files/refused.spec.ts',
      'electron/main/scenarios/file-name.test.ts',
      'electron/disk/read-bounded.test.ts',
      'shared/document/file/refusals.test.ts',
      'shared/document/file/version-1/refusals.test.ts',
      'build/faults/faults.test.ts',
    ],
  },
  {
    promise: 'What leaves the app does not say who its user is',
    from: ['e2e/specs/help/help.spec.ts', 'electron/main/log/impersonal.test.ts'],
  },
  {
    promise: 'The packaged app is locked: fuses set, no other code, nothing of its making inside',
    from: ['e2e/package/contents.spec.ts', 'e2e/package/smoke.spec.ts'],
  },
];

/** Files of which only the marked tests are about security. */
const partly = new Set([
  'e2e/specs/help/help.spec.ts',
  'e2e/package/contents.spec.ts',
  'e2e/package/smoke.spec.ts',
]);

/** The page as it has to be now. */
export function securityPage() {
  forgotten();
  const parts = chapters.map(({ promise, from }) => {
    const lists = from.map(
      (file) =>
        `\`${file}\`\n\n${titlesIn(file)
          .map((title) => `- ${title}`)
          .join('\n')}`,
    );
    return `## ${promise}\n\n${lists.join('\n\n')}\n`;
  });
  return `# What is tested of security

Written by \`npm run security-page\`; \`npm test\` runs every test named here, against the built or the
packaged app, and fails where this page is not current. Licences of what is shipped and known
vulnerabilities are checked by \`npm test -- licences\`. How the app is built to keep these promises
stands in CONTRIBUTING.md under Security. Words in braces stand for each of several cases.

${parts.join('\n')}`;
}

/** A file of security tests that no chapter names would be missing from the page. */
function forgotten() {
  const named = new Set(chapters.flatMap(({ from }) => from));
  for (const file of readdirSync(join(root, 'e2e/specs/security'))) {
    const path = `e2e/specs/security/${file}`;
    if (!named.has(path)) throw new Error(`${path} is in no chapter of build/security/page.mjs`);
  }
}

/** @param {string} file */
function titlesIn(file) {
  const text = readFileSync(join(root, file), 'utf8');
  const titles = [...text.matchAll(/^\s*(?:test|it)\(\s*(['`])(.*?)\1,/gms)].map(
    ([, , title = '']) => title,
  );
  const wanted = partly.has(file)
    ? titles.filter((title) => title.startsWith('@security'))
    : titles;
  if (wanted.length === 0) throw new Error(`${file} has no test to name`);
  return wanted.map((title) =>
    title
      .replace('@security ', '')
      .replace(/\$\{(\w+)\}/g, '{$1}')
      .replace(/\\'/g, "'"),
  );
}
