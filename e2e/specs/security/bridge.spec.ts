import { join } from 'node:path';
import { root } from '../../../build/setup/paths.mjs';
import { expect, test } from '../../fixtures';
import { CONTRACT } from '../../support/bridge';

test('the bridge has the names of the contract and no other', async ({ standingApp: app }) => {
  const names = await app.page.evaluate(() => Object.getOwnPropertyNames(window.headroom).sort());
  expect(names).toEqual(CONTRACT);
});

test('the page cannot change the bridge', async ({ standingApp: app }) => {
  const changed = await app.page.evaluate(() => {
    const before = window.headroom.save;
    for (const target of [window.headroom, window] as unknown as Record<string, unknown>[]) {
      try {
        target.save = 'mine';
        target.headroom = 'mine';
      } catch {
        // Refusing loudly is as good.
      }
    }
    return window.headroom.save !== before;
  });
  expect(changed).toBe(false);
});

test('the page can listen to the events of the contract only', async ({ standingApp: app }) => {
  const refused = await app.page.evaluate(() =>
    ['save', 'headroom:command', '__proto__', ''].filter((name) => {
      try {
        window.headroom.on(name as 'command', () => {});
        return false;
      } catch {
        return true;
      }
    }),
  );
  expect(refused).toHaveLength(4);
});

const text = 'x';
const MEMBER = { open: true, preset: null, handle: null, color: 0, scenario: null, edited: null };
const JOB = {
  format: 'md',
  scenario: text,
  made: '2026-11-25',
  notes: false,
  colorScheme: 'light',
};
const PRESENTED = { number: 1, count: 1, title: '', notes: '', next: null, begun: 0, black: false };
const WRONG: readonly [keyof typeof window.headroom, readonly unknown[]][] = [
  ['getAppInfo', ['extra']],
  ['getDiagnostics', ['/etc/passwd']],
  ['copyDiagnostics', ['mine']],
  ['showLog', ['/etc/passwd']],
  ['listLibrary', [{}]],
  ['watchLibrary', [{}]],
  ['describeScenario', [{ handle: 'a', name: '', description: '', author: '' }]],
  ['describeScenario', [{ handle: 'a', name: 'a' }]],
  ['duplicateScenarios', [[]]],
  ['tagScenarios', [{ handles: ['a'], add: [''], remove: [] }]],
  ['tagScenarios', [{ handles: ['a'], add: ['a'.repeat(61)], remove: [] }]],
  ['trashFiles', ['a']],
  ['restoreFiles', [[1]]],
  ['listTrash', [1]],
  ['emptyTrash', ['all']],
  ['importWithDialog', ['/etc']],
  ['settleImport', [[{ ticket: 'a', choice: 'overwrite' }]]],
  ['exportScenarios', [['a'], '/tmp']],
  ['listHeadlines', [[]]],
  ['keepHeadlines', [[{ modelKey: 'short', headlines: {} }]]],
  ['openFile', []],
  ['openFile', [42]],
  ['openFile', ['']],
  ['openFile', ['a'.repeat(65)]],
  ['openFile', ['handle', 'extra']],
  ['openFile', [['handle']]],
  ['readFile', []],
  ['readFile', ['a'.repeat(65)]],
  ['watchFile', []],
  ['watchFile', [42]],
  ['watchFile', ['handle', 'extra']],
  ['save', [{ handle: 'a', text, over: 'yes' }]],
  ['save', [{ handle: 'a', text, over: { revision: 1 } }]],
  ['save', [{ handle: 'a', text }]],
  ['save', [{ handle: 'a', text, over: 'anything', path: '/etc/passwd' }]],
  ['keepDraft', [{ text, baseline: text, file: { handle: 'a' } }]],
  ['keepComparison', [{ members: [], baseline: 6 }]],
  ['keepComparison', [{ members: [{ ...MEMBER, path: '/etc/passwd' }], baseline: 0 }]],
  ['keepComparison', [{ members: Array(7).fill(MEMBER), baseline: 0 }]],
  ['collectComparison', ['/etc/passwd']],
  ['saveToLibrary', [{ name: '', text, replace: false }]],
  ['saveToLibrary', [{ name: 'a'.repeat(201), text, replace: false }]],
  ['saveToLibrary', [{ name: 'a', text: 1, replace: false }]],
  ['saveWithDialog', ['name', text]],
  ['setDocumentState', [{ title: 'a'.repeat(301), edited: false }]],
  ['setDocumentState', [null]],
  ['setFullScreen', ['yes']],
  ['setFullScreen', []],
  ['exportHandout', [{ name: 'a', job: { ...JOB, format: 'exe' } }]],
  ['exportHandout', [{ name: 'a', job: { ...JOB, path: '/etc/passwd' } }]],
  ['exportHandout', [{ name: 'a', job: { ...JOB, made: 'today' } }]],
  ['copyHandout', [{ ...JOB, format: 'pdf' }]],
  ['cancelHandout', [1]],
  ['showPresented', [{ number: 1 }]],
  ['showPresented', [{ ...PRESENTED, number: 0 }]],
  ['showPresented', [{ ...PRESENTED, title: 'a'.repeat(20_001) }]],
  ['answerClose', [1]],
  ['answerClose', []],
];

test('wrong, missing and extra arguments are refused', async ({ standingApp: app }) => {
  const outcomes = await app.page.evaluate(async (cases) => {
    const bridge = window.headroom as unknown as Record<
      string,
      (...args: unknown[]) => Promise<unknown>
    >;
    const calls = cases.map(async ([method, args]) => {
      try {
        await bridge[method]?.(...args);
        return `${method} went through`;
      } catch (error) {
        return error instanceof Error ? error.message : 'thrown';
      }
    });
    return Promise.all(calls);
  }, WRONG);
  expect(outcomes).toEqual(WRONG.map(([method]) => `“${method}” was refused: wrong arguments.`));
});

test('a text larger than any scenario is refused', async ({ standingApp: app }) => {
  const outcome = await app.page.evaluate(async () => {
    const request = { name: 'a', text: 'x'.repeat(4 * 1024 * 1024 + 1), replace: false };
    return window.headroom.saveToLibrary(request).then(
      () => 'went through',
      (error: Error) => error.message,
    );
  });
  expect(outcome).toBe('“saveToLibrary” was refused: wrong arguments.');
});

test('what is not a scenario is not written', async ({ standingApp: app }) => {
  const result = await app.page.evaluate(() =>
    window.headroom.saveToLibrary({ name: 'script', text: '#!/bin/sh', replace: false }),
  );
  expect(result).toMatchObject({ ok: false, error: { code: 'refused' } });
  expect(await app.page.evaluate(() => window.headroom.listLibrary())).toMatchObject({
    entries: [],
  });
});

test('a path is no handle', async ({ standingApp: app }) => {
  const result = await app.page.evaluate(() => window.headroom.openFile('/etc/passwd'));
  expect(result).toMatchObject({ ok: false, error: { code: 'notFound' } });
});

test('a file that script made up is nowhere on the disk, and a path is no file', async ({
  standingApp: app,
}) => {
  const outcome = await app.page.evaluate(() =>
    window.headroom.importDropped([
      new File(['{}'], '/etc/passwd'),
      '/etc/passwd',
      { path: '/etc/passwd' },
    ]),
  );
  expect(outcome).toEqual({ done: [], refused: [], already: [], clashes: [] });
});

test('another page with the same preload is not answered', async ({ standingApp: app }) => {
  const outcome = await app.electron.evaluate(
    async ({ BrowserWindow }, preload) => {
      const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await other.loadURL('app://bundle/');
      const result: unknown = await other.webContents.executeJavaScript(
        'headroom.listLibrary().then(() => "answered", (error) => error.message)',
      );
      other.destroy();
      return result;
    },
    join(root, 'out', 'preload', 'index.cjs'),
  );
  expect(outcome).toBe('“listLibrary” was refused: unknown caller.');
});

test('a frame within the page has no bridge of its own', async ({ standingApp: app }) => {
  const found = await app.page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return 'headroom' in (frame.contentWindow as Window);
  });
  expect(found).toBe(false);
});
