import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { messageOf } from '#shared/base/error-message';
import { isLocked } from '#shared/document/edit-scenario';
import { formatAssumption } from '#shared/format/assumption';
import { formatResult } from '#shared/format/result';
import { resultLabel, resultName } from '#shared/format/result-options';
import { parseTarget, whyNoValue } from '#shared/format/seek-words';
import {
  type AssumptionId,
  definitionOf,
  type NumericId,
  type SwitchId,
} from '#shared/model/assumptions/registry';
import { parseResult, type ResultRef } from '#shared/model/explain/result-name';
import type { SeekOutcome, SoughtPoint } from '#shared/model/explain/seek';
import { useExplainer } from '../../compute/ExplainerProvider';
import { Superseded } from '../../compute/explainer';
import { modelInputOf, modelKeyOf } from '../../state/selectors/document';
import { useScenario, useSession } from '../../state/stores';
import { AssumptionSelect } from '../../ui/AssumptionSelect';
import { ResultSelect } from '../../ui/ResultSelect';
import { RunOrCancel } from '../../ui/RunOrCancel';
import { AnswerSlider } from './AnswerSlider';
import classes from './GoalSeekPanel.module.css';

interface Answer {
  readonly modelKey: string;
  readonly assumption: AssumptionId;
  readonly ref: ResultRef;
  readonly target: number;
  readonly label: string;
  readonly outcome: SeekOutcome;
}

/** What an assumption would have to be for a result to meet a target. */
export function GoalSeekPanel() {
  const explainer = useExplainer();
  const year = useSession((state) => state.year);
  const input = useScenario(({ working }) => modelInputOf(working));
  const modelKey = useScenario(({ working }) => modelKeyOf(working));
  const [option, setOption] = useState('central.agi');
  const [target, setTarget] = useState('2035');
  const [assumption, setAssumption] = useState<AssumptionId>('costGrowth');
  const [problem, setProblem] = useState<string | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const { horizon } = input.options;
  const within = Math.min(year, Math.floor(horizon));

  async function find(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (progress !== null) return;
    const wanted = parseTarget(target);
    if (wanted === null) {
      setProblem('A year, a share such as 10%, or a number such as 1e28.');
      return;
    }
    setProblem(null);
    setProgress(0);
    try {
      const result = resultName(option, within);
      const outcome = await explainer.ask(
        { kind: 'seek', result, input, assumption, target: wanted },
        setProgress,
      );
      const label = resultLabel(option, within);
      const ref = parseResult(result, horizon);
      setAnswer({ modelKey, assumption, ref, target: wanted, label, outcome });
    } catch (error) {
      if (!(error instanceof Superseded)) {
        setProblem(messageOf(error));
      }
    } finally {
      setProgress(null);
    }
  }

  return (
    <form className={classes.form} onSubmit={(event) => void find(event)}>
      <ResultSelect label="Result" option={option} year={within} onChange={setOption} />
      <TextInput
        size="xs"
        label="Target"
        description={hintFor(option)}
        value={target}
        error={problem}
        spellCheck={false}
        onChange={(event) => setTarget(event.currentTarget.value)}
      />
      <AssumptionSelect
        label="By changing"
        value={assumption}
        onChange={setAssumption}
        offers={() => true}
      />
      <div className={classes.run}>
        <RunOrCancel
          label="Find the value"
          progress={progress}
          progressLabel="Share of the search that is done"
          onCancel={explainer.cancel}
        />
      </div>
      {answer !== null && (
        <AnswerView answer={answer} horizon={horizon} stale={answer.modelKey !== modelKey} />
      )}
    </form>
  );
}

function hintFor(option: string): string {
  const { unit } = parseResult(resultName(option, 2030), 2060);
  if (unit === 'date') return 'A year, such as 2035 or 2031.5';
  if (unit === 'share') return 'A probability, such as 10%';
  if (unit === 'years') return 'Years, such as 1.5';
  return unit === 'usd' ? 'Dollars, such as 1e9' : 'A number, such as 1e28';
}

function AnswerView({
  answer,
  horizon,
  stale,
}: {
  answer: Answer;
  horizon: number;
  /** Whether the scenario has changed since. */
  stale: boolean;
}) {
  const { assumption, ref, target, label, outcome } = answer;
  const { solution, others, present } = outcome;
  const definition = definitionOf(assumption);
  if (solution === null) {
    return (
      <p role="alert" className={classes.none}>
        {whyNoValue({ assumption, ref, target, horizon, resultName: label }, outcome)}
      </p>
    );
  }
  const says = ({ value, reading }: SoughtPoint) =>
    `${formatAssumption(assumption, value)}: ${label} ${formatResult(ref, reading.value, horizon)}`;
  return (
    <section aria-label="Answer" className={classes.answer} data-stale={stale || undefined}>
      <h3>{definition.label}</h3>
      {definition.type === 'number' && (
        <AnswerSlider
          definition={definition as never}
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
      {stale && <p>The scenario has changed since: find the value again.</p>}
      <Accept assumption={assumption} value={solution.value} disabled={stale} />
    </section>
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
          if (typeof value === 'boolean') setSwitch(assumption as SwitchId, value);
          else setValue(assumption as NumericId, value);
          reveal(assumption);
        }}
      >
        {locked ? 'It is locked' : `Use ${formatAssumption(assumption, value)}`}
      </Button>
    </div>
  );
}
