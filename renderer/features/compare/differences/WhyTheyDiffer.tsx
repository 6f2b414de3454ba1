import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useState } from 'react';
import { messageOf } from '#shared/base/error-message';
import { resultLabel, resultName } from '#shared/format/names/result-options';
import { parseResult } from '#shared/model/explain/results/result-name';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import { ResultSelect } from '../../../ui/fields/ResultSelect';
import { CompareSection } from '../parts/CompareSection';
import type { SectionProps } from '../parts/compare-parts';
import type { ComparedMember } from '../parts/members';
import { Waterfall } from './Waterfall';
import classes from './WhyTheyDiffer.module.css';

const BY_NAME = 'by name';

/** Why a result differs between any two of the scenarios, assumption by assumption. */
export function WhyTheyDiffer({ members, baseline, year, parts }: SectionProps) {
  const [option, setOption] = useState('central.agi');
  const [typed, setTyped] = useState('ensemble.agi.p50');
  const [pair, setPair] = useState<{ from: string | null; to: string | null }>({
    from: null,
    to: null,
  });
  const from = find(members, pair.from) ?? members[baseline];
  const to = [find(members, pair.to), ...members].find(
    (member) => member !== undefined && member !== from,
  );
  if (from === undefined || to === undefined) return null;
  const { horizon } = from.scenario;
  const name = option === BY_NAME ? typed : resultName(option, year);
  const result = readName(name, horizon);
  const choices = members.map(({ key, name: label }, i) => ({
    value: key,
    label: `${i + 1} ${label}`,
  }));
  /** The other end makes room where both would be the same. */
  const choose = (end: 'from' | 'to', key: string) => {
    const now = { from: from.key, to: to.key };
    const other = end === 'from' ? 'to' : 'from';
    setPair({ ...now, [end]: key, ...(now[other] === key ? { [other]: now[end] } : {}) });
  };
  return (
    <CompareSection
      label="Why they differ"
      about="Each assumption’s part of the difference, averaged over every order in which one scenario can be turned into the other (Shapley values). The parts add up to the difference; what policy adds stands apart, hatched. Hover over a step, or tab to it, for what it does."
    >
      <div className={classes.controls}>
        <ResultSelect
          label="Result"
          option={option}
          year={year}
          more={[{ value: BY_NAME, label: 'Another result, by its name…' }]}
          onChange={setOption}
        />
        {option === BY_NAME && (
          <TextInput
            size="xs"
            label="Name of the result"
            title="Its place in the results file, such as ensemble.agi.p50"
            className={classes.name ?? ''}
            spellCheck={false}
            value={typed}
            error={'problem' in result ? result.problem : undefined}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        <NativeSelect
          size="xs"
          label="From"
          value={from.key}
          data={choices}
          onChange={(event) => choose('from', event.currentTarget.value)}
        />
        <ActionIcon
          variant="default"
          size={30}
          aria-label="Turn round"
          title="Turn round"
          onClick={() => setPair({ from: to.key, to: from.key })}
        >
          <IconArrowsExchange size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
        <NativeSelect
          size="xs"
          label="To"
          value={to.key}
          data={choices}
          onChange={(event) => choose('to', event.currentTarget.value)}
        />
      </div>
      {'ref' in result && (
        <Waterfall
          from={from}
          to={to}
          result={result.ref}
          label={option === BY_NAME ? result.ref.name : resultLabel(option, year)}
          actions={parts.actions('Why they differ')}
        />
      )}
    </CompareSection>
  );
}

function find(members: readonly ComparedMember[], key: string | null): ComparedMember | undefined {
  return members.find((member) => member.key === key);
}

function readName(
  name: string,
  horizon: number,
): { readonly ref: ResultRef } | { readonly problem: string } {
  try {
    return { ref: parseResult(name, horizon) };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}
