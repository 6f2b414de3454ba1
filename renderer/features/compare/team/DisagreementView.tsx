import { Progress } from '@mantine/core';
import { type CSSProperties, useState } from 'react';
import { formatAssumption } from '#shared/format/assumption';
import { NEVER_COUNTS } from '#shared/format/dates';
import { resultName } from '#shared/format/names/result-options';
import { formatResult } from '#shared/format/result';
import type { DifferenceSource } from '#shared/model/explain/difference-part';
import type { Disagreement } from '#shared/model/explain/disagreement';
import { parseResult } from '#shared/model/explain/results/result-name';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import { resultMoments, totalSpread } from '#shared/model/explain/total-spread';
import {
  disagreementSentence,
  formatVariancePart,
  sourceLabel,
  totalSpreadSentence,
} from '#shared/sentences/disagreement-words';
import { ResultSelect } from '../../../ui/fields/ResultSelect';
import { PolicyMark } from '../../../ui/marks/PolicyMark';
import { SteadyHeight } from '../../../ui/panels/SteadyHeight';
import type { CountedMember } from './count-members';
import classes from './team.module.css';
import { useExplainAnswer } from './use-answer';

/** Which assumptions the spread between members comes from. */
export function DisagreementView({
  voices,
  horizon,
  year,
}: {
  /** Nobody while their samples are on their way. */
  voices: readonly CountedMember[];
  horizon: number;
  year: number;
}) {
  const [option, setOption] = useState('central.agi');
  const result = resultName(option, Math.min(year, Math.floor(horizon)));
  const ref = parseResult(result, horizon);
  const members = voices.map(({ share, input }) => ({ share, inputs: input }));
  const key = JSON.stringify([result, members]);
  const { answer, problem, progress } = useExplainAnswer(voices.length === 0 ? null : key, () => ({
    kind: 'disagreement' as const,
    result,
    members,
  }));
  return (
    <section aria-label="Where they disagree" className={`${classes.card} ${classes.below}`}>
      <h3>Where they disagree</h3>
      <div className={classes.controls}>
        <ResultSelect
          label="Result they disagree on"
          option={option}
          year={Math.min(year, Math.floor(horizon))}
          onChange={setOption}
        />
      </div>
      <SteadyHeight expected={400} busy={answer === null && problem === null}>
        {problem !== null ? (
          <p role="alert" className={classes.problem}>
            {problem}
          </p>
        ) : answer === null ? (
          <Progress
            value={progress * 100}
            aria-label="Share of the disagreement that is computed"
          />
        ) : (
          <>
            <p>
              {disagreementSentence(ref, answer.disagreement)}{' '}
              {spreadOf(ref, voices, horizon) ?? ''}
            </p>
            <Parts disagreement={answer.disagreement} voices={voices} />
            <p className={classes.quiet}>
              {rule(answer.disagreement, answer.samples)}{' '}
              {resultsOf(ref, answer.disagreement, voices, horizon)}
            </p>
          </>
        )}
      </SteadyHeight>
    </section>
  );
}

function spreadOf(
  ref: ResultRef,
  voices: readonly CountedMember[],
  horizon: number,
): string | null {
  const members = voices.map(({ share, draws }) => ({
    share,
    moments: resultMoments(ref, draws, horizon),
  }));
  const known = members.flatMap(({ share, moments }) =>
    moments === null ? [] : [{ share, moments }],
  );
  return known.length < members.length ? null : totalSpreadSentence(totalSpread(known));
}

function rule({ exact }: Disagreement, samples: number | null): string {
  return [
    'Shapley values of every pair of members, weighted by how far the two are apart: they add up to the variance between members.',
    exact
      ? 'Exact.'
      : 'Where a pair differs in more than ten assumptions they are sampled; ± is one standard error at most.',
    ...(samples === null ? [] : [`Over ${samples.toLocaleString('en')} samples of each member.`]),
  ].join(' ');
}

function resultsOf(
  ref: ResultRef,
  { readings }: Disagreement,
  voices: readonly CountedMember[],
  horizon: number,
): string {
  const told = voices.flatMap(({ name }, i) => {
    const reading = readings[i] ?? null;
    return reading === null ? [] : [`${name} ${formatResult(ref, reading.value, horizon)}`];
  });
  const never = readings.some((reading) => reading?.never === true) ? ` ${NEVER_COUNTS}` : '';
  return `Results: ${told.join(', ')}.${never}`;
}

function Parts({
  disagreement: { parts, variance },
  voices,
}: {
  disagreement: Disagreement;
  voices: readonly CountedMember[];
}) {
  if (variance === 0) return null;
  // The world first; what does not reach half a per cent is named in one line below.
  const telling = parts
    .filter(({ value }) => Math.abs(value) / variance >= 0.005)
    .sort((a, b) => Number(a.kind === 'policy') - Number(b.kind === 'policy'));
  const small = parts.filter((part) => !telling.includes(part));
  const ends = [0, ...telling.map(({ value }) => value / variance)];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const place = (share: number) => (100 * (share - low)) / (high - low);
  return (
    <>
      <table className={classes.parts} aria-label="What the spread between members comes from">
        <thead>
          <tr>
            <th scope="col">Assumption</th>
            <th scope="col">Members have</th>
            <th scope="col">Of the variance between members</th>
            <th scope="col" className={classes.amount}>
              Share
            </th>
          </tr>
        </thead>
        <tbody>
          {telling.map(({ assumption, kind, value, error }) => (
            <tr key={assumption}>
              <th scope="row">
                {sourceLabel(assumption)}
                {kind === 'policy' && <PolicyMark />}
              </th>
              <td className={classes.quiet}>{valuesOf(assumption, voices)}</td>
              <td>
                <span
                  className={classes.bars}
                  style={{ '--zero': `${place(0)}%` } as CSSProperties}
                >
                  <span
                    className={classes.bar}
                    data-kind={kind}
                    style={{
                      left: `${place(Math.min(0, value / variance))}%`,
                      width: `${Math.abs(place(value / variance) - place(0))}%`,
                    }}
                  />
                </span>
              </td>
              <td className={classes.amount}>
                {formatVariancePart(value, variance)}
                {error !== null && (
                  <span className={classes.quiet}> ± {formatVariancePart(error, variance)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {small.length > 0 && (
        <p className={classes.quiet}>
          Under half a per cent each:{' '}
          {small.map(({ assumption }) => sourceLabel(assumption)).join(', ')}.
        </p>
      )}
    </>
  );
}

/** What members have of an assumption, each value once. */
function valuesOf(source: DifferenceSource, voices: readonly CountedMember[]): string {
  if (source === 'correlations') {
    return [...new Set(voices.map(({ input }) => `${input.correlations.length} pairs`))].join(
      ' · ',
    );
  }
  const values = voices.map(({ input }) =>
    formatAssumption(source, input.assumptions[source].value),
  );
  const each = [...new Set(values)];
  return each.length === 1 ? `${each[0]}, spreads differ` : each.join(' · ');
}
