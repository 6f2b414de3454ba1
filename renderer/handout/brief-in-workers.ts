import { type Briefed, briefedOf } from '#shared/briefing/handout/briefed';
import type { HandoutJob } from '#shared/briefing/handout/handout';
import { parseScenario } from '#shared/document/file/codec';
import { createExplainer } from '../engine/explainer';
import { resultsOf, runTwiceAtMost } from '../engine/runner';
import { createWorkerRunner } from '../engine/worker-runner';

/** Tells the briefing of a job with the model in workers, so that the window answers meanwhile. */
export async function briefInWorkers(
  { scenario, made }: HandoutJob,
  onProgress: (share: number) => void,
): Promise<Briefed> {
  const parsed = parseScenario(scenario);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const runner = createWorkerRunner(
    () => new Worker(new URL('../engine/ensemble.worker.ts', import.meta.url), { type: 'module' }),
  );
  const explainer = createExplainer(
    () => new Worker(new URL('../engine/explain.worker.ts', import.meta.url), { type: 'module' }),
  );
  try {
    return await briefedOf(
      parsed.value,
      made,
      {
        ensemble: async (input) => resultsOf(await runTwiceAtMost(runner, input)),
        ask: (job) => explainer.ask(job),
      },
      onProgress,
    );
  } finally {
    runner.dispose();
  }
}
