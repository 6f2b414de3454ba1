import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HandoutFormat, HandoutJob } from '#shared/briefing/handout/handout';
import { serialiseScenario } from '#shared/document/file/serialise';
import { buildScenario } from '#shared/testing/scenario-builder';
import { expect } from '../fixtures';
import type { Places } from './places';
import type { RunningApp } from './running-app';

/** Words that would run or break something wherever they are not kept as words. */
export const HOSTILE =
  '=HYPERLINK("x")<script>document.title="run"</script><img src=x onerror=alert(2)> & ]]> "\'';

/** A scenario with words of its author's in every place that a handout takes them from. */
export const SCENARIO = buildScenario({
  name: 'Slow & <steady>',
  samples: 2000,
  assumptions: { costGrowth: { value: 2.5, note: HOSTILE } },
  briefing: {
    against: null,
    slides: [
      { id: 'answer', kind: 'answer', notes: `Say this first. ${HOSTILE}` },
      { id: 'ceilings', kind: 'ceilings' },
      { id: 'timeline', kind: 'timeline' },
      { id: 'hostile', kind: 'text', title: { text: HOSTILE, insteadOf: '' }, text: HOSTILE },
      { id: 'hidden', kind: 'history', hidden: true },
      { id: 'tiers', kind: 'tiers' },
      { id: 'drivers', kind: 'drivers' },
      { id: 'assumptions', kind: 'assumptions' },
    ],
  },
});

export function jobFor(format: HandoutFormat, parts: Partial<HandoutJob> = {}): HandoutJob {
  return {
    format,
    scenario: serialiseScenario(SCENARIO),
    made: '2026-11-25',
    notes: false,
    colorScheme: 'light',
    ...parts,
  };
}

/** Answers the system's save dialog with a path, as a user would. */
export async function answerSaveDialog({ electron }: RunningApp, path: string): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** Holds up the drawing of pages, as a slow machine does, until what this returns is called. */
export async function holdPages({ electron }: RunningApp): Promise<() => Promise<void>> {
  await electron.evaluate(({ app }) => {
    let letGo = () => {};
    const held = new Promise<void>((go) => {
      letGo = go;
    });
    Object.assign(globalThis, { letPagesGo: letGo });
    app.on('web-contents-created', (_event, contents) => {
      const { printToPDF } = contents;
      contents.printToPDF = async (options) => {
        await held;
        return printToPDF.call(contents, options);
      };
    });
  });
  return () =>
    electron.evaluate(() => (globalThis as unknown as { letPagesGo(): void }).letPagesGo());
}

/** Exports through the app's own bridge; the bytes of the file and where it lies. */
export async function exported(app: RunningApp, places: Places, job: HandoutJob) {
  const path = join(places.documents, `Slow & <steady> ünï – ${job.notes}.${job.format}`);
  await answerSaveDialog(app, path);
  const result = await app.page.evaluate((request) => window.headroom.exportHandout(request), {
    name: 'Slow & <steady>',
    job,
  });
  expect(result).toMatchObject({ ok: true });
  return { path, bytes: await readFile(path) };
}
