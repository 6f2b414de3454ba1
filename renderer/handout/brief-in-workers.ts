import { type Briefed, briefedOf } from '#shared/briefing/handout/briefed';
import type { HandoutJob } from '#shared/briefing/handout/handout';
import { parseScenario } from '#shared/document/file/codec';
import { resultsOfRun, runTwiceAtMost } from '../engine/runner';
import { spawnEnsembleRunner, spawnExplainer } from '../engine/spawn-workers';

/** Tells the briefing of a job with the model in workers, so that the window answers meanwhile. */
export async function briefInWorkers(
  { scenario, made }: HandoutJob,
  onProgress: (share: number) => void,
): Promise<Briefed> {
  const parsed = parseScenario(scenario);
  if (!parsed.ok) throw new Error(parsed.error.message);
  const runner = spawnEnsembleRunner();
  const explainer = spawnExplainer();
  try {
    return await briefedOf(
      parsed.value,
      made,
      {
        ensemble: async (input) => resultsOfRun(await runTwiceAtMost(runner, input)),
        ask: (job) => explainer.ask(job),
      },
      onProgress,
    );
  } finally {
    runner.dispose();
    explainer.dispose();
  }
}
