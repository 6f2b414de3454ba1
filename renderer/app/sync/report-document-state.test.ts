import { expect, test } from 'vitest';
import { buildScenario } from '#shared/testing/scenario-builder';
import { createScenarioStore } from '../../state/scenario-store';
import { reportDocumentState } from './report-document-state';

test('what is typed counts as unsaved before the document has it, until it is taken or let go', () => {
  const scenario = createScenarioStore(buildScenario({ name: 'Plan' }));
  const reports: { readonly title: string; readonly edited: boolean }[] = [];
  let typed = false;
  let changed = () => {};
  function typing(now: boolean): void {
    typed = now;
    changed();
  }
  reportDocumentState({
    api: {
      setDocumentState: async (report) => {
        reports.push(report);
      },
    },
    scenario,
    holdsTyped: () => typed,
    watchTyping: (onChange) => {
      changed = onChange;
    },
  });
  typing(true);
  typing(false);
  typing(true);
  scenario.getState().rename('Plan B');
  typing(false);
  expect(reports).toEqual([
    { title: 'Plan', edited: false },
    { title: 'Plan', edited: true },
    { title: 'Plan', edited: false },
    { title: 'Plan', edited: true },
    { title: 'Plan B', edited: true },
  ]);
});
