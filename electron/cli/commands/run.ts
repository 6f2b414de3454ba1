import { type Command, InvalidArgumentError } from 'commander';
import { resultsJson } from '#shared/document/results-json';
import type { Scenario } from '#shared/document/scenario';
import { scenarioToModel } from '#shared/document/to-model';
import { formatShare } from '#shared/format/share';
import { optionIssues } from '#shared/model/assumptions/validate';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import type { RunOptions } from '#shared/model/results';
import type { Io } from '../io';
import { readInput } from '../read-input';
import { summarise } from '../summary';

interface RunFlags {
  readonly json?: true;
  readonly samples?: number;
  readonly seed?: number;
}

export function addRunCommand(program: Command, io: Io): void {
  program
    .command('run')
    .description('run the model on a scenario and print its results')
    .argument('<file>', 'scenario file, or - for standard input')
    .option('--json', 'print all results as one JSON object')
    .option('--samples <n>', 'number of samples, instead of the scenario’s', option('samples'))
    .option('--seed <n>', 'seed of the samples, instead of the scenario’s', option('seed'))
    .action(async (file: string, { json, ...given }: RunFlags) => {
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

/** Reads a number within the bounds that the scenario's own has. */
function option(name: keyof RunOptions) {
  return (text: string): number => {
    const value = /^\d+$/.test(text) ? Number(text) : text;
    const sound = { horizon: 2060, samples: 1, seed: 0 };
    const [issue] = optionIssues({ ...sound, [name]: value });
    if (issue !== undefined) throw new InvalidArgumentError(`It ${issue.message}.`);
    return Number(value);
  };
}
