import { messageOf } from '#shared/base/error-message';
import { gatherStory, type StoryCompute } from '#shared/briefing/gather-story';
import type { StoryInput } from '#shared/briefing/story-input';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { Explainer } from './explainer';
import { type Runner, resultsOfRun, runTwiceAtMost } from './runner';

/** What is known of a story so far. */
export interface Story {
  /** Identifies what it is told of. */
  readonly key: string;
  /** null until the first run is in. */
  readonly input: StoryInput | null;
  /** Why it cannot be told, in the model's words. */
  readonly problem: string | null;
}

/** Gathers what a story is told from and keeps it, so that a screen one returns to has it at once. */
export interface StoryKeeper {
  /** Asks for a story; one that is asked for already, or known, is not gathered again. */
  ask(key: string, scenario: Scenario): void;
  readonly get: () => Story | null;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStoryKeeper(parts: {
  readonly runner: Runner;
  readonly explainer: Explainer;
  /** Decimal year. */
  readonly now: () => number;
}): StoryKeeper {
  const { runner, explainer, now } = parts;
  const listeners = new Set<() => void>();
  let story: Story | null = null;
  /** A runner draws one ensemble at a time. */
  let drawing: Promise<unknown> = Promise.resolve();

  const compute: StoryCompute = {
    ensemble(input) {
      const drawn = drawing.then(() => runTwiceAtMost(runner, input)).then(resultsOfRun);
      drawing = drawn.catch(() => {});
      return drawn;
    },
    ask: (job) => explainer.ask(job),
  };

  function publish(next: Story): void {
    story = next;
    for (const listener of listeners) listener();
  }

  async function gather(key: string, scenario: Scenario): Promise<void> {
    try {
      for await (const input of gatherStory(scenario, now(), compute)) {
        if (story?.key !== key) return;
        publish({ key, input, problem: null });
      }
    } catch (error) {
      if (story?.key === key) publish({ ...story, problem: messageOf(error) });
    }
  }

  return {
    ask(key, scenario) {
      if (story?.key === key) return;
      explainer.cancel();
      publish({ key, input: null, problem: null });
      void gather(key, scenario);
    },
    get: () => story,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
