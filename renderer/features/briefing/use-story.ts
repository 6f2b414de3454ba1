import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Slide } from '#shared/briefing/slide';
import type { StoryInput } from '#shared/briefing/story-input';
import { tellStory } from '#shared/briefing/tell-story';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { StoryKeeper } from '../../engine/story-keeper';
import { modelKeyOf } from '../../state/selectors/document';

/** A scenario's story as far as it is known. */
export interface ToldStory {
  /** null until the first run is in. */
  readonly input: StoryInput | null;
  readonly slides: readonly Slide[];
  readonly problem: string | null;
}

export function useStory(keeper: StoryKeeper, scenario: Scenario): ToldStory {
  const key = `${modelKeyOf(scenario)} ${JSON.stringify(scenario.briefing.against)}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is asked of the model
  useEffect(() => keeper.ask(key, scenario), [keeper, key]);
  const story = useSyncExternalStore(keeper.subscribe, keeper.get);
  const known = story?.key === key ? story.input : null;
  return useMemo(() => {
    // What an author writes changes nothing of what was gathered.
    const input = known === null ? null : { ...known, scenario };
    const problem = story?.key === key ? story.problem : null;
    return { input, slides: input === null ? [] : tellStory(input), problem };
  }, [known, scenario, story, key]);
}
