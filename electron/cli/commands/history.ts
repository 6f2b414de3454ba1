import type { Command } from 'commander';
import { isLocked } from '#shared/document/edit/edit-scenario';
import type { Scenario } from '#shared/document/scenario/scenario';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import { DISCLOSURE_ENDS, FACTS_CREDIT, type ModelFact } from '#shared/facts/models';
import { formatAssumption } from '#shared/format/assumption';
import { formatDate, formatYear } from '#shared/format/dates';
import { formatFlop } from '#shared/format/number/quantity';
import { formatShare } from '#shared/format/number/share';
import { formatSigned } from '#shared/format/number/signed';
import {
  type ErrorSummary,
  type HeldAgainstHistory,
  heldAgainstHistory,
  withPlaces,
} from '#shared/history/held-against';
import { REANCHORED, type Reanchoring, reanchor } from '#shared/history/reanchor';
import { reanchoredScenario } from '#shared/history/reanchored-scenario';
import { recordRuns } from '#shared/history/records';
import { definitionOf } from '#shared/model/assumptions/registry';
import { runCentral } from '#shared/model/central';
import { placesAmongDraws } from '#shared/model/ensemble/published-frontier';
import { FIRST_YEAR } from '#shared/model/years';
import { signedTextBar } from '../bars';
import { Failure } from '../failure';
import type { ToolIo } from '../io';
import { yearOption } from '../options';
import { readInput } from '../read-input';
import { scenarioText } from '../scenario-text';
import { alignColumns } from '../table';
import { writeNew } from '../write-new';

interface Flags {
  readonly speculative: boolean;
  readonly reanchor?: number;
  readonly from?: number;
  readonly write?: string;
  readonly json?: true;
}

/** Adds `headroom history`, which holds the frontier against the record runs and can re-anchor it. */
export function addHistoryCommand(program: Command, io: ToolIo): void {
  program
    .command('history')
    .description('hold the central frontier against the record training runs')
    .argument('<file>', 'scenario file, or - for standard input')
    .option('--no-speculative', 'leave out records whose estimate is speculative')
    .option(
      '--reanchor <year>',
      'show what the trend of the records up to a date would change',
      yearOption,
    )
    .option('--from <year>', `first year of that trend (default: ${FIRST_YEAR})`, yearOption)
    .option('--write <file>', 'write the re-anchored scenario to a new file')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Errors are in orders of magnitude (OOM), model less record: above 0 the model is ahead. Both are dated by
publication. "Above" is the share of the accepted samples that the record is larger than. Records before
the scenario's supplyYear are those its assumptions were made from, later ones test it.

Re-anchoring sets refYear, refCompute, costGrowth and refCost to the records' trend, refYear releaseDelay
before the date, when what is published then was trained, and leaves FLOP per dollar as it was; where one of them is locked it is refused. It changes nothing unless
--write names a new file.

Example: headroom history memo.headroom.json --reanchor 2025.5`,
    )
    .action(async (file: string, flags: Flags) => {
      if (flags.write !== undefined && flags.reanchor === undefined) {
        throw new Failure(['--write needs --reanchor: without it there is nothing to write.']);
      }
      if (flags.from !== undefined && flags.reanchor === undefined) {
        throw new Failure(['--from needs --reanchor: without it no trend is fitted.']);
      }
      const scenario = await readInput(file, io);
      const records = recordRuns({ speculative: flags.speculative });
      const answer = explain(scenario, records, flags);
      if (flags.write !== undefined && answer.anchored !== null) {
        await writeNew(flags.write, scenarioText(answer.anchored.scenario, flags.write), io);
      }
      io.writeOut(flags.json === true ? asJson(answer) : asText(answer));
    });
}

interface Answer {
  readonly scenario: Scenario;
  readonly speculative: boolean;
  readonly held: HeldAgainstHistory;
  readonly anchored: Anchored | null;
}

interface Anchored extends Reanchoring {
  readonly scenario: Scenario;
  readonly held: HeldAgainstHistory;
}

function explain(scenario: Scenario, records: readonly ModelFact[], flags: Flags): Answer {
  const hold = (given: Scenario) => {
    const input = scenarioToModel(given);
    const held = heldAgainstHistory(input.assumptions, given.horizon, records);
    const runs = held.records.map(({ record }) => record);
    return withPlaces(held, placesAmongDraws(input, runs));
  };
  const answer = { scenario, speculative: flags.speculative, held: hold(scenario) };
  if (flags.reanchor === undefined) return { ...answer, anchored: null };
  refuseLocked(scenario);
  const { assumptions } = scenarioToModel(scenario);
  const found = reanchor(assumptions, records, flags.from ?? FIRST_YEAR, flags.reanchor);
  const anchored = reanchoredScenario(scenario, found);
  return { ...answer, anchored: { ...found, scenario: anchored, held: hold(anchored) } };
}

/** Its four values belong together: a new date with the old cost would be off by the years between. */
function refuseLocked(scenario: Scenario): void {
  const locked = REANCHORED.filter((id) => isLocked(scenario, id));
  if (locked.length === 0) return;
  const names = locked.map((id) => `${definitionOf(id).label} (${id})`).join(', ');
  const verb = locked.length === 1 ? 'is' : 'are';
  throw new Failure([`--reanchor: ${names} ${verb} locked, and would have to move with the rest.`]);
}

function agiOf(scenario: Scenario) {
  const { assumptions, options } = scenarioToModel(scenario);
  return runCentral(assumptions, options).results.milestones.agi;
}

function asJson({ scenario, speculative, held, anchored }: Answer): string {
  const errors = ({ fitted, forecast, all }: HeldAgainstHistory) => ({ fitted, forecast, all });
  const object = {
    format: 'headroom-history',
    version: 1,
    name: scenario.name,
    speculative,
    disclosureEnds: DISCLOSURE_ENDS,
    credit: FACTS_CREDIT,
    records: held.records.map(({ record, frontier, error, place, part }) => ({
      name: record.name,
      organization: record.organization,
      date: record.date,
      flop: 10 ** record.logFlop,
      confidence: record.confidence,
      frontier: 10 ** frontier,
      error,
      belowShare: place,
      part,
    })),
    errors: errors(held),
    reanchor:
      anchored === null
        ? null
        : {
            trend: anchored.trend,
            changes: REANCHORED.map((id) => ({
              assumption: id,
              before: scenarioToModel(scenario).assumptions[id].value,
              after: anchored.values[id],
            })),
            errors: errors(anchored.held),
            agi: { before: agiOf(scenario), after: agiOf(anchored.scenario) },
          },
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}

function asText({ scenario, speculative, held, anchored }: Answer): string {
  const most = Math.max(...held.records.map(({ error }) => Math.abs(error)));
  const rows = held.records.map(({ record, frontier, error, place, part }) => [
    `  ${record.date.slice(0, 7)}`,
    `${record.name}${record.confidence === 'speculative' ? ' *' : ''}`,
    formatFlop(10 ** record.logFlop),
    formatFlop(10 ** frontier),
    formatSigned(error, 2),
    place === null ? '' : formatShare(place),
    part,
    signedTextBar(error, most),
  ]);
  const lines = [
    scenario.name,
    '',
    alignColumns([
      ['  Date', 'Record run', 'FLOP', 'Model', 'Error, OOM', 'Above'],
      ...rows,
    ]).trimEnd(),
    '',
    errorTable(held).trimEnd(),
    '',
    `${speculative ? '* speculative estimate. ' : 'Without speculative estimates. '}Epoch AI has no estimate of the largest closed runs after ${formatYear(DISCLOSURE_ENDS)}: silence after it is missing data.`,
    FACTS_CREDIT,
  ];
  if (anchored !== null) lines.push('', anchoredText(scenario, anchored).trimEnd());
  return `${lines.join('\n')}\n`;
}

function errorTable({ fitted, forecast, all }: HeldAgainstHistory): string {
  const row = (name: string, { count, mean, spread, rms }: ErrorSummary) => [
    `  ${name}`,
    String(count),
    mean === null ? '' : formatSigned(mean, 2),
    spread === null ? '' : spread.toFixed(2),
    rms === null ? '' : rms.toFixed(2),
  ];
  return alignColumns([
    ['  Error, OOM', 'Records', 'Mean', 'Spread', 'RMS'],
    row('Fitted', fitted),
    row('Forecast', forecast),
    row('All', all),
  ]);
}

function anchoredText(
  scenario: Scenario,
  { trend, values, held, scenario: after }: Anchored,
): string {
  const { assumptions, options } = scenarioToModel(scenario);
  const growth = (10 ** trend.slope).toFixed(2);
  const doubling =
    trend.doublingTime === null
      ? ''
      : `, doubling in ${(trend.doublingTime * 12).toFixed(1)} months`;
  const rows = REANCHORED.map((id) => [
    `  ${definitionOf(id).label}`,
    formatAssumption(id, assumptions[id].value),
    '→',
    formatAssumption(id, values[id]),
  ]);
  const agi = [scenario, after].map((given) => formatDate(agiOf(given), options.horizon));
  return [
    `Re-anchored on ${trend.records} records from ${formatYear(trend.from)} to ${formatYear(trend.to)}: ${growth}× a year (${trend.slope.toFixed(2)} ± ${trend.slopeError.toFixed(2)} OOM${doubling})`,
    alignColumns([
      ...rows,
      ['  AGI on the central path', agi[0] ?? '', '→', agi[1] ?? ''],
    ]).trimEnd(),
    errorTable(held).trimEnd(),
    'Requirements are counted at the algorithms of the reference year: a later one moves AGI back unless they are lowered too.',
  ].join('\n');
}
