import { availableParallelism } from 'node:os';
import { InvalidArgumentError } from 'commander';
import { parsePlainNumber, parseWholeNumber } from '#shared/format/number/plain-number';
import { optionIssues } from '#shared/model/assumptions/validate';
import { isWithin, RECORD_DATES } from '#shared/model/bounds';
import type { RunOptions } from '#shared/model/results';

/** Overrides of the file's own options that many commands take. */
export interface RunFlags {
  readonly samples?: number;
  readonly seed?: number;
}

/** Reads an option that replaces one of the scenario's, within the same bounds. */
export function runOption(name: keyof RunOptions) {
  return (text: string): number => {
    const value = parseWholeNumber(text) ?? text;
    const sound = { horizon: 2060, samples: 1, seed: 0 };
    const [issue] = optionIssues({ ...sound, [name]: value });
    if (issue !== undefined) throw new InvalidArgumentError(`${issue.message}.`);
    return Number(value);
  };
}

/** Reads a whole number of at least `least` and at most `most`. */
export function wholeNumberOption(least: number, most: number) {
  return (text: string): number => {
    const value = parseWholeNumber(text);
    if (value !== null && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

/** Reads a decimal year. */
export function yearOption(text: string): number {
  const year = parsePlainNumber(text);
  if (isWithin(RECORD_DATES, year)) return year;
  throw new InvalidArgumentError('It must be a year, such as 2025.5.');
}

/** The most threads that can be asked for. */
export const MOST_WORKERS = 256;

/** One thread per processor this process may use. */
export function machineWorkers(): number {
  return Math.min(MOST_WORKERS, availableParallelism());
}

/** How `--samples` and `--seed` are described wherever they are taken. */
export const SAMPLES_HELP = 'number of samples, instead of the scenario’s';
export const SEED_HELP = 'seed of the samples, instead of the scenario’s';

/** How a result is named, for the help of commands that take one. */
export const RESULT_HELP = `
Results are named by their place in the results file; headroom results lists all of them:
  agi, wmd, agiOpen, thresholdCrossed ...      date on the central path (central.agi)
  central.path.2030.frontier                   a column of the central path in a year
  central.path.2030.thresholdCost              cost of a run at the threshold, USD
  ensemble.agi.p50, ensemble.agi.p90           median and other percentiles of a date
  ensemble.agi.byYear.2030, ensemble.agi.never probabilities
  ensemble.tiers.2030.open.high                share of samples in a tier
  ensemble.path.2030.frontier.p50              a percentile of a line in a year
  central.lead.open, ensemble.lead.open.p50    years a rival is behind
A date that does not come by the horizon counts as a year after it.`;
