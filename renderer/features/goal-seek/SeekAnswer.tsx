import { Button } from '@mantine/core';
import { isLocked } from '#shared/document/edit/edit-scenario';
import { formatAssumption } from '#shared/format/assumption';
import { formatResult } from '#shared/format/result';
import { type AssumptionId, definitionOf } from '#shared/model/assumptions/registry';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import type { SeekOutcome, SoughtPoint } from '#shared/model/explain/seek';
import { whyNoValue } from '#shared/sentences/seek-words';
import { useScenario, useSession } from '../../state/stores';
import { AnswerSlider } from './AnswerSlider';
import classes from './GoalSeekPanel.module.css';

/** What was asked, with the horizon it was asked with, and what came of it. */
export interface SoughtAnswer {
  readonly assumption: AssumptionId;
  readonly ref: ResultRef;
  readonly target: number;
  readonly horizon: number;
  readonly label: string;
  readonly outcome: SeekOutcome;
}

/** The value that does it and where it leads, or that none does. */
export function SeekAnswer({
  sought,
  stale,
}: {
  sought: SoughtAnswer;
  /** Whether the scenario has changed since. */
  stale: boolean;
}) {
  const { assumption, ref, target, horizon, label, outcome } = sought;
  const { solution } = outcome;
  return (
    <section aria-label="Answer" className={classes.answer} data-stale={stale || undefined}>
      {solution === null ? (
        <p role="alert" className={classes.none}>
          {whyNoValue(
            {
              assumption,
              assumptionName: definitionOf(assumption).label,
              ref,
              target,
              horizon,
              resultName: label,
            },
            outcome,
          )}
        </p>
      ) : (
        <Solution sought={sought} solution={solution} />
      )}
      {stale && <p>The scenario has changed since: find the value again.</p>}
      {solution !== null && (
        <Accept assumption={assumption} value={solution.value} disabled={stale} />
      )}
    </section>
  );
}

function Solution({ sought, solution }: { sought: SoughtAnswer; solution: SoughtPoint }) {
  const { assumption, ref, horizon, label, outcome } = sought;
  const { others, present } = outcome;
  const definition = definitionOf(assumption);
  const says = ({ value, reading }: SoughtPoint) =>
    `${formatAssumption(assumption, value)}: ${label} ${formatResult(ref, reading.value, horizon)}`;
  return (
    <>
      <h3>{definition.label}</h3>
      {definition.type === 'number' && (
        <AnswerSlider
          definition={definition}
          present={Number(present.value)}
          answer={Number(solution.value)}
        />
      )}
      <dl>
        <dt>Answer</dt>
        <dd>
          <strong>{says(solution)}</strong>
        </dd>
        <dt>Now</dt>
        <dd>{says(present)}</dd>
        {others.length > 0 && (
          <>
            <dt>Also at</dt>
            <dd>{others.map(({ value }) => formatAssumption(assumption, value)).join(', ')}</dd>
          </>
        )}
      </dl>
    </>
  );
}

function Accept({
  assumption,
  value,
  disabled,
}: {
  assumption: AssumptionId;
  value: number | boolean;
  disabled: boolean;
}) {
  const locked = useScenario(({ working }) => isLocked(working, assumption));
  const setValue = useScenario((state) => state.setValue);
  const setSwitch = useScenario((state) => state.setSwitch);
  const reveal = useSession((state) => state.reveal);
  return (
    <div>
      <Button
        disabled={disabled || locked}
        onClick={() => {
          const definition = definitionOf(assumption);
          if (definition.type === 'switch') setSwitch(definition.id, value === true);
          else setValue(definition.id, Number(value));
          reveal(assumption);
        }}
      >
        {locked ? 'It is locked' : `Use ${formatAssumption(assumption, value)}`}
      </Button>
    </div>
  );
}
