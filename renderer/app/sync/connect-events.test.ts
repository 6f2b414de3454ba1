import { expect, test, vi } from 'vitest';
import { err, ok } from '#shared/base/result';
import { serialiseScenario } from '#shared/document/file/serialise';
import type { HeadroomBridge } from '#shared/ipc/contract';
import { buildScenario } from '#shared/testing/scenario-builder';
import { createDocumentFlows } from '../../features/documents/document-flows';
import { createCompareStore } from '../../state/compare-store';
import { createDialogStore } from '../../state/dialog-store';
import { createNoticeStore } from '../../state/notice-store';
import { createScenarioStore } from '../../state/scenario-store';
import { createFakeApi } from '../../testing/fake-api';
import { connectEvents } from './connect-events';

const INFO = {
  version: '0',
  electron: '0',
  platform: 'linux',
  launchFile: null,
  draft: null,
  problems: [],
} as const;

/** As much later as an answer of another process. */
const later = () => new Promise<void>((resolve) => setImmediate(resolve));

function begin(change: (api: ReturnType<typeof createFakeApi>) => Partial<HeadroomBridge>) {
  const api = createFakeApi();
  const listeners = new Map<string, (payload: never) => void>();
  const on = ((event: string, listener: (payload: never) => void) => {
    listeners.set(event, listener);
    return () => listeners.delete(event);
  }) as HeadroomBridge['on'];
  const kept = vi.fn(async () => {});
  const bridge: HeadroomBridge = { ...api, on, keepDraft: kept, ...change(api) };
  const scenario = createScenarioStore(buildScenario());
  const dialogs = createDialogStore();
  const notices = createNoticeStore();
  const compare = createCompareStore();
  const flows = createDocumentFlows({
    api: bridge,
    scenario,
    dialogs,
    notices,
    now: () => '2026-11-24T10:00:00.000Z',
    newId: () => 'new',
    wait: async () => {},
    figuresOf: async () => null,
    author: () => '',
  });
  connectEvents({
    bridge,
    flows,
    commands: { run() {} },
    scenario,
    compare,
    notices,
    takeTyped() {},
  });
  return { scenario, dialogs, notices, compare, kept, listeners };
}

test('work is kept against a crash also where the main process does not say what the last run left', async () => {
  const { scenario, notices, compare, kept } = begin(() => ({
    getAppInfo: () => Promise.reject(new Error('“getAppInfo” failed unexpectedly.')),
  }));
  await later();
  await later();
  expect(notices.getState().current?.text).toContain('kept from the last time');
  scenario.getState().rename('Mine');
  await later();
  expect(kept).toHaveBeenCalledWith(
    expect.objectContaining({ text: expect.stringContaining('Mine') }),
  );
  expect(compare.getState().begun).toBe(true);
});

test('what the last run left unsaved is asked for once more', async () => {
  const working = buildScenario({ name: 'Left' });
  const getAppInfo = vi.fn<HeadroomBridge['getAppInfo']>();
  getAppInfo.mockRejectedValueOnce(new Error('busy'));
  getAppInfo.mockResolvedValue({
    ...INFO,
    draft: { working, baseline: null, file: null, kept: 0 },
  });
  const { scenario } = begin(() => ({ getAppInfo }));
  await later();
  expect(scenario.getState().working.name).toBe('Left');
});

test('a file the app was started with that is refused keeps nothing else waiting', async () => {
  const error = { code: 'refused', message: 'It is not JSON.' } as const;
  const { scenario, dialogs, compare, kept } = begin(() => ({
    getAppInfo: async () => ({ ...INFO, launchFile: err(error) }),
  }));
  await later();
  await later();
  expect(dialogs.getState().open.at(-1)?.kind).toBe('openFailed');
  expect(compare.getState().begun).toBe(true);
  scenario.getState().rename('Mine');
  await later();
  expect(kept).toHaveBeenCalled();
});

test('a file the app was started with is open before the comparison is brought back', async () => {
  const found = buildScenario({ name: 'Started with' });
  const file = { handle: 'a', fileName: 'a.headroom.json', folder: '', revision: '1' };
  const member = { color: 0, preset: null, edited: null };
  const members = [
    { ...member, open: true, handle: 'a', scenario: found },
    { ...member, open: false, handle: 'b', color: 1, scenario: buildScenario({ name: 'B' }) },
  ];
  const { compare, scenario } = begin(() => ({
    getAppInfo: async () => ({
      ...INFO,
      launchFile: ok({ ...file, scenario: found, embedded: false }),
    }),
    collectComparison: async () => {
      await later();
      return ok({ members, baseline: 0 });
    },
  }));
  await later();
  await later();
  expect(serialiseScenario(scenario.getState().working)).toBe(serialiseScenario(found));
  expect(compare.getState().entries.map(({ origin }) => origin.kind)).toEqual(['open', 'file']);
});

test('a window whose document cannot be saved does not close, and says why', async () => {
  const answerClose = vi.fn(async () => {});
  const { scenario, dialogs, notices, listeners } = begin(() => ({
    answerClose,
    listLibrary: () => Promise.reject(new Error('“listLibrary” failed unexpectedly.')),
  }));
  await later();
  scenario.getState().rename('Mine');
  listeners.get('closeRequested')?.(undefined as never);
  const dialog = dialogs.getState().open.at(-1);
  if (dialog?.kind !== 'unsaved') throw new Error(dialog?.kind);
  dialog.answer('save');
  await later();
  expect(answerClose).toHaveBeenCalledWith(false);
  expect(notices.getState().current?.text).toContain('listLibrary');
});
