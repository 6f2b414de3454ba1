import { HEADLINES, type HeadlineId } from '#shared/headlines/headlines';
import type { HeadlineReading, HeadlineValue } from '#shared/headlines/reading';
import { definitionOf } from '#shared/model/assumptions/registry';
import type { Difference } from '#shared/model/explain/difference';
import type { DifferencePart } from '#shared/model/explain/difference-part';
import { neverCountsAs } from '#shared/model/explain/results/evaluate-result';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import {
  baselineSide,
  type ComparedPair,
  differingSources,
  type ScenarioComparison,
  sourceValue,
} from './comparison';
import type { TeamMixture } from './team';

/** The whole answer as one object: of two scenarios `a` and `b`, of more a list of differences. */
export function comparisonJson(
  comparison: ScenarioComparison,
  pairs: readonly ComparedPair[],
  team: TeamMixture | null,
): object {
  const { horizon, samples, seed } = baselineSide(comparison).inputs.options;
  const head = { format: 'headroom-comparison', version: 1 };
  const run = { horizon, samples, seed };
  const four = pairs.flatMap((pair) => (pair.four === null ? [] : [fourJson(comparison, pair)]));
  const more = {
    ...(four.length === 0 ? {} : { four }),
    ...(team === null ? {} : { team: teamJson(team) }),
  };
  const [pair] = pairs;
  return pair !== undefined && pairs.length === 1
    ? { ...head, ...pairJson(comparison, pair, run), ...more }
    : { ...head, ...manyJson(comparison, pairs, run), ...more };
}

function pairJson(
  comparison: ScenarioComparison,
  { place, difference }: ComparedPair,
  run: object,
): object {
  const { sides, ref } = comparison;
  const [a, b] = [baselineSide(comparison), sides[place]];
  if (b === undefined) throw new Error('A pair is of the scenarios');
  return {
    a: { name: a.scenario.name, preset: a.scenario.preset },
    b: { name: b.scenario.name, preset: b.scenario.preset },
    ...run,
    difference: differenceJson(ref, difference, a.inputs.options.horizon),
    assumptions: differingSources(comparison).map((assumption) => ({
      assumption,
      a: sourceValue(a.inputs, assumption),
      b: sourceValue(b.inputs, assumption),
    })),
  };
}

function manyJson(
  comparison: ScenarioComparison,
  pairs: readonly ComparedPair[],
  run: { horizon: number },
): object {
  const { sides, ref, baseline, year } = comparison;
  return {
    result: ref.name,
    baseline: baseline + 1,
    ...run,
    year,
    scenarios: sides.map(({ scenario: { name, preset } }) => ({ name, preset })),
    outcomes: (Object.keys(HEADLINES) as HeadlineId[]).map((id) => {
      const values = sides.map((side) => HEADLINES[id].read(side.run, year));
      const from = values[baseline];
      return {
        outcome: id,
        values: values.map(valueJson),
        differences: values.map((value, i) =>
          i === baseline || from === undefined ? null : apart(value, from),
        ),
      };
    }),
    assumptions: differingSources(comparison).map((assumption) => ({
      assumption,
      kind: assumption === 'correlations' ? 'world' : definitionOf(assumption).kind,
      values: sides.map(({ inputs }) => sourceValue(inputs, assumption)),
    })),
    differences: pairs.map(({ place, difference }) => ({
      scenario: place + 1,
      ...differenceJson(ref, difference, run.horizon),
    })),
  };
}

function differenceJson(ref: ResultRef, difference: Difference, horizon: number): object {
  const { a, b, total, world, policy, exact, evaluations, parts } = difference;
  return {
    result: ref.name,
    a: a.counted,
    b: b.counted,
    total,
    neverCountsAs: neverCountsAs(horizon),
    aNever: a.never,
    bNever: b.never,
    world,
    policy,
    exact,
    evaluations,
    parts: parts.map(partJson),
  };
}

function partJson({ assumption, kind, value, error }: DifferencePart): object {
  return { assumption, kind, value, ...(error === null ? {} : { error }) };
}

function numberOf(reading: HeadlineReading | null | undefined): number | null {
  return typeof reading === 'number' ? reading : null;
}

function valueJson({ central, samples }: HeadlineValue): object {
  return {
    central: numberOf(central),
    median: numberOf(samples?.median),
    p5: numberOf(samples?.outer?.[0]),
    p95: numberOf(samples?.outer?.[1]),
    never: samples?.never ?? null,
  };
}

/** Of the medians where both have one, else of the central path; null where there is no number. */
function apart(value: HeadlineValue, from: HeadlineValue): number | null {
  const [now, before] =
    value.samples === null || from.samples === null
      ? [value.central, from.central]
      : [value.samples.median, from.samples.median];
  return typeof now === 'number' && typeof before === 'number' ? now - before : null;
}

function fourJson({ ref }: ScenarioComparison, { place, four }: ComparedPair): object {
  if (four === null) throw new Error('The four lines were asked for');
  const { readings, policy, world, interaction, levers, conditions } = four;
  return {
    scenario: place + 1,
    result: ref.name,
    values: readings.map((row) => row.map(({ value }) => value)),
    counted: readings.map((row) => row.map(({ counted }) => counted)),
    policy,
    world,
    interaction,
    levers,
    conditions,
  };
}

function teamJson({
  ref,
  options,
  rule,
  weights,
  shares,
  accepted,
  mixture,
  disagreement,
  spread,
}: TeamMixture): object {
  const { readings, logarithmic, mean, variance, parts, world, policy, exact, evaluations } =
    disagreement;
  return {
    horizon: options.horizon,
    rule,
    weights,
    shares,
    accepted,
    ...mixture.summary,
    disagreement: {
      result: ref.name,
      values: readings.map((reading) => reading?.value ?? null),
      counted: readings.map((reading) => reading?.counted ?? null),
      logarithmic,
      mean,
      variance,
      world,
      policy,
      exact,
      evaluations,
      parts: parts.map(partJson),
    },
    spread,
  };
}
