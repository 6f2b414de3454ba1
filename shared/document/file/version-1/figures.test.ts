import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCentral } from '#shared/model/central';
import { rawDraws } from '#shared/model/ensemble/raw-draws';
import { runEnsemble } from '#shared/model/ensemble/run';
import { VERSION_1_PRESET_IDS } from '#shared/model/presets/earlier';
import { isPresetId } from '#shared/model/presets/presets';
import { createDrawCache } from '#shared/model/random/draw-cache';
import { MILESTONES } from '#shared/model/results';
import { scenarioToModel } from '../../scenario/to-model';
import { parseScenario } from '../codec';
import { serialiseScenario } from '../serialise';
import { version1Id } from './words';

/** What the last Headroom that wrote version 1 printed for files of version 1. Never edited. */
interface Frozen {
  readonly scenario: { readonly name: string; readonly preset?: string };
  readonly milestones: Readonly<Record<string, number | null>>;
  readonly lead: Readonly<Record<string, number | null>>;
  readonly year2030: Readonly<Record<string, unknown>>;
  readonly accepted: number;
  readonly ensemble: Readonly<Record<string, object>>;
  readonly draws: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (number | boolean | null)[])[];
  };
}

const FROZEN: readonly Frozen[] = JSON.parse(
  readFileSync(new URL('../fixtures/v1-figures.json', import.meta.url), 'utf8'),
);

function read(file: unknown) {
  const parsed = parseScenario(JSON.stringify(file));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

describe.each(FROZEN.map((frozen) => [frozen.scenario.name, frozen] as const))(
  'the file of version 1 “%s”',
  (_, frozen) => {
    const scenario = read(frozen.scenario);
    const { assumptions, correlations, options } = scenarioToModel(scenario);

    it('has the central path it had, to the last digit', () => {
      const { milestones, lead, path } = runCentral(assumptions, options).results;
      expect(milestones).toMatchObject(frozen.milestones);
      expect(lead).toEqual(frozen.lead);
      expect(path.find(({ year }) => year === 2030)).toMatchObject(frozen.year2030);
    });

    it('has the draws it had, to the last digit', () => {
      const draws = rawDraws(assumptions, correlations, options, createDrawCache());
      const columns = ['accepted', ...draws.assumptions.map(version1Id), ...MILESTONES];
      for (const [i, row] of frozen.draws.rows.entries()) {
        const { accepted, values, dates } = draws.at(i);
        const cells = [accepted, ...values, ...dates];
        const found = frozen.draws.columns.map((name) => cells[columns.indexOf(name)]);
        expect(found).toEqual(row);
      }
    });

    it('has the ensemble it had, to the last digit', () => {
      const ensemble = runEnsemble(assumptions, correlations, options);
      expect(ensemble.accepted).toBe(frozen.accepted);
      const milestones = ensemble.contradiction ? {} : ensemble.summary.milestones;
      expect(milestones).toMatchObject(frozen.ensemble);
    });

    it('gives the same once it is saved as a file of today', () => {
      const text = serialiseScenario(scenario);
      expect(JSON.parse(text).version).toBe(2);
      expect(scenarioToModel(read(JSON.parse(text)))).toEqual(scenarioToModel(scenario));
    });
  },
);

it('every preset of version 1 is among them, and is one still', () => {
  const shown = new Set(FROZEN.map(({ scenario }) => scenario.preset));
  expect(VERSION_1_PRESET_IDS.filter((id) => !shown.has(id) || !isPresetId(id))).toEqual([]);
});
