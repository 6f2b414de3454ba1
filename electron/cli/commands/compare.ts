import { type Command, InvalidArgumentError, Option } from 'commander';
import { parsePlainNumber } from '#shared/format/number/plain-number';
import { RESULT_YEARS } from '#shared/model/bounds';
import type { MixtureRule } from '#shared/model/ensemble/mixture';
import { DEFAULT_YEAR } from '#shared/model/years';
import { baselineSide, compareScenarios, explainPairs } from '../compare/comparison';
import { comparisonJson } from '../compare/json';
import { mixTeam } from '../compare/team';
import { comparisonText } from '../compare/text';
import { Failure } from '../failure';
import type { ToolIo } from '../io';
import { RESULT_HELP, type RunFlags, runOption, SEED_HELP, wholeNumberOption } from '../options';
import { createProgressLine } from '../progress';
import { readInput } from '../read-input';

interface Flags extends RunFlags {
  readonly result: string;
  readonly baseline: number;
  readonly year?: number;
  readonly team?: true;
  readonly weights?: readonly number[];
  readonly count?: MixtureRule;
  readonly four?: true;
  readonly json?: true;
}

const MOST_FILES = 100;

const HELP = `${RESULT_HELP}

Parts are Shapley values: what each assumption adds, averaged over all orders of changing them. They
add up to the difference; up to ten assumptions they are exact, above that their standard error is
given. All scenarios run with the samples and seed of the baseline and the latest horizon.

Of three and more: a table of outcomes with differences from the baseline, the assumptions that differ,
and the parts of each difference.

--team mixes the scenarios up to the shortest horizon. By evidence, which is the default, each counts by
its weight times the share of its samples that is accepted; as held (--count as-held), by its weight alone,
however many of its samples are accepted. Disagreement is the weighted variance of the result between them; its parts add
up to it, and a negative one brings them closer together.

--four holds the world of the baseline and that of each other under the policy levers of both.

JSON of two:    { format, version, a, b, horizon, samples, seed, difference, assumptions }
                difference: { result, a, b, total, neverCountsAs, aNever, bNever, world, policy, exact,
                evaluations, parts: [ { assumption, kind: "world"|"policy", value, error? } ] }
     of more:   { format, version, result, baseline, horizon, samples, seed, year, scenarios,
                outcomes: [ { outcome, values: [ { central, median, p5, p95, never } ], differences } ],
                assumptions: [ { assumption, kind, values } ],
                differences: [ { scenario, and what difference has above } ] }
     --four:    four: [ { scenario, result, values, counted: [ [ A's world under A's levers, B's ],
                [ B's world under A's, B's ] ], policy, world, interaction, levers, conditions } ]
     --team:    team: { horizon, rule: "byEvidence"|"asHeld", weights, shares, accepted, milestones, tiers,
                releaseRisk, binding, path, firstBinding, lead,
                disagreement: { result, values, counted, logarithmic, mean, variance, world, policy,
                exact, evaluations, parts }, spread: { total, within, between } or null }
Scenarios are counted from 1.

Examples: headroom compare memo.headroom.json ours.headroom.json --result ensemble.agi.p50
          headroom compare memo.headroom.json ours.headroom.json theirs.headroom.json --team --weights 2,1,1`;

/** Adds `headroom compare`, which says how scenarios differ and why, and mixes them as a team. */
export function addCompareCommand(program: Command, io: ToolIo): void {
  program
    .command('compare')
    .description(
      'say how scenarios differ in a result and which assumptions make the difference, or mix them as a team',
    )
    .argument('<files...>', 'scenario files, two or more; - for standard input')
    .option('--result <name>', 'the result to compare', 'agi')
    .option(
      '--baseline <n>',
      'which of the files the others are held against, counted from 1',
      wholeNumberOption(1, MOST_FILES),
      1,
    )
    .option(
      '--year <year>',
      `the year that the outcomes of three and more look at (default: ${DEFAULT_YEAR})`,
      wholeNumberOption(...RESULT_YEARS),
    )
    .option('--team', 'also the scenarios as one mixture, and where they disagree')
    .option('--weights <list>', 'weights of the files in the mixture, such as 2,1,1', readWeights)
    .addOption(
      new Option(
        '--count <how>',
        'how members count in the mixture: by-evidence (weight times share accepted) or as-held (weight alone)',
      )
        .argParser(readRule)
        .default(undefined, 'by-evidence'),
    )
    .option('--four', 'also what policy changes in each world, and the world under each policy')
    .option('--samples <n>', 'number of samples, instead of the baseline’s', runOption('samples'))
    .option('--seed <n>', SEED_HELP, runOption('seed'))
    .option('--json', 'print one JSON object')
    .addHelpText('after', HELP)
    .action(async (files: readonly string[], flags: Flags) => {
      const problem = problemOfArguments(files, flags);
      if (problem !== null) throw new Failure([problem]);
      const {
        result,
        baseline,
        year = DEFAULT_YEAR,
        json,
        team: asTeam,
        four,
        weights,
        count = 'byEvidence',
        samples,
        seed,
      } = flags;
      const given = {
        ...(samples === undefined ? {} : { samples }),
        ...(seed === undefined ? {} : { seed }),
      };
      const scenarios = [];
      for (const file of files) scenarios.push({ ...(await readInput(file, io)), ...given });
      const comparison = compareScenarios(scenarios, { result, baseline: baseline - 1, year });
      const progress = createProgressLine(io, 'Comparing');
      const pairs = explainPairs(comparison, four === true, progress.report);
      progress.end();
      const mixing = createProgressLine(io, 'Mixing');
      const team =
        asTeam === true
          ? mixTeam(
              scenarios,
              weights ?? files.map(() => 1),
              count,
              result,
              baselineSide(comparison).inputs.options,
              mixing.report,
            )
          : null;
      mixing.end();
      io.writeOut(
        json === true
          ? `${JSON.stringify(comparisonJson(comparison, pairs, team), null, 2)}\n`
          : comparisonText(comparison, pairs, team),
      );
    });
}

/** Why these files cannot be compared with these options, in a sentence; null where they can. */
function problemOfArguments(files: readonly string[], flags: Flags): string | null {
  const { baseline, year, team, weights, count } = flags;
  const many = files.length;
  if (many < 2) return 'Comparing takes at least two files as arguments.';
  if (many > MOST_FILES) return `More than ${MOST_FILES} files are not compared.`;
  if (files.filter((file) => file === '-').length > 1) return 'Standard input can be read once.';
  if (baseline > many) return `--baseline ${baseline}: There are only ${many} files.`;
  if (year !== undefined && many === 2) {
    return '--year goes with three files and more: of two there are no outcomes.';
  }
  if (count !== undefined && team !== true) return '--count goes with --team.';
  if (weights === undefined) return null;
  if (team !== true) return '--weights goes with --team.';
  if (weights.length !== many) {
    return `--weights: There are ${many} files and ${weights.length} weights.`;
  }
  return null;
}

function readRule(text: string): MixtureRule {
  if (text === 'by-evidence') return 'byEvidence';
  if (text === 'as-held') return 'asHeld';
  throw new InvalidArgumentError('It is by-evidence or as-held.');
}

function readWeights(text: string): number[] {
  const weights = text.split(',').map((part) => {
    const weight = parsePlainNumber(part);
    if (weight !== null && weight >= 0) return weight;
    throw new InvalidArgumentError('Weights are numbers that are not negative, such as 2,1,1.');
  });
  if (weights.every((weight) => weight === 0)) {
    throw new InvalidArgumentError('At least one weight must be above zero.');
  }
  return weights;
}
