import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ok } from '#shared/base/result';
import type { HandoutJob } from '#shared/briefing/handout/handout';
import { buildScenario } from '#shared/testing/scenario-builder';
import { createDialogStore } from '../../state/dialog-store';
import { createNoticeStore } from '../../state/notice-store';
import { createScenarioStore } from '../../state/scenario-store';
import { createExportChart } from './export-chart';
import { createHandoutExport } from './export-handout';

/** Evening in California, where it is still the day before. */
const now = () => '2026-11-26T03:00:00.000Z';
const DAY = '2026-11-25';

beforeEach(() => void vi.stubEnv('TZ', 'America/Los_Angeles'));
afterEach(() => void vi.unstubAllEnvs());

test('a briefing is dated by the calendar of who hands it out', async () => {
  const jobs: HandoutJob[] = [];
  const dialogs = createDialogStore();
  const hand = createHandoutExport({
    bridge: {
      copyHandout: async (job) => {
        jobs.push(job);
        return ok(null);
      },
      exportHandout: async () => null,
      cancelHandout: async () => {},
      on: () => () => {},
    },
    scenario: createScenarioStore(buildScenario()),
    dialogs,
    notices: createNoticeStore(),
    now,
  });
  void hand('md');
  const [dialog] = dialogs.getState().open;
  if (dialog?.kind !== 'handout') throw new Error('Nothing was asked');
  const choice = { format: 'md', notes: false, colorScheme: 'light', to: 'clipboard' } as const;
  expect(await dialog.props.make(choice, () => {})).toBe('done');
  expect(jobs.map(({ made }) => made)).toEqual([DAY]);
});

test('so is a chart', async () => {
  const texts: string[] = [];
  const notices = createNoticeStore();
  const exportChart = createExportChart({
    api: {
      exportFile: async ({ bytes }) => {
        texts.push(new TextDecoder().decode(bytes));
        return null;
      },
    },
    scenario: createScenarioStore(buildScenario()),
    notices,
    now,
  });
  const table = () => ({ columns: ['Year'], rows: [[2030]] });
  exportChart('csv', { title: 'Frontier', sentence: 'It grows.', layers: [], table });
  await expect.poll(() => texts).toHaveLength(1);
  expect(texts[0]).toContain(DAY);
});
