import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScenario } from '#shared/document/file/codec';
import { serialiseScenario } from '#shared/document/file/serialise';
import { mergeScenarios } from '#shared/document/merge/merge';
import type { Scenario } from '#shared/document/scenario/scenario';
import { buildScenario } from '#shared/testing/scenario-builder';
import { createDialogStore, type DiskAnswer, type OpenDialog } from '../../state/dialog-store';
import { createNoticeStore } from '../../state/notice-store';
import { createScenarioStore } from '../../state/scenario-store';
import { sameContent } from '../../state/selectors/document';
import { createFakeApi } from '../../testing/fake-api';
import { createDocumentFlows } from './document-flows';

const NAME = 'plan.headroom.json';
const BASE = buildScenario({ name: 'Plan' });

/** What can happen to a document and its file, in any order. */
const EVENTS = [
  'edit',
  'undo',
  'redo',
  'look',
  'save',
  'settle',
  'othersWrite',
  'othersBreak',
  'othersDelete',
  'othersRestore',
] as const;
const ANSWERS = ['mine', 'theirs', 'merge', 'overwrite', 'cancel'] as const;

type Step = {
  readonly event: (typeof EVENTS)[number];
  /** What the user answers when asked, and whether others write once more before that. */
  readonly answer: (typeof ANSWERS)[number];
  readonly meanwhile: boolean;
};

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    event: fc.constantFrom(...EVENTS),
    answer: fc.constantFrom(...ANSWERS),
    meanwhile: fc.boolean(),
  }),
  { minLength: 1, maxLength: 14 },
);

test('in whatever order things happen, neither side’s work is lost without a choice', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (drawn) => {
      const run = begin();
      await run.open();
      for (const step of drawn) await run.take(step);
    }),
    { numRuns: 300 },
  );
});

function begin() {
  const api = createFakeApi();
  const scenario = createScenarioStore(buildScenario());
  const dialogs = createDialogStore();
  const state = () => scenario.getState();
  const flows = createDocumentFlows({
    api,
    scenario,
    dialogs,
    notices: createNoticeStore(),
    now: () => '2026-11-25T10:00:00.000Z',
    newId: () => 'new',
    wait: async () => {},
    figuresOf: async () => null,
    author: () => '',
  });
  let count = 0;
  /** Written by others, and not yet known to this window. */
  let unseen: string | null = null;
  let older = serialiseScenario(BASE);
  /** Files that the user said may go. */
  const givenUp = new Set<string>();
  /** What the file was known to hold, as the document went on from it. */
  const known: Scenario[] = [];
  scenario.subscribe(({ baseline }) => known.push(baseline));

  function othersWrite(text: string | null): void {
    older = api.files.get(NAME) ?? older;
    if (text === null) api.files.delete(NAME);
    else api.files.set(NAME, text);
    unseen = text;
  }

  function theirs(): string {
    count += 1;
    return serialiseScenario({ ...BASE, author: `Others ${count}` });
  }

  function answerTo({ answer }: Step): DiskAnswer | null {
    const { disk, working, baseline } = state();
    if (answer === 'cancel') return null;
    if (disk.kind === 'same') return { choice: 'save' };
    if (disk.kind !== 'changed') {
      if (answer !== 'overwrite') return null;
      if (disk.kind === 'unreadable') givenUp.add(api.files.get(NAME) ?? '');
      return { choice: 'overwrite' };
    }
    const seen = { theirs: disk.theirs, revision: disk.revision };
    if (answer === 'mine' || answer === 'theirs') return { choice: answer, seen };
    const { scenario: merged } = mergeScenarios(baseline, working, disk.theirs);
    return { choice: 'merge', seen, merged };
  }

  /** Lets everything run, answering what is asked; after a while the user has enough. */
  async function settle(running: Promise<unknown>, step: Step): Promise<void> {
    let done = false;
    void running.then(() => {
      done = true;
    });
    for (let asked = 0; !done; ) {
      for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
      const dialog = dialogs.getState().open.at(-1) as OpenDialog | undefined;
      if (dialog === undefined) continue;
      expect(dialog.kind).toBe('diskConflict');
      asked += 1;
      const answer = asked > 3 ? null : answerTo(step);
      if (step.meanwhile && asked === 1) othersWrite(theirs());
      dialog.answer(answer as never);
    }
  }

  async function happen(step: Step): Promise<void> {
    switch (step.event) {
      case 'edit':
        count += 1;
        return state().setValue('costGrowth', 2 + count / 1000);
      case 'undo':
        return state().undo();
      case 'redo':
        return state().redo();
      case 'look':
        return flows.lookAtDisk();
      case 'save':
        return settle(flows.save(), step);
      case 'settle':
        return settle(flows.settleDisk(), step);
      case 'othersWrite':
        return othersWrite(theirs());
      case 'othersBreak':
        return othersWrite('<<<<<<< ours');
      case 'othersDelete':
        return othersWrite(null);
      case 'othersRestore':
        return othersWrite(older);
    }
  }

  return {
    async open() {
      api.files.set(NAME, serialiseScenario(BASE));
      await flows.openHandle(`handle of ${NAME}`);
    },
    async take(step: Step) {
      const { working: before } = state();
      await happen(step);
      // Mine: what was on show is on show, or a step that can be gone back to.
      const { working, history, baseline } = state();
      const reachable = [working, ...history.steps.map((past) => past.scenario)];
      expect(reachable.some((one) => sameContent(one, before))).toBe(true);
      // Theirs: what stood there is still there, or the document went on from it, or it was given up.
      const text = api.files.get(NAME);
      if (unseen !== null && text !== unseen) {
        const written = parseScenario(unseen);
        const goneOn = written.ok && known.some((one) => sameContent(one, written.value));
        expect(goneOn || givenUp.has(unseen)).toBe(true);
        unseen = null;
      }
      // What this window wrote can be opened, and is what it takes the file to hold.
      if (text !== undefined && text === state().file?.revision) {
        const read = parseScenario(text);
        expect(read.ok && sameContent(read.value, baseline)).toBe(true);
      }
    },
  };
}
