import type { ScenarioHeadlines } from '#shared/headlines/scenario-headlines';
import { createExplainer, type Explainer } from './explainer';
import type { Runner } from './runner';
import { WORKER_PATIENCE } from './silence';
import { createWorkerRunner } from './worker-runner';

/* The bundler follows a worker's address only where it is written out whole. */

/** Draws ensembles; its worker begins with the first. */
export function spawnEnsembleRunner(): Runner {
  return createWorkerRunner(
    () => new Worker(new URL('./ensemble.worker.ts', import.meta.url), { type: 'module' }),
    WORKER_PATIENCE,
  );
}

/** Works out what the library says of scenarios; it says nothing until one is done. */
export function spawnHeadlinesRunner(): Runner<ScenarioHeadlines> {
  return createWorkerRunner(
    () => new Worker(new URL('./headlines.worker.ts', import.meta.url), { type: 'module' }),
  );
}

/** Explains results; whoever has one ends it. */
export function spawnExplainer(): Explainer {
  return createExplainer(
    () => new Worker(new URL('./explain.worker.ts', import.meta.url), { type: 'module' }),
  );
}
