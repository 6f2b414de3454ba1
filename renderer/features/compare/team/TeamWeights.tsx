import { Button, SegmentedControl } from '@mantine/core';
import { err, ok, type Result } from '#shared/base/result';
import { parseQuantity } from '#shared/format/number/parse';
import { formatShare } from '#shared/format/number/share';
import { capitalised } from '#shared/format/sentence-case';
import { MIXTURE_RULES, type MixtureRule } from '#shared/model/ensemble/mixture';
import { MIXTURE_RULE_WORDS } from '#shared/sentences/mixture-words';
import { RangeSlider } from '../../../ui/fields/RangeSlider';
import { ValueField } from '../../../ui/fields/ValueField';
import { MemberBadge } from '../parts/MemberBadge';
import classes from './team.module.css';
import type { TeamMember } from './team-member';

/** A slider's end; larger weights are typed. */
const MOST_BY_SLIDER = 4;
const STEPS = 40;
const MOST = 1_000;

const still = () => {};

/** How much each member counts, and the share of the whole that makes. */
export function TeamWeights({
  members,
  weights,
  shares,
  rule,
  notes,
  onWeigh,
  onCount,
}: {
  members: readonly TeamMember[];
  weights: readonly number[];
  /** null where nobody counts, and while that is not known. */
  shares: readonly number[] | null;
  rule: MixtureRule;
  /** What is to be known of a member, where there is something. */
  notes: readonly (string | null)[];
  onWeigh: (weights: readonly number[]) => void;
  onCount: (rule: MixtureRule) => void;
}) {
  const weigh = (place: number, weight: number) =>
    onWeigh(weights.map((other, i) => (i === place ? weight : other)));
  return (
    <div>
      <div className={classes.head}>
        <h3>Weights</h3>
        <Button
          size="compact-xs"
          variant="default"
          disabled={weights.every((weight) => weight === weights[0] && weight > 0)}
          onClick={() => onWeigh(weights.map(() => 1))}
        >
          Equal weights
        </Button>
      </div>
      <SegmentedControl
        size="xs"
        aria-label="How members count"
        value={rule}
        onChange={(value) => onCount(value as MixtureRule)}
        data={MIXTURE_RULES.map((value) => ({ value, label: MIXTURE_RULE_WORDS[value].label }))}
      />
      <p className={classes.note}>{capitalised(MIXTURE_RULE_WORDS[rule].about)}.</p>
      <ul className={classes.weights} aria-label="Weights">
        {members.map(({ key, name, color }, i) => {
          const weight = weights[i] ?? 0;
          const share = shares === null ? '–' : formatShare(shares[i] ?? 0);
          return (
            <li key={key}>
              <MemberBadge color={color} place={i} />
              <span className={classes.name} title={name}>
                {name}
              </span>
              <RangeSlider
                label={`Weight of ${name}`}
                valueText={shares === null ? String(weight) : `${weight}, ${share} of the team`}
                steps={STEPS}
                position={Math.min(STEPS, (weight / MOST_BY_SLIDER) * STEPS)}
                interval={null}
                tick={STEPS / MOST_BY_SLIDER}
                onMove={(position) => weigh(i, (position / STEPS) * MOST_BY_SLIDER)}
                onHold={still}
                onRelease={still}
              />
              <ValueField
                label={`Weight of ${name}, typed`}
                text={String(weight)}
                editText={String(weight)}
                parse={readWeight}
                onCommit={(typed) => weigh(i, typed)}
              />
              <span className={classes.share}>{share}</span>
              {notes[i] !== null && <span className={classes.note}>{notes[i]}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function readWeight(typed: string): Result<number, string> {
  const parsed = parseQuantity('factor', typed);
  if (!parsed.ok) return parsed;
  return parsed.value >= 0 && parsed.value <= MOST
    ? ok(parsed.value)
    : err(`A weight is a number from 0 to ${MOST}.`);
}
