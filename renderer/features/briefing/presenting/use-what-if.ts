import { useEffect, useMemo, useRef, useState } from 'react';
import type { StoryInput } from '#shared/briefing/story-input';
import type { AssumptionId } from '#shared/model/assumptions/registry';
import { inputIssues } from '#shared/model/assumptions/validate';
import { runCentral } from '#shared/model/central';
import { inputWithValue } from '#shared/model/explain/seek';
import type { EnsembleResults } from '#shared/model/results';
import { createEnsembleQueue, type EnsembleQueue } from '../../../engine/ensemble-queue';
import type { Runner } from '../../../engine/runner';
import { modelInputOf } from '../../../state/selectors/document';

/** An assumption tried out: what would follow, and how to try another value. */
export interface WhatIf {
  /** null while nothing is tried. */
  readonly value: number | null;
  /** The story's input with what would follow; the story's own while nothing is tried. */
  readonly input: StoryInput;
  try(value: number | null): void;
}

/**
 * Runs the model on the scenario with one assumption other, on the side: neither the scenario nor its
 * results know of it. The central path follows at once, the samples as fast as they are drawn.
 */
export function useWhatIf(
  input: StoryInput,
  assumption: AssumptionId | null,
  spawnRunner: () => Runner,
): WhatIf {
  const [tried, setTried] = useState<number | null>(null);
  const [drawn, setDrawn] = useState<{ key: string; ensemble: EnsembleResults } | null>(null);
  const queue = useRef<EnsembleQueue | null>(null);
  useEffect(
    () => () => {
      queue.current?.dispose();
      queue.current = null;
    },
    [],
  );
  const { scenario } = input;
  const changed = useMemo(() => {
    if (tried === null || assumption === null) return null;
    const inputs = inputWithValue(modelInputOf(scenario), assumption, tried);
    const { assumptions, correlations, options } = inputs;
    if (inputIssues(assumptions, correlations, options).length > 0) return null;
    return { key: JSON.stringify(inputs), inputs, central: runCentral(assumptions, options) };
  }, [tried, assumption, scenario]);

  useEffect(() => {
    if (changed === null) return;
    queue.current ??= createEnsembleQueue(spawnRunner(), {
      done: (_, { key }, ensemble) => setDrawn({ key, ensemble }),
      // The central path stands; the samples of the last value that had any stay on show.
      failed() {},
      progressed() {},
      crashed() {},
    });
    queue.current.request('working', { key: changed.key, document: 0, input: changed.inputs });
  }, [changed, spawnRunner]);

  const told = useMemo((): StoryInput => {
    if (changed === null) return input;
    const { key, inputs, central } = changed;
    const run = {
      assumptions: inputs.assumptions,
      horizon: inputs.options.horizon,
      samples: inputs.options.samples,
      central: central.results,
      curves: central.curves,
      ensemble: drawn?.ensemble ?? input.run.ensemble,
      ensembleIsCurrent: drawn?.key === key,
      today: input.run.today,
    };
    return { ...input, run };
  }, [changed, drawn, input]);

  return { value: changed === null ? null : tried, input: told, try: setTried };
}
