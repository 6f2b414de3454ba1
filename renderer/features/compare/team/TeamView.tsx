import { Progress } from '@mantine/core';
import { useDeferredValue } from 'react';
import { formatShare } from '#shared/format/number/share';
import { MIXTURE_RULE_WORDS } from '#shared/sentences/mixture-words';
import { useSession } from '../../../state/stores';
import { SteadyHeight } from '../../../ui/panels/SteadyHeight';
import { CompareSection } from '../parts/CompareSection';
import { countedShares, countMembers, firstWeight } from './count-members';
import { DisagreementView } from './DisagreementView';
import { TeamResults } from './TeamResults';
import { TeamWeights } from './TeamWeights';
import type { TeamProps } from './team-member';
import { type TeamDraws, useTeamDraws } from './use-team-draws';

/** All scenarios as one view of the future, each as much as its weight says. */
export function TeamView({ members, year, parts }: TeamProps) {
  const kept = useSession((state) => state.teamWeights);
  const weighTeam = useSession((state) => state.weighTeam);
  const draws = useTeamDraws(members);
  const rule = useSession((state) => state.teamRule);
  const countTeam = useSession((state) => state.countTeam);
  const weights = members.map((member) => kept[member.key] ?? firstWeight(member));
  const pending = draws.answers.filter((answer) => answer === null).length;
  // Who has no distribution cannot count.
  const counting = weights.map((weight, i) => (isUnsound(draws, i) ? 0 : weight));
  // While a slider moves, figures may come a moment later than the slider.
  const settled = useDeferredValue(JSON.stringify(counting));
  const counted = countMembers(members, JSON.parse(settled) as number[], rule, draws);
  const { horizon, samples } = draws.options;
  // The comparison looks further ahead where others do.
  const shownYear = Math.min(year, Math.floor(horizon));
  return (
    <CompareSection
      label="The team’s view"
      about={`The scenarios as one mixture: a member is drawn, then one of its accepted samples. By evidence, ${MIXTURE_RULE_WORDS.byEvidence.about}: whoever gave much of their probability to what has not come loses weight. As held, ${MIXTURE_RULE_WORDS.asHeld.about}. Presets begin without weight. All run here up to ${horizon}, the shortest horizon among them, with ${samples.toLocaleString('en')} samples.`}
    >
      <SteadyHeight expected={840} busy={pending > 0}>
        <TeamResults
          counted={pending === 0 ? counted : []}
          rule={rule}
          horizon={horizon}
          year={shownYear}
          parts={parts}
        >
          <TeamWeights
            members={members}
            weights={weights}
            shares={pending === 0 ? countedShares(counting, rule, draws.answers) : null}
            rule={rule}
            onCount={countTeam}
            notes={members.map((_, i) => noteOf(draws, i))}
            onWeigh={(next) =>
              weighTeam(
                Object.fromEntries(members.map(({ key }, i) => [key, next[i] ?? 0] as const)),
              )
            }
          />
          {pending > 0 && (
            <Progress
              value={(100 * (members.length - pending)) / members.length}
              aria-label="Share of the members whose samples are in"
            />
          )}
          {pending === 0 && counted.length === 0 && (
            <p role="status">Nobody counts: give at least one member a weight.</p>
          )}
        </TeamResults>
      </SteadyHeight>
      {(pending > 0 || counted.length > 0) && (
        <DisagreementView
          voices={pending === 0 ? counted : []}
          horizon={horizon}
          year={shownYear}
        />
      )}
    </CompareSection>
  );
}

function isUnsound({ answers }: TeamDraws, place: number): boolean {
  const answer = answers[place] ?? null;
  return answer !== null && (!answer.ok || answer.value.contradiction);
}

/** What is to be known of a member's samples beside its weight. */
function noteOf({ answers }: TeamDraws, place: number): string | null {
  const answer = answers[place] ?? null;
  if (answer === null) return null;
  if (!answer.ok) return `Left out: ${answer.error}`;
  const { accepted, contradiction } = answer.value;
  if (contradiction) {
    return 'Left out: its assumptions contradict each other, hardly any sample agrees with them.';
  }
  return accepted === 1 ? null : `${formatShare(accepted)} of its samples accepted`;
}
