import { existsSync } from 'node:fs';
import { join } from 'node:path';
import swc from '@swc/core';
import { cruise } from 'dependency-cruiser';
import { rules } from './rules.mjs';

// dependency-cruiser asks swc to read every file without JSX. It calls swc through this object, so
// the missing option is added here.
const parseFileSync = swc.parseFileSync;
Object.assign(swc, {
  parseFileSync: (/** @type {string} */ file, /** @type {object} */ options) =>
    parseFileSync(file, { ...options, syntax: 'typescript', tsx: file.endsWith('.tsx') }),
});

/** @typedef {{ rule: string, from: string, to: string }} Violation */

/**
 * Reads the modules below a folder and holds them against the rules.
 * @param {string} base
 * @returns {Promise<{ modules: number, violations: Violation[] }>}
 */
export async function cruiseFolder(base) {
  const folders = ['shared', 'electron', 'renderer', 'e2e'].filter((name) =>
    existsSync(join(base, name)),
  );
  const { output } = await cruise(folders, {
    baseDir: base,
    ruleSet: { forbidden: rules },
    validate: true,
    // dependency-cruiser uses TypeScript's own parser, which TypeScript 7 no longer offers.
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)out/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
    },
  });
  if (typeof output === 'string') throw new Error(output);
  return {
    modules: output.modules.filter(({ source }) => !source.includes('node_modules')).length,
    violations: output.summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      from,
      to,
    })),
  };
}
