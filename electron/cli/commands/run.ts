import type { Command } from 'commander';
import { resultsJson } from '#shared/document/results-json';
import type { Scenario } from '#shared/document/scenario';
import { scenarioToModel } from '#shared/document/to-model';
import { formatShare } from '#shared/format/share';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import type { Io } from '../io';
import { type RunFlags, runOption, SAMPLES_HELP, SEED_HELP } from '../options';
import { readInput } from '../read-input';
import { summarise } from '../summary';

export function addRunCommand(program: Command, io: Io): void {
  program
    .command('run')
    .description('run the model on a scenario and print its results')
    .argument('<file>', 'scenario file, or - for standard input')
    .option('--json', 'print all results as one JSON object')
    .option('--samples <n>', SAMPLES_HELP, runOption('samples'))
    .option('--seed <n>', SEED_HELP, runOption('seed'))
    .addHelpText('after', '\nExample: headroom run memo.headroom.json --json > results.json')
    .action(async (file: string, { json, ...given }: RunFlags & { json?: true }) => {
      run({ ...(await readInput(file, io)), ...given }, json === true, io);
    });
}

function run(scenario: Scenario, json: boolean, io: Io): void {
  const { assumptions, correlations, options } = scenarioToModel(scenario);
  const central = runCentral(assumptions, options).results;
  const ensemble = runEnsemble(assumptions, correlations, options);
  if (ensemble.contradiction) {
    io.writeError(
      `The assumptions contradict each other: in only ${formatShare(ensemble.accepted)} of the samples are AGI and WMD-like AI still to come in ${assumptions.notBefore.value}. No distribution is reported.\n`,
    );
  }
  io.writeOut(
    json
      ? `${JSON.stringify(resultsJson(scenario, central, ensemble), null, 2)}\n`
      : summarise(scenario, central, ensemble),
  );
}
