import { NativeSelect, useComputedColorScheme } from '@mantine/core';
import { useMemo, useState } from 'react';
import { formatDate } from '#shared/format/dates';
import { MILESTONE_LABELS } from '#shared/format/names/milestones';
import { formatShare } from '#shared/format/number/share';
import { writeNever } from '#shared/headlines/words';
import { MILESTONES, type Milestone, type SoundEnsemble } from '#shared/model/results';
import { teamFigure } from '../../../charts/figures/drivers/team';
import { ChartFrame } from '../../../charts/frame/ChartFrame';
import type { ChartProps } from '../../../charts/frame/chart-props';
import { usePlotAxis } from '../../../charts/plot/use-plot-axis';
import { useSession } from '../../../state/stores';
import { paletteOf } from '../../../ui/colour/palette';
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
  const chooseYear = useSession((state) => state.chooseYear);
  const palette = paletteOf(useComputedColorScheme('light'));
  const { ref, axis } = usePlotAxis(horizon);
  const figure = useMemo(() => {
    if (axis === null) return null;
    const { step, shares } = team.curves.cumulative;
    const curves = members.map(({ name, color, ensemble }) => ({
      name,
      color,
      y: ensemble.curves.cumulative.shares[milestone],
    }));
    const y = shares[milestone];
    return teamFigure({ team: y, members: curves, step, palette, axis, height: HEIGHT });
  }, [team, members, milestone, palette, axis]);
  const label = MILESTONE_LABELS[milestone];
  const { p50, never } = team.summary.milestones[milestone];
  const sentence = `The team’s median: ${p50 === null ? writeNever(never, horizon) : formatDate(p50, horizon)}.`;
  const at = (ensemble: SoundEnsemble, then: number) =>
    formatShare(ensemble.summary.milestones[milestone].byYear[String(then)] ?? 0);
  const reading = (then: number) => {
    const shares = members.map((each) => `${each.name} ${at(each.ensemble, then)}`);
    return `${then}: ${[`Team ${at(team, then)}`, ...shares].join(' · ')}`;
  };
  const title = `Probability by year: ${label}`;
  return (
    <ChartFrame
      title={title}
      sentence={sentence}
      reading={reading}
      summary={`${title}. ${sentence} ${reading(year)}.`}
      aside={
        <NativeSelect
          size="xs"
          aria-label="Milestone of the team’s timeline"
          value={milestone}
          data={MILESTONES.map((name) => ({ value: name, label: MILESTONE_LABELS[name] }))}
          onChange={(event) => setMilestone(event.currentTarget.value as Milestone)}
        />
      }
      view={{
        height: HEIGHT,
        selectedYear: year,
        onSelectYear: chooseYear,
        keyboard: false,
        actions,
      }}
      plotRef={ref}
      axis={axis}
      figure={figure}
      table={() => ({
        columns: ['year', 'Team', ...members.map(({ name }) => name)],
        rows: team.curves.years.map((then) => [
          then,
          ...[team, ...members.map(({ ensemble }) => ensemble)].map(
            ({ summary }) => summary.milestones[milestone].byYear[String(then)] ?? null,
          ),
        ]),
      })}
    />
  );
}
