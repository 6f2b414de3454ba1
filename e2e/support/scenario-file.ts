import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A scenario file as someone else could have written it, with what a test wants to be different. */
export function scenarioText(changes: Readonly<Record<string, unknown>> = {}): string {
  const scenario = {
    format: 'headroom-scenario',
    version: 2,
    id: '3b3f1c4e-6f0a-4d2c-9a57-1f0e8f6f2f11',
    name: 'From elsewhere',
    description: '',
    tags: [],
    author: '',
    created: '2026-01-02T03:04:05.000Z',
    modified: '2026-01-02T03:04:05.000Z',
    preset: 'memo-2024',
    presetRevision: 2,
    horizon: 2060,
    samples: 10000,
    seed: 1,
    assumptions: {},
    briefing: { slides: [] },
    ...changes,
  };
  return `${JSON.stringify(scenario, null, 2)}\n`;
}

/** As many as a file may hold. */
export const SLIDES = 500;

/** A scenario of about a megabyte, so that writing it takes a while and much room. */
export function largeScenarioText(name: string): string {
  const slides = Array.from({ length: SLIDES }, (_, index) => ({
    title: `Slide ${index}`,
    notes: 'What to say here. '.repeat(100),
  }));
  return scenarioText({ name, briefing: { slides } });
}

export async function place(path: string, content: string | Uint8Array): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}
