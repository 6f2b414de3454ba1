import { parseScenario } from '#shared/document/file/codec';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import { HEADLINES, type HeadlineId, yearWithin } from '#shared/headlines/headlines';
import type { HeadlineValue } from '#shared/headlines/reading';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import type { ModelInput } from '#shared/model/model-input';
import { PRESETS } from '#shared/model/presets/presets';
import { resolveAssumptions, resolveCorrelations } from '#shared/model/presets/resolve';

/** What follows from one scenario. */
export interface ScenarioFigures {
  readonly horizon: number;
  /** What was made by other sources may lack some. */
  readonly headlines: Readonly<Partial<Record<HeadlineId, HeadlineValue>>>;
  /** All its results, the headlines among them, as one text. */
  readonly everything: string;
}

/** By the name of the scenario. */
export type Figures = Readonly<Record<string, ScenarioFigures>>;

const OPTIONS = { horizon: 2060, samples: 10_000, seed: 1 };
/** The year of the headlines that are about one. */
export const LOOKED_AT = 2035;

/**
 * The figures of every preset and of files that are never edited, as the model has them now.
 *
 * @param files content of scenario files, by name
 */
export function computeFigures(files: Readonly<Record<string, string>>): Figures {
  const figures: Record<string, ScenarioFigures> = {};
  for (const { id } of PRESETS) {
    const assumptions = resolveAssumptions(id, {});
    const correlations = resolveCorrelations(id, null, assumptions);
    figures[id] = figuresOf({ assumptions, correlations, options: OPTIONS });
  }
  for (const [name, text] of Object.entries(files)) {
    const scenario = parseScenario(text);
    if (!scenario.ok) throw new Error(`${name} is refused: ${scenario.error.message}`);
    figures[name] = figuresOf(scenarioToModel(scenario.value));
  }
  return figures;
}

function figuresOf({ assumptions, correlations, options }: ModelInput): ScenarioFigures {
  const { horizon } = options;
  const central = runCentral(assumptions, options).results;
  const ensemble = runEnsemble(assumptions, correlations, options);
  const run = { assumptions, horizon, central, ensemble };
  const year = yearWithin(run, LOOKED_AT);
  const headlines = Object.entries(HEADLINES).map(([id, { read }]) => [id, read(run, year)]);
  return {
    horizon,
    headlines: Object.fromEntries(headlines),
    everything: JSON.stringify({ central, ensemble }),
  };
}
