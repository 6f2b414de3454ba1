import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../setup/paths.mjs';
import { cruiseFolder } from './cruise.mjs';

/**
 * One planted file for each thing that must be found: rule, file, content. A checker that reads no
 * module, or skips type imports, reports success; this is what notices.
 * @type {[rule: string, file: string, content: string][]}
 */
const planted = [
  ['shared-stands-alone', 'shared/document/a.ts', "import '../../renderer/state/store';"],
  [
    'shared-stands-alone',
    'shared/document/b.ts',
    "import type { M } from '../../electron/main/m';\nexport type B = M;",
  ],
  ['shared-no-node', 'shared/document/c.ts', "import 'node:fs';"],
  [
    'shared-no-node',
    'shared/document/d.ts',
    "import type { Stats } from 'node:fs';\nexport type D = Stats;",
  ],
  ['shared-no-packages', 'shared/document/e.ts', "import 'zustand';"],
  ['base-is-a-leaf', 'shared/base/f.ts', "import '#shared/model/ok';"],
  ['model-on-base-only', 'shared/model/g.ts', "import 'zod';"],
  [
    'model-on-base-only',
    'shared/model/h.ts',
    "import type { D } from '#shared/document/d';\nexport type H = D;",
  ],
  [
    'renderer-not-electron',
    'renderer/state/i.ts',
    "import type { M } from '../../electron/main/m';\nexport type I = M;",
  ],
  ['renderer-not-electron', 'renderer/state/j.ts', "import 'electron';"],
  [
    'electron-not-renderer',
    'electron/main/k.ts',
    "import type { S } from '../../renderer/state/store';\nexport type K = S;",
  ],
  ['renderer-no-node', 'renderer/state/l.ts', "import 'node:path';"],
  ['preload-small', 'electron/preload/m.ts', "import 'node:fs';"],
  ['tool-beside-app', 'electron/cli/n.ts', "import '../main/m';"],
  [
    'tool-beside-app',
    'electron/main/n1.ts',
    "import type { T } from '../cli/tool';\nexport type N = T;",
  ],
  ['cli-no-electron', 'electron/cli/n2.ts', "import '../disk/n3';"],
  ['disk-is-shared', 'electron/disk/n3.ts', "import 'electron';"],
  ['disk-is-shared', 'electron/disk/n4.ts', "import '../cli/tool';"],
  ['main-floors', 'electron/main/log/n5.ts', "import '../ipc/handler';"],
  ['shared-floors', 'shared/document/scenario/f1.ts', "import '#shared/briefing/slide';"],
  [
    'shared-floors',
    'shared/facts/f2.ts',
    "import type { D } from '#shared/document/d';\nexport type F = D;",
  ],
  ['shared-floors', 'shared/format/f3.ts', "import '../sentences/said';"],
  ['shared-floors', 'shared/sentences/f4.ts', "import '../briefing/slide';"],
  ['shared-floors', 'shared/briefing/f5.ts', "import '#shared/ipc/contract';"],
  ['model-floors', 'shared/model/solve/f6.ts', "import '../explain/explained';"],
  ['document-floors', 'shared/document/scenario/f7.ts', "import '../merge/merged';"],
  ['chart-floors', 'renderer/charts/plot/f8.ts', "import '../views/View';"],
  ['renderer-floors', 'renderer/state/f9.ts', "import '../engine/engine';"],
  ['e2e-drives-the-app', 'e2e/o.ts', "import '../electron/main/m';"],
  [
    'parts-know-no-state',
    'renderer/ui/P.tsx',
    "import type { S } from '../state/store';\nexport const P = (_: S) => <p className=\"p\">{'p'}</p>;",
  ],
  ['parts-know-no-state', 'renderer/ui/p1.ts', "export type { S } from '../state/store';"],
  ['parts-know-no-state', 'renderer/ui/p3.ts', "export const p = import('../state/store');"],
  [
    'parts-know-no-state',
    'renderer/ui/p4.ts',
    "import { type S } from '../state/store';\nexport type P = S;",
  ],
  ['parts-know-no-state', 'renderer/charts/q.ts', "import '../state/store';"],
  ['parts-know-no-state', 'renderer/slides/q1.ts', "import '../engine/engine';"],
  ['renderer-floors', 'renderer/charts/q2.ts', "import '../slides/Page';"],
  [
    'renderer-floors',
    'renderer/slides/q3.ts',
    "import type { T } from '../handout/two';\nexport type Q = T;",
  ],
  ['state-below-features', 'renderer/engine/q4.ts', "import '../slides/Page';"],
  ['features-are-apart', 'renderer/features/one/r.ts', "import '../two/two';"],
  ['app-is-on-top', 'renderer/features/one/s.ts', "import '../../app/app';"],
  ['state-below-features', 'renderer/state/t.ts', "import '../features/two/two';"],
  ['plotly-in-charts', 'renderer/features/one/u.ts', "import 'plotly.js/lib/core';"],
  ['no-circle', 'shared/format/v.ts', "import './w';"],
  ['resolvable', 'shared/format/x.ts', "import '#shared/absent';"],
  ['tests-are-leaves', 'shared/format/y.ts', "import './z.test';"],
  ['testing-for-tests', 'renderer/state/testing.ts', "import '#shared/testing/build';"],
  ['testing-for-tests', 'renderer/state/testing1.ts', "import '../testing/fake';"],
  ['shipped-packages', 'electron/main/dev.ts', "import 'fast-check';"],
];

/** What the planted files lead to; innocent itself. @type {[file: string, content: string][]} */
const surroundings = [
  ['shared/model/ok.ts', "import '../base/ok';\nimport '#shared/base/ok';\nexport const ok = 1;"],
  ['shared/base/ok.ts', 'export const ok = 1;'],
  [
    'shared/format/z.test.ts',
    "import 'node:fs';\nimport 'fast-check';\nimport '#shared/testing/build';",
  ],
  ['shared/briefing/slide.ts', 'export const slide = 1;'],
  ['shared/sentences/said.ts', 'export const said = 1;'],
  ['shared/ipc/contract.ts', "import '#shared/briefing/slide';"],
  ['shared/model/explain/explained.ts', 'export const explained = 1;'],
  ['shared/document/merge/merged.ts', 'export const merged = 1;'],
  ['electron/cli/tool.ts', 'export type T = 1;'],
  ['electron/main/ipc/handler.ts', "import 'electron';"],
  ['renderer/charts/views/View.ts', 'export const view = 1;'],
  ['renderer/engine/engine.ts', "import '../state/store';"],
  ['renderer/slides/Page.ts', "import '../charts/views/View';\nimport '#shared/briefing/slide';"],
  ['renderer/handout/two.ts', "import '../slides/Page';\nexport type T = 1;"],
  ['shared/testing/build.ts', "import 'fast-check';\nexport const build = 1;"],
  ['renderer/testing/fake.ts', 'export const fake = 1;'],
  ['electron/main/m.ts', "import 'electron';\nexport type M = 1;"],
  ['shared/format/w.ts', "import './v';"],
  ['renderer/state/store.ts', "import 'zustand';\nexport type S = 1;"],
  ['renderer/app/app.ts', "import '../features/two/two';"],
  ['renderer/features/two/two.ts', "import '../../state/store';\nimport '#shared/model/ok';"],
  ['renderer/charts/ok.ts', "import 'plotly.js/lib/core';"],
];

/**
 * Plants violations in a folder of its own and demands that each is found, and nothing else.
 * @returns {Promise<string[]>} what is wrong with the checker
 */
export async function selfTest() {
  const base = await mkdtemp(join(tmpdir(), 'headroom-layers-'));
  try {
    for (const [file, content] of surroundings) await write(base, file, content);
    for (const [, file, content] of planted) await write(base, file, content);
    await writeFile(join(base, 'package.json'), readFileSync(join(root, 'package.json')));
    await symlink(join(root, 'node_modules'), join(base, 'node_modules'), 'junction');
    const { violations } = await cruiseFolder(base);
    return [...overlooked(violations), ...invented(violations)];
  } finally {
    await rm(base, { recursive: true, force: true });
  }
}

/** @param {import('./cruise.mjs').Violation[]} violations */
function overlooked(violations) {
  return planted
    .filter(
      ([rule, file]) => !violations.some((found) => found.rule === rule && found.from === file),
    )
    .map(([rule, file]) => `self-test: ${rule} was planted in ${file} and not found`);
}

/** @param {import('./cruise.mjs').Violation[]} violations */
function invented(violations) {
  const innocent = new Set(surroundings.map(([file]) => file));
  return violations
    .filter(({ from }) => innocent.has(from))
    .map(
      ({ rule, from, to }) => `self-test: ${rule} was found in ${from} -> ${to}, which is right`,
    );
}

/**
 * @param {string} base
 * @param {string} file
 * @param {string} content
 */
async function write(base, file, content) {
  await mkdir(dirname(join(base, file)), { recursive: true });
  await writeFile(join(base, file), `${content}\n`);
}
