import { afterEach, expect, it, vi } from 'vitest';
import { serialiseScenario } from '#shared/document/file/serialise';
import { runEnsemble } from '#shared/model/ensemble/run';
import { runExplainJob } from '#shared/model/explain/explain-job';
import type { ModelInput } from '#shared/model/model-input';
import { buildScenario } from '#shared/testing/scenario-builder';
import { briefInWorkers } from './brief-in-workers';

/** Does here what a worker does elsewhere. */
class HereWorker {
  static readonly running = new Set<HereWorker>();
  static begun = 0;
  readonly #work: (job: never) => unknown;
  onmessage: ((event: { data: unknown }) => void) | null = null;

  constructor(address: URL) {
    HereWorker.begun += 1;
    HereWorker.running.add(this);
    this.#work = address.pathname.includes('ensemble') ? drawn : runExplainJob;
  }

  postMessage({ id, job }: { id: number; job: never }): void {
    const results = this.#work(job);
    queueMicrotask(() => this.onmessage?.({ data: { id, kind: 'done', results } }));
  }

  terminate(): void {
    HereWorker.running.delete(this);
  }
}

function drawn({ assumptions, correlations, options }: ModelInput) {
  return runEnsemble(assumptions, correlations, options);
}

afterEach(() => void vi.unstubAllGlobals());

it('leaves no worker behind once a briefing is told', async () => {
  vi.stubGlobal('Worker', HereWorker);
  const scenario = serialiseScenario(buildScenario({ samples: 50 }));
  const job = { format: 'md', made: '2026-11-24', notes: false, colorScheme: 'light' } as const;
  await briefInWorkers({ ...job, scenario }, () => {});
  expect(HereWorker.begun).toBe(2);
  expect(HereWorker.running.size).toBe(0);
});
