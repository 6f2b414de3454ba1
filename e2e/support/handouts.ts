import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildScenario } from '#shared/testing/scenario-builder';
import { buildSlides } from '#shared/testing/slides';
import { serialiseScenario } from '#shared/document/serialise';
import type { HandoutFormat, HandoutJob } from '#shared/briefing/handout/handout';
import { expect } from '../fixtures';
import type { Places } from './places';
import type { RunningApp } from './running-app';

export const SCENARIO = buildScenario({ name: 'Slow & <steady>', samples: 2000 });

export function jobFor(format: HandoutFormat, parts: Partial<HandoutJob> = {}): HandoutJob {
  return {
    format,
    scenarios: [serialiseScenario(SCENARIO)],
    slides: [...buildSlides()],
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

/** Exports through the app's own bridge; the bytes of the file and where it lies. */
export async function exported(app: RunningApp, places: Places, job: HandoutJob) {
  const path = join(places.documents, `Slow & <steady> ünï – ${job.notes}.${job.format}`);
  await answerSaveDialog(app, path);
  const result = await app.page.evaluate(
    (request) => window.headroom.exportHandout(request),
    { name: 'Slow & <steady>', job },
  );
  expect(result).toMatchObject({ ok: true });
  return { path, bytes: await readFile(path) };
}
