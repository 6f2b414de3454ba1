import { NativeSelect, Progress } from '@mantine/core';
import { useState } from 'react';
import { NEVER_COUNTS } from '#shared/format/dates';
import { resultLabel, resultName } from '#shared/format/names/result-options';
import { ASSUMPTIONS } from '#shared/model/assumptions/registry';
import { differenceSources } from '#shared/model/explain/difference';
import type { PairOf } from '#shared/model/explain/four-lines';
import { parseResult } from '#shared/model/explain/results/result-name';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import type { TeamAnswers } from '#shared/model/explain/team-job';
import type { ModelInput } from '#shared/model/model-input';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { sourceLabel } from '#shared/sentences/disagreement-words';
import { type FourNames, fourLinesSentence } from '#shared/sentences/four-lines-words';
import type { ChartProps } from '../../../charts/frame/chart-props';
import { modelInputOf } from '../../../state/selectors/document';
import { ResultSelect } from '../../../ui/fields/ResultSelect';
import { SteadyHeight } from '../../../ui/panels/SteadyHeight';
import { CompareSection } from '../parts/CompareSection';
import { FourLinesChart } from './FourLinesChart';
import { FourLinesTable } from './FourLinesTable';
import classes from './team.module.css';
import type { TeamMember, TeamProps } from './team-member';
import { useExplainAnswer } from './use-answer';

/** The policy of the memo: no preset of the world, but levers to hold any world under. */
const MEMO_POLICY = 'memo-policy';

/** Two worlds, each under two policies: what policy buys in each, what the world changes under each. */
export function FourLinesView({
  members,
  baseline,
  year,
  parts,
}: TeamProps & { readonly baseline: number }) {
  const [option, setOption] = useState<string | null>(null);
  const [otherKey, setOtherKey] = useState<string | null>(null);
  const [policyKey, setPolicyKey] = useState<string | null>(null);
  const from = members[baseline];
  const choices = members.filter((_, i) => i !== baseline);
  const to = choices.find(({ key }) => key === otherKey) ?? choices[0];
  if (from === undefined || to === undefined) return null;
  const input = modelInputOf(from.scenario);
  const policies = [
    ...choices.map((member) => policyOf(member)),
    {
      key: MEMO_POLICY,
      name: 'the memo’s policy',
      input: { ...input, assumptions: resolveAssumptions(MEMO_POLICY, {}) },
    },
  ];
  // Its own levers if they are others; else something to hold both worlds under.
  const policy =
    policies.find(({ key }) => key === policyKey) ??
    [policyOf(to), ...policies].find((each) => leversBetween(input, each.input).length > 0) ??
    policyOf(to);
  const horizon = Math.max(from.scenario.horizon, to.scenario.horizon);
  const levers = leversBetween(input, policy.input);
  const chosen =
    option ??
    (levers.includes('restrictHigh')
      ? 'ensemble.tiers.{year}.open.high'
      : 'central.thresholdBlindWmd');
  return (
    <CompareSection
      label="What policy buys"
      about="Two worlds, each under two sets of policy levers: what the levers change in each world, and what the world changes under each set. The levers are the threshold and whether open release of high-risk models is prevented; all else, correlations included, is of the world."
    >
      <div className={classes.controls}>
        <ResultSelect
          label="Result of the four"
          option={chosen}
          year={Math.min(year, Math.floor(horizon))}
          onChange={setOption}
        />
        <NativeSelect
          size="xs"
          label={`World of ${from.name}, and of`}
          value={to.key}
          data={choices.map(({ key, name }) => ({ value: key, label: name }))}
          onChange={(event) => setOtherKey(event.currentTarget.value)}
        />
        <NativeSelect
          size="xs"
          label={`Levers of ${from.name}, and`}
          value={policy.key}
          data={policies.map(({ key, name }) => ({ value: key, label: name }))}
          onChange={(event) => setPolicyKey(event.currentTarget.value)}
        />
      </div>
      {levers.length === 0 ? (
        <p>
          {from.name} and {policy.name} set the same levers, so there is nothing to buy. Levers are{' '}
          {ASSUMPTIONS.filter(({ kind }) => kind === 'policy')
            .map(({ label }) => label)
            .join(', ')}
          .
        </p>
      ) : (
        <Answer
          from={from}
          to={to}
          policy={policy}
          option={chosen}
          horizon={horizon}
          year={year}
          parts={parts}
        />
      )}
    </CompareSection>
  );
}

interface NamedPolicy {
  readonly key: string;
  readonly name: string;
  readonly input: ModelInput;
}

function policyOf({ key, name, scenario }: TeamMember): NamedPolicy {
  return { key, name: `those of ${name}`, input: modelInputOf(scenario) };
}

function leversBetween(a: ModelInput, b: ModelInput) {
  return differenceSources('ensemble', a, b).filter((id) =>
    ASSUMPTIONS.some((definition) => definition.id === id && definition.kind === 'policy'),
  );
}

function Answer({
  from,
  to,
  policy,
  option,
  horizon,
  year,
  parts,
}: {
  from: TeamMember;
  to: TeamMember;
  policy: NamedPolicy;
  option: string;
  horizon: number;
  year: number;
  parts: TeamProps['parts'];
}) {
  const result = resultName(option, Math.min(year, Math.floor(horizon)));
  const job = {
    kind: 'fourLines' as const,
    result,
    input: modelInputOf(from.scenario),
    other: modelInputOf(to.scenario),
    policy: policy.input,
  };
  const { answer, problem } = useExplainAnswer(JSON.stringify(job), () => job);
  return (
    <SteadyHeight expected={360} busy={answer === null && problem === null}>
      {problem !== null ? (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      ) : answer === null ? (
        <Progress value={100} animated aria-label="The four lines are being computed" />
      ) : (
        <Lines
          {...answer}
          names={{ from: from.name, to: to.name, policy: policy.name }}
          result={parseResult(result, horizon)}
          option={option}
          worlds={[from, to]}
          horizon={horizon}
          year={year}
          actions={parts.actions('What policy buys')}
        />
      )}
    </SteadyHeight>
  );
}

function Lines({
  lines,
  series,
  names,
  result,
  option,
  worlds,
  horizon,
  year,
  actions,
}: TeamAnswers['fourLines'] & {
  names: FourNames;
  result: ResultRef;
  option: string;
  worlds: PairOf<TeamMember>;
  horizon: number;
  year: number;
  actions: ChartProps['actions'];
}) {
  return (
    <div className={classes.grid}>
      <div className={classes.card}>
        <h3>{resultLabel(option, Math.min(year, Math.floor(horizon)))}</h3>
        <p>{fourLinesSentence(result, lines, names)}</p>
        <FourLinesTable lines={lines} result={result} horizon={horizon} names={names} />
        <p className={classes.quiet}>
          Levers that differ: {lines.levers.map(sourceLabel).join(', ')}.
          {lines.readings.flat().some(({ never }) => never) ? ` ${NEVER_COUNTS}` : ''}
        </p>
      </div>
      <div className={classes.card}>
        <FourLinesChart
          series={series}
          result={result}
          option={option}
          worlds={worlds}
          horizon={horizon}
          year={year}
          actions={actions}
        />
      </div>
    </div>
  );
}
