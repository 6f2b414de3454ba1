import { NativeSelect } from '@mantine/core';
import { useCallback, useState } from 'react';
import { formatDate } from '#shared/format/dates';
import { MILESTONE_LABELS } from '#shared/format/names/milestones';
import { formatShare } from '#shared/format/number/share';
import { writeNever } from '#shared/headlines/words';
import { MILESTONES, type Milestone, type SoundEnsemble } from '#shared/model/results';
import { type TeamFigureFrame, teamFigure } from '../../../charts/figures/drivers/team';
import type { ChartProps } from '../../../charts/frame/chart-props';
import { TeamYearsChart } from './TeamYearsChart';
import type { TeamMember } from './team-member';

const HEIGHT = 300;

/** The probability of a milestone over the years: the team's beside each member's. */
export function TeamTimeline({
  team,
  members,
  horizon,
  year,
  actions,
}: {
  team: SoundEnsemble;
  /** Those that have a distribution. */
  members: readonly (TeamMember & { readonly ensemble: SoundEnsemble })[];
  horizon: number;
  year: number;
  actions: ChartProps['actions'];
}) {
  const [milestone, setMilestone] = useState<Milestone>('agi');
  const draw = useCallback(
    (frame: TeamFigureFrame) => {
      const { step, shares } = team.curves.cumulative;
      const curves = members.map(({ name, color, ensemble }) => ({
        name,
        color,
        y: ensemble.curves.cumulative.shares[milestone],
      }));
      return teamFigure({ team: shares[milestone], members: curves, step, ...frame });
    },
    [team, members, milestone],
  );
  const { p50, never } = team.summary.milestones[milestone];
  const shareBy = (ensemble: SoundEnsemble, then: number) =>
    formatShare(ensemble.summary.milestones[milestone].byYear[String(then)] ?? 0);
  return (
    <TeamYearsChart
      title={`Probability by year: ${MILESTONE_LABELS[milestone]}`}
      sentence={`The team’s median: ${p50 === null ? writeNever(never, horizon) : formatDate(p50, horizon)}.`}
      readingAt={(then) =>
        [
          `Team ${shareBy(team, then)}`,
          ...members.map(({ name, ensemble }) => `${name} ${shareBy(ensemble, then)}`),
        ].join(' · ')
      }
      draw={draw}
      aside={
        <NativeSelect
          size="xs"
          aria-label="Milestone of the team’s timeline"
          value={milestone}
          data={MILESTONES.map((name) => ({ value: name, label: MILESTONE_LABELS[name] }))}
          onChange={(event) => setMilestone(event.currentTarget.value as Milestone)}
        />
      }
      table={() => ({
        columns: ['year', 'Team', ...members.map(({ name }) => name)],
        rows: team.curves.years.map((then) => [
          then,
          ...[team, ...members.map(({ ensemble }) => ensemble)].map(
            ({ summary }) => summary.milestones[milestone].byYear[String(then)] ?? null,
          ),
        ]),
      })}
      height={HEIGHT}
      horizon={horizon}
      year={year}
      actions={actions}
    />
  );
}
