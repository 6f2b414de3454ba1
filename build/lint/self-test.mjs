import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../setup/paths.mjs';
import { runInstalled } from '../setup/run.mjs';

/**
 * One planted file for each rule that is this project's own and would fail silently.
 * @type {[expected: string, file: string, content: string][]}
 */
const planted = [
  ['plugin', 'shared/model/random.ts', 'export const a = () => Math.random();'],
  ['lint/style/noRestrictedGlobals', 'shared/model/clock.ts', 'export const a = () => new Date();'],
  [
    'lint/style/noRestrictedImports',
    'renderer/ui/plot.ts',
    "import { register } from 'plotly.js/lib/core';\n\nregister();",
  ],
  ['lint/style/noDefaultExport', 'shared/format/text.ts', 'export default 1;'],
  ['lint/suspicious/noFocusedTests', 'shared/format/text.test.ts', "it.only('a', () => {});"],
];

/**
 * Plants violations in a folder of its own and demands that Biome finds each.
 * @returns {Promise<string[]>} what is wrong with the configuration
 */
export async function selfTest() {
  const base = await mkdtemp(join(tmpdir(), 'headroom-lint-'));
  try {
    for (const file of ['biome.json', '.gitignore', 'build/lint']) {
      await cp(join(root, file), join(base, file), { recursive: true });
    }
    const findings = [];
    for (const [expected, file, content] of planted) {
      await mkdir(dirname(join(base, file)), { recursive: true });
      await writeFile(join(base, file), `${content}\n`);
      const { output } = await runInstalled('biome', ['lint', file], { cwd: base });
      if (!output.includes(expected)) {
        findings.push(`self-test: ${expected} was planted in ${file} and not found:\n${output}`);
      }
    }
    return findings;
  } finally {
    await rm(base, { recursive: true, force: true });
  }
}
