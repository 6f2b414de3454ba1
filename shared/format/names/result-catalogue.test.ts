import { expect, it } from 'vitest';
import { resultsJson } from '#shared/document/results/results-json';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import { ModelInputError } from '#shared/model/errors';
import { parseResult } from '#shared/model/explain/results/result-name';
import { buildScenario } from '#shared/testing/scenario-builder';
import { resultCatalogue } from './result-catalogue';

const HORIZON = 2030;

/** The names that a listed one stands for, in one year. */
function namesOf(year: number) {
  return resultCatalogue().flatMap(({ name, unit, percentiles }) =>
    (percentiles.length === 0 ? [''] : percentiles).map((percentile) => ({
      name: name.replace('{year}', String(year)).replace('{percentile}', percentile),
      unit,
    })),
  );
}

it('lists names that can be asked for, each once, in the unit it has', () => {
  const names = namesOf(2028);
  for (const { name, unit } of names) {
    const ref = parseResult(name, HORIZON);
    expect([ref.name, ref.unit]).toEqual([name, unit]);
  }
  expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
});

/** The names of all numbers in a results file, places by year under their year. */
function numbersIn(value: unknown, path: readonly string[]): string[] {
  if (value === null || typeof value === 'number') return [path.join('.')];
  if (Array.isArray(value)) {
    return value.flatMap((row) => numbersIn(row, [...path, String(row.year ?? '')]));
  }
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'milestones' ? numbersIn(inner, path) : numbersIn(inner, [...path, key]),
  );
}

it('leaves out nothing of a results file that can be asked for', () => {
  const assumptions = {
    powerOn: { value: true },
    dataOn: { value: true },
    latencyOn: { value: true },
  };
  const scenario = buildScenario({
    preset: 'observed-2026',
    horizon: HORIZON,
    samples: 60,
    assumptions,
  });
  const inputs = scenarioToModel(scenario);
  const { central, ensemble } = resultsJson(
    scenario,
    runCentral(inputs.assumptions, inputs.options).results,
    runEnsemble(inputs.assumptions, inputs.correlations, inputs.options),
  );
  const known = new Set(namesOf(2028).map(({ name }) => name));
  const asked = [...numbersIn(central, ['central']), ...numbersIn(ensemble, ['ensemble'])].filter(
    (name) => {
      try {
        parseResult(name, HORIZON);
        return !/\.20(?!28)\d\d(\.|$)/.test(name);
      } catch (error) {
        if (error instanceof ModelInputError) return false;
        throw error;
      }
    },
  );
  expect(asked.length).toBeGreaterThan(200);
  expect(asked.filter((name) => !known.has(name))).toEqual([]);
});
