import { TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { messageOf } from '#shared/base/error-message';
import { Superseded } from '#shared/base/superseded';
import { formatYear } from '#shared/format/dates';
import { resultLabel, resultName } from '#shared/format/names/result-options';
import { ASSUMPTIONS, type AssumptionId } from '#shared/model/assumptions/registry';
import { parseResult } from '#shared/model/explain/results/result-name';
import { parseTarget } from '#shared/sentences/seek-words';
import { useExplainer } from '../../engine/ExplainerProvider';
import { modelInputOf, modelKeyOf } from '../../state/selectors/document';
import { useScenario, useSession } from '../../state/stores';
import { AssumptionSelect } from '../../ui/fields/AssumptionSelect';
import { ResultSelect } from '../../ui/fields/ResultSelect';
import { RunOrCancel } from '../../ui/panels/RunOrCancel';
import classes from './GoalSeekPanel.module.css';
import { SeekAnswer, type SoughtAnswer } from './SeekAnswer';

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
  const [answer, setAnswer] = useState<(SoughtAnswer & { readonly modelKey: string }) | null>(null);
  const { horizon } = input.options;
  const within = Math.min(year, Math.floor(horizon));

  async function find(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (progress !== null) return;
    // Whatever comes of it, what stands there answers another question.
    setAnswer(null);
    const result = resultName(option, within);
    const ref = parseResult(result, horizon);
    const wanted = parseTarget(target);
    if (wanted === null) {
      setProblem('A year, a share such as 10%, or a number such as 1e28.');
      return;
    }
    if (ref.unit === 'date' && wanted > horizon) {
      setProblem(`The scenario looks no further ahead than ${formatYear(horizon)}.`);
      return;
    }
    setProblem(null);
    setProgress(0);
    try {
      const outcome = await explainer.ask(
        { kind: 'seek', result, input, assumption, target: wanted },
        setProgress,
      );
      const label = resultLabel(option, within);
      setAnswer({ modelKey, assumption, ref, target: wanted, horizon, label, outcome });
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
        offered={ASSUMPTIONS}
      />
      <div className={classes.run}>
        <RunOrCancel
          label="Find the value"
          progress={progress}
          progressLabel="Share of the search that is done"
          onCancel={explainer.cancel}
        />
      </div>
      {answer !== null && <SeekAnswer sought={answer} stale={answer.modelKey !== modelKey} />}
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
