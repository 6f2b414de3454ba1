import type { Command } from 'commander';
import { isoYear } from '#shared/base/decimal-year';
import { resultsJson } from '#shared/document/results/results-json';
import type { Scenario } from '#shared/document/scenario/scenario';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import { formatShare } from '#shared/format/number/share';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import type { ModelInput } from '#shared/model/model-input';
import type { EnsembleResults } from '#shared/model/results';
import { knownAbsence } from '#shared/sentences/known-absence';
import type { ToolIo } from '../io';
import { notePresetRevision } from '../note-preset';
import {
  MOST_WORKERS,
  machineWorkers,
  type RunFlags,
  runOption,
  SAMPLES_HELP,
  SEED_HELP,
  wholeNumberOption,
} from '../options';
import { pastText } from '../past-text';
import { readInput } from '../read-input';
import { summariseRun } from '../summary';
import { createThreadPool } from '../workers/pool';
import { runParallel } from '../workers/run-parallel';
import type { ThreadTask, ThreadTaskResult } from '../workers/tasks';

interface Flags extends RunFlags {
  readonly json?: true;
  readonly workers?: number;
}

/** Below so many samples it takes longer to start threads than to do without. */
const SAMPLES_FOR_THREADS = 100_000;

/** Adds `headroom run`, which prints a scenario's results. */
export function addRunCommand(program: Command, io: ToolIo): void {
  program
    .command('run')
    .description('run the model on a scenario and print its results')
    .argument('<file>', 'scenario file, or - for standard input')
    .option('--json', 'print all results as one JSON object')
    .option('--samples <n>', SAMPLES_HELP, runOption('samples'))
    .option('--seed <n>', SEED_HELP, runOption('seed'))
    .option(
      '--workers <n>',
      'threads for the ensemble; the results are the same for any number (default: one per processor where it pays)',
      wholeNumberOption(1, MOST_WORKERS),
    )
    .addHelpText('after', '\nExample: headroom run memo.headroom.json --json > results.json')
    .action(async (file: string, { json, workers, ...given }: Flags) => {
      await run({ ...(await readInput(file, io)), ...given }, json === true, workers, io);
    });
}

async function run(
  scenario: Scenario,
  json: boolean,
  workers: number | undefined,
  io: ToolIo,
): Promise<void> {
  const inputs = scenarioToModel(scenario);
  const { assumptions } = inputs;
  const central = runCentral(assumptions, inputs.options).results;
  const ensemble = await ensembleOf(
    inputs,
    workers ?? defaultWorkers(scenario.samples),
    io.threads,
  );
  notePresetRevision(scenario, io);
  if (ensemble.contradiction) {
    io.writeError(
      `The assumptions contradict each other: in only ${formatShare(ensemble.accepted)} of the samples is it so that ${knownAbsence(assumptions)}. No distribution is reported.\n`,
    );
  }
  io.writeOut(
    json
      ? `${JSON.stringify(resultsJson(scenario, central, ensemble), null, 2)}\n`
      : summariseRun(scenario, central, ensemble) +
          pastText(assumptions, ensemble, isoYear(io.today())),
  );
}

function defaultWorkers(samples: number): number {
  return samples < SAMPLES_FOR_THREADS ? 1 : machineWorkers();
}

async function ensembleOf(
  inputs: ModelInput,
  workers: number,
  threads: URL | null,
): Promise<EnsembleResults> {
  if (workers === 1 || threads === null) {
    return runEnsemble(inputs.assumptions, inputs.correlations, inputs.options);
  }
  const pool = createThreadPool<ThreadTask, ThreadTaskResult>(workers, threads);
  try {
    return await runParallel(inputs, pool, workers);
  } finally {
    await pool.close();
  }
}
