import { messageOf } from '#shared/base/error-message';
import { Superseded } from '#shared/base/superseded';
import { createScenario } from '#shared/document/scenario/create';
import type { ComparedScenario, Scenario } from '#shared/document/scenario/scenario';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import { heldAgainstHistory } from '#shared/history/held-against';
import { recordRuns } from '#shared/history/records';
import { definitionOf } from '#shared/model/assumptions/registry';
import { runCentral } from '#shared/model/central';
import type { AnswerTo, ExplainJob, TornadoAnswer } from '#shared/model/explain/explain-job';
import { isTelling } from '#shared/model/explain/swing';
import type { ModelInput } from '#shared/model/model-input';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import type { EnsembleResults } from '#shared/model/results';
import { keyYear } from './key-year';
import type { Drivers, StoryAnswer, StoryInput, StorySeek } from './story-input';

/** Who does the work: workers in the window, the model itself in plain Node. */
export interface StoryCompute {
  ensemble(input: ModelInput): Promise<EnsembleResults>;
  /** Rejects with the model's own words where it refuses. */
  ask<J extends ExplainJob>(job: J): Promise<AnswerTo<J>>;
}

/** Explaining takes hundreds of ensembles: more samples than these would be waited for. */
const MOST_SAMPLES = 10_000;
/** How many of the strongest drivers are asked what would change our mind. */
const SOUGHT = 3;
/** A probability that would change plans, and the years of delay that would. */
const UNLIKELY = 0.1;
const EVEN = 0.5;
/** What is asked for must be another answer: a probability above these is asked to be unlikely, else even. */
const WELL_ABOVE_UNLIKELY = 0.2;
const NEARLY_EVEN = 0.4;
const YEARS_LATER = 5;
/** Dates less than this apart are one to a planner, in years. */
const LEAST_APART = 0.5;

const CENTRAL = 'central.agi';

/**
 * Gathers all that a scenario's storyline is written from, and gives what there is each time more is
 * known: first the run, then the drivers, then what would change our mind and why two scenarios differ.
 * The last is complete.
 *
 * @param now when it is told, decimal year
 * @throws ModelInputError where the model cannot run the scenario
 */
export async function* gatherStory(
  scenario: Scenario,
  now: number,
  compute: StoryCompute,
): AsyncGenerator<StoryInput, void> {
  const input = scenarioToModel(scenario);
  const { against } = scenario.briefing;
  const other = against === null ? null : comparedScenario(scenario, against);
  const run = await runOf(input, now, compute);
  let story: StoryInput = {
    scenario,
    run,
    now,
    drivers: null,
    seeks: null,
    history: heldAgainstHistory(
      input.assumptions,
      input.options.horizon,
      recordRuns({ speculative: true }),
    ),
    comparison:
      other === null
        ? null
        : {
            scenario: other,
            run: await runOf(scenarioToModel(other), now, compute),
            difference: null,
          },
  };
  yield story;
  const explained = limited(input);
  const drivers = await toldDrivers(resultToDrive(run), (result) =>
    compute.ask({ kind: 'tornado', result, input: explained }),
  );
  story = { ...story, drivers };
  yield story;
  story = { ...story, seeks: await seeksFor(story, explained, compute) };
  yield story;
  if (story.comparison === null) return;
  const from = limited(scenarioToModel(story.comparison.scenario));
  const difference = await told(resultToCompare(story), (result) =>
    compute.ask({ kind: 'difference', result, input: from, other: explained }),
  );
  yield { ...story, comparison: { ...story.comparison, difference } };
}

/** The other scenario of a comparison as a document: it looks as far ahead, with the same draws. */
export function comparedScenario(scenario: Scenario, against: ComparedScenario): Scenario {
  const { name, preset, assumptions, correlations } = against;
  const plain = createScenario({ id: scenario.id, now: scenario.modified, preset, name });
  const { horizon, samples, seed } = scenario;
  return { ...plain, assumptions, correlations, horizon, samples, seed };
}

async function runOf(
  input: ModelInput,
  today: number,
  { ensemble }: StoryCompute,
): Promise<ModelRun> {
  const { assumptions, options } = input;
  const central = runCentral(assumptions, options);
  return {
    assumptions,
    horizon: options.horizon,
    samples: options.samples,
    central: central.results,
    curves: central.curves,
    ensemble: await ensemble(input),
    ensembleIsCurrent: true,
    today,
  };
}

function limited(input: ModelInput): ModelInput {
  const samples = Math.min(input.options.samples, MOST_SAMPLES);
  return { ...input, options: { ...input.options, samples } };
}

async function told<T>(
  result: string,
  ask: (result: string) => Promise<T>,
): Promise<StoryAnswer<T>> {
  try {
    return { result, answer: await ask(result), problem: null };
  } catch (error) {
    // What the window calls off is nobody's answer any more.
    if (error instanceof Superseded) throw error;
    return { result, answer: null, problem: messageOf(error) };
  }
}

/**
 * What drives a result or, where that cannot be told from its samples, the central path: too few of
 * them are accepted, or the model refuses the result.
 */
async function toldDrivers(
  result: string,
  ask: (result: string) => Promise<TornadoAnswer>,
): Promise<Drivers> {
  const asked = await told(result, ask);
  if (result === CENTRAL) return asked;
  if (asked.answer !== null && !isTooSparse(asked.answer)) return asked;
  const central = await told(CENTRAL, ask);
  if (central.answer === null) return asked;
  const problem = asked.problem ?? 'too few samples are left to tell';
  return { ...central, insteadOf: { result, problem } };
}

function isTooSparse({ swings }: TornadoAnswer): boolean {
  return !swings.some(isTelling) && swings.some(({ sparse }) => sparse);
}

/** The median for AGI; its probability where most samples never get there; else the central date. */
function resultToDrive(run: ModelRun): string {
  const ensemble = soundEnsemble(run);
  if (ensemble === null) return CENTRAL;
  return ensemble.summary.milestones.agi.p50 === null
    ? `ensemble.agi.byYear.${Math.floor(run.horizon)}`
    : 'ensemble.agi.p50';
}

/** Medians where both have one. */
function resultToCompare({ run, comparison }: StoryInput): string {
  const runs = comparison === null ? [run] : [run, comparison.run];
  return runs.some((each) => soundEnsemble(each) === null) ? CENTRAL : 'ensemble.agi.p50';
}

async function seeksFor(
  { run, drivers, now }: StoryInput,
  input: ModelInput,
  { ask }: StoryCompute,
): Promise<StorySeek[]> {
  const seeks: StorySeek[] = [];
  const answer = drivers?.answer ?? null;
  if (answer === null) return seeks;
  const sought = numericDrivers(answer);
  const asCentral = drivers?.result === CENTRAL;
  for (const { result, target } of questions(run, answer, now, asCentral)) {
    for (const assumption of sought) {
      const found = await told(result, (name) =>
        ask({ kind: 'seek', result: name, input, assumption, target }),
      );
      seeks.push({ ...found, assumption, target });
    }
  }
  return seeks;
}

/** The strongest drivers that can be moved over a range. */
function numericDrivers({ swings }: TornadoAnswer) {
  return swings
    .filter((swing) => {
      const { type, kind } = definitionOf(swing.assumption);
      return isTelling(swing) && kind === 'world' && type === 'number';
    })
    .slice(0, SOUGHT)
    .map(({ assumption }) => assumption);
}

/** What would change plans: AGI years later, or its early coming unlikely - or as likely as not. */
function questions(
  run: ModelRun,
  { present }: TornadoAnswer,
  now: number,
  asCentral: boolean,
): { result: string; target: number }[] {
  const { central, horizon } = run;
  const ensemble = soundEnsemble(run);
  if (asCentral || ensemble === null) {
    return dateQuestion(CENTRAL, central.milestones.agi, horizon, now);
  }
  const { p50, byYear } = ensemble.summary.milestones.agi;
  const last = Math.floor(horizon);
  const year = Math.min(keyYear(now), last);
  const shareBy = (by: number) => byYear[String(by)] ?? 0;
  const date =
    p50 === null
      ? [
          {
            result: `ensemble.agi.byYear.${last}`,
            target: shareBy(last) > NEARLY_EVEN ? UNLIKELY : EVEN,
          },
        ]
      : dateQuestion('ensemble.agi.p50', present.value ?? p50, horizon, now);
  const early = {
    result: `ensemble.agi.byYear.${year}`,
    target: shareBy(year) > WELL_ABOVE_UNLIKELY ? UNLIKELY : EVEN,
  };
  return date.some(({ result }) => result === early.result) ? date : [...date, early];
}

/**
 * What brings a date some years later or, where the horizon is nearer than that, earlier; nothing where
 * there is no such date, neither ahead of now nor within the horizon.
 */
function dateQuestion(
  result: string,
  date: number | null,
  horizon: number,
  now: number,
): { result: string; target: number }[] {
  if (date === null) return [];
  const tenth = Math.round(date * 10) / 10;
  const target = [
    tenth + YEARS_LATER,
    tenth - YEARS_LATER,
    // Nearer than either: halfway to one of them, to the tenth of a year.
    Math.round(5 * (tenth + horizon)) / 10,
    Math.round(5 * (tenth + now)) / 10,
  ].find((year) => year > now && year <= horizon && Math.abs(year - tenth) >= LEAST_APART);
  return target === undefined ? [] : [{ result, target }];
}
