import type { HandoutJob } from '#shared/briefing/handout/handout';
import { type Page, pagesOf } from '#shared/briefing/handout/pages';
import type { BriefedRun } from '#shared/briefing/handout/workbook';
import { parseScenario } from '#shared/document/codec';
import type { Scenario } from '#shared/document/scenario';
import { scenarioToModel } from '#shared/document/to-model';
import { formatResult } from '#shared/format/result';
import { runCentral } from '#shared/model/central';
import { parseResult } from '#shared/model/explain/result-name';
import type { ModelRun } from '#shared/model/model-run';
import type { EnsembleResults } from '#shared/model/results';
import type { Overlaid } from '../charts/figures/overlays';
import { resultScale } from '../charts/figures/result-scale';
import { chartPlace } from '../charts/slides/chart-place';
import { type DriversInput, type SlideDrawing, slideDrawing } from '../charts/slides/slide-drawing';
import { createExplainer } from '../compute/explainer';
import type { Runner } from '../compute/runner';
import { createWorkerRunner } from '../compute/worker-runner';
import { swingBars } from '../features/drivers/driver-bars';
import { type ColorScheme, paletteOf } from '../ui/palette';

/** A briefing with all that its charts and sheets are made from. */
export interface Briefed {
  readonly scenarios: readonly Scenario[];
  readonly pages: readonly Page[];
  readonly overlaid: readonly Overlaid[];
  readonly sheets: readonly BriefedRun[];
  readonly drivers: DriversInput | null;
}

/** Runs the model on the scenarios of a job, and works out what its charts need. */
export async function computeBriefing(
  job: HandoutJob,
  onProgress: (share: number) => void,
): Promise<Briefed> {
  const scenarios = job.scenarios.map(scenarioIn);
  const steps = scenarios.length + 1;
  const runner = createWorkerRunner(
    () => new Worker(new URL('../compute/ensemble.worker.ts', import.meta.url), { type: 'module' }),
  );
  const overlaid: Overlaid[] = [];
  const sheets: BriefedRun[] = [];
  for (const [place, scenario] of scenarios.entries()) {
    onProgress(place / steps);
    const { run, ensemble } = await runOf(scenario, runner);
    overlaid.push({ name: scenario.name, run, place });
    sheets.push({ scenario, central: run.central, ensemble });
  }
  runner.dispose();
  onProgress(scenarios.length / steps);
  const [first] = scenarios;
  const wanted = job.slides.some(({ blocks, hidden }) =>
    blocks.some((block) => !hidden && block.kind === 'chart' && block.chart === 'drivers'),
  );
  const drivers = wanted && first !== undefined ? await driversOf(first) : null;
  return { scenarios, pages: pagesOf(job.slides), overlaid, sheets, drivers };
}

function scenarioIn(text: string): Scenario {
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

async function runOf(
  scenario: Scenario,
  runner: Runner,
): Promise<{ readonly run: ModelRun; readonly ensemble: EnsembleResults }> {
  const input = scenarioToModel(scenario);
  const { results, curves } = runCentral(input.assumptions, input.options);
  const answer = await runner.run(input);
  if (answer.kind !== 'done') throw new Error(answer.message);
  const { horizon, samples } = input.options;
  const ensemble = answer.results;
  return {
    ensemble,
    run: {
      assumptions: input.assumptions,
      horizon,
      samples,
      central: results,
      curves,
      ensemble,
      ensembleIsCurrent: true,
    },
  };
}

/** What moves the median date of AGI. */
async function driversOf(scenario: Scenario): Promise<DriversInput> {
  const explainer = createExplainer(
    () => new Worker(new URL('../compute/explain.worker.ts', import.meta.url), { type: 'module' }),
  );
  const input = scenarioToModel(scenario);
  const { horizon } = input.options;
  const name = DRIVEN;
  const result = parseResult(name, horizon);
  const { present, swings } = await explainer.ask({ kind: 'tornado', result: name, input });
  explainer.cancel();
  const scale = resultScale(result, horizon);
  const bars = swingBars(swings, result, scale, horizon);
  const ends = bars.flatMap(({ low, high }) => [low, high]);
  const base = scale.to(present.counted);
  return {
    title: `What moves the median date of AGI (${formatResult(result, present.value, horizon)})`,
    bars,
    base,
    ticks: scale.ticks(Math.min(base, ...ends), Math.max(base, ...ends)),
  };
}

const DRIVEN = 'ensemble.agi.p50';

/** The charts of a page in the order of its boxes, in the colours of a scheme. */
export function drawingsOf(
  { boxes }: Page,
  { overlaid: scenarios, drivers }: Briefed,
  scheme: ColorScheme,
): (SlideDrawing | null)[] {
  const palette = paletteOf(scheme);
  return boxes.map((box) => {
    if (box.block.kind !== 'chart') return null;
    const { plot } = chartPlace(box);
    return slideDrawing({ chart: box.block.chart, scenarios, drivers, palette, ...plot });
  });
}
