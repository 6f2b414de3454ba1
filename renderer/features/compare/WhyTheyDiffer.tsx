import { NativeSelect, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { messageOf } from '#shared/base/error-message';
import { formatDifference } from '#shared/format/difference';
import { formatResult } from '#shared/format/result';
import { resultLabel, resultName } from '#shared/format/result-options';
import { definitionOf } from '#shared/model/assumptions/registry';
import type { Difference, DifferencePart } from '#shared/model/explain/difference';
import { parseResult } from '#shared/model/explain/result-name';
import { useExplainer } from '../../compute/ExplainerProvider';
import { Superseded } from '../../compute/explainer';
import { modelInputOf, modelKeyOf } from '../../state/selectors/document';
import { PolicyMark } from '../../ui/PolicyMark';
import { ResultSelect } from '../../ui/ResultSelect';
import classes from './CompareScreen.module.css';
import type { Member } from './members';

interface Answer {
  readonly key: string;
  readonly difference: Difference;
}

/** Why a result differs between the baseline and another scenario, assumption by assumption. */
export function WhyTheyDiffer({
  members,
  baseline,
  year,
}: {
  members: readonly Member[];
  baseline: number;
  year: number;
}) {
  const explainer = useExplainer();
  const [option, setOption] = useState('central.agi');
  const [otherKey, setOtherKey] = useState<string | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problem, setProblem] = useState<{ key: string; text: string } | null>(null);
  const [progress, setProgress] = useState(0);
  const from = members[baseline];
  const choices = members.filter((_, i) => i !== baseline);
  const other = choices.find(({ key }) => key === otherKey) ?? choices[0];
  const horizon = Math.max(...members.map(({ scenario }) => scenario.horizon));
  const within = Math.min(year, Math.floor(horizon));
  const result = resultName(option, within);
  const key =
    from === undefined || other === undefined
      ? ''
      : `${result} ${modelKeyOf(from.scenario)} ${modelKeyOf(other.scenario)}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for both scenarios
  useEffect(() => {
    if (from === undefined || other === undefined) return;
    setProgress(0);
    const ask = async () => {
      try {
        const [input, second] = [from, other].map(({ scenario }) => modelInputOf(scenario));
        if (input === undefined || second === undefined) return;
        const job = { kind: 'difference', result, input, other: second } as const;
        setAnswer({ key, difference: await explainer.ask(job, setProgress) });
      } catch (error) {
        if (error instanceof Superseded) return;
        setProblem({ key, text: messageOf(error) });
      }
    };
    void ask();
  }, [key, explainer]);

  if (from === undefined || other === undefined) return null;
  const label = resultLabel(option, within);
  const known = answer?.key === key ? answer.difference : null;
  return (
    <section aria-label="Why they differ" className={classes.part}>
      <h2>Why they differ</h2>
      <div className={classes.controls}>
        <ResultSelect label="Result" option={option} year={within} onChange={setOption} />
        <NativeSelect
          size="xs"
          label={`${from.name} against`}
          value={other.key}
          data={choices.map(({ key: value, name }) => ({ value, label: name }))}
          onChange={(event) => setOtherKey(event.currentTarget.value)}
        />
      </div>
      {problem?.key === key ? (
        <p role="alert" className={classes.problem}>
          {problem.text}
        </p>
      ) : known === null ? (
        <Progress value={progress * 100} aria-label="Share of the explanation that is computed" />
      ) : (
        <Waterfall
          difference={known}
          label={label}
          from={from.name}
          to={other.name}
          write={{
            result: (value) => formatResult(parseResult(result, horizon), value, horizon),
            part: (value) => formatDifference(parseResult(result, horizon), value),
          }}
        />
      )}
    </section>
  );
}

/** From one result to the other in steps, the largest first; policy levers after the world. */
function Waterfall({
  difference,
  label,
  from,
  to,
  write,
}: {
  difference: Difference;
  label: string;
  from: string;
  to: string;
  write: { result: (value: number | null) => string; part: (value: number) => string };
}) {
  const { a, b, total, parts, world, policy, exact } = difference;
  const ordered = [...parts].sort(
    (one, other) => Number(one.kind === 'policy') - Number(other.kind === 'policy'),
  );
  let at = a.counted;
  const steps = ordered.map((part) => {
    const start = at;
    at += part.value;
    return { part, start, end: at };
  });
  const ends = [a.counted, b.counted, ...steps.map(({ end }) => end)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const place = (value: number) => (high === low ? 0 : ((value - low) / (high - low)) * 100);
  const bar = (start: number, end: number) => ({
    left: `${Math.min(place(start), place(end))}%`,
    width: `${Math.max(0.4, Math.abs(place(end) - place(start)))}%`,
  });
  if (parts.length === 0) {
    return <p className={classes.about}>They assume the same of everything that counts here.</p>;
  }
  return (
    <>
      <p>
        {label}: {write.result(a.value)} in {from}, {write.result(b.value)} in {to}, a difference of{' '}
        <strong>{write.part(total)}</strong>. The world accounts for {write.part(world)}, policy for{' '}
        {write.part(policy)}.
      </p>
      <table className={classes.waterfall} aria-label="Steps from one to the other">
        <tbody>
          {steps.map(({ part, start, end }) => (
            <tr key={part.assumption}>
              <th scope="row">
                {nameOf(part)}
                {part.kind === 'policy' && <PolicyMark />}
              </th>
              <td>
                <span className={classes.bars}>
                  <span
                    className={classes.bar}
                    data-sign={part.value < 0 ? 'down' : 'up'}
                    style={bar(start, end)}
                  />
                </span>
              </td>
              <td className={classes.figure}>
                {write.part(part.value)}
                {part.error !== null && (
                  <span className={classes.quiet}> ± {Math.abs(part.error).toPrecision(1)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.about}>
        Shapley values: each assumption’s part averaged over every order in which the two can be
        brought together{exact ? ', exact' : ', sampled, with standard errors'}. They add up to the
        difference.
        {a.never || b.never ? ' A date that does not come counts as a year after the horizon.' : ''}
      </p>
    </>
  );
}

function nameOf({ assumption }: DifferencePart): string {
  return assumption === 'correlations' ? 'Correlations' : definitionOf(assumption).label;
}
