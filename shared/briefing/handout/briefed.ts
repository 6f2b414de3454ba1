import { requireValue } from '#shared/base/assert';
import { decimalYear } from '#shared/base/decimal-year';
import type { Scenario } from '../../document/scenario/scenario';
import type { ModelRun } from '../../model/model-run';
import { gatherStory, type StoryCompute } from '../gather-story';
import type { Slide } from '../slide';
import type { StoryInput } from '../story-input';
import { tellStory } from '../tell-story';

/** A scenario of the briefing and what the model makes of it. */
export interface BriefedRun {
  readonly scenario: Scenario;
  readonly run: ModelRun;
}

/** A briefing with all that its slides, charts and sheets are made from. */
export interface Briefed {
  readonly slides: readonly Slide[];
  readonly story: StoryInput;
  /** The scenario that is briefed, and what it is held against. */
  readonly runs: readonly BriefedRun[];
  readonly made: string;
}

/**
 * Tells a scenario's briefing to its end.
 *
 * @param made calendar day, ISO 8601
 * @throws ModelInputError where the model cannot run the scenario
 */
export async function briefedOf(
  scenario: Scenario,
  made: string,
  compute: StoryCompute,
  onProgress: (share: number) => void = () => {},
): Promise<Briefed> {
  const now = decimalYear(new Date(`${made}T00:00:00Z`));
  const steps = scenario.briefing.against === null ? 3 : 4;
  let told: StoryInput | null = null;
  let step = 0;
  for await (told of gatherStory(scenario, now, compute)) {
    step += 1;
    onProgress(step / steps);
  }
  const story = requireValue<StoryInput>(told, 'story');
  const { run, comparison } = story;
  const runs = comparison === null ? [{ scenario, run }] : [{ scenario, run }, comparison];
  return { slides: tellStory(story).filter(({ hidden }) => !hidden), story, runs, made };
}
