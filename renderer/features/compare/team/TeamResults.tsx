import { useComputedColorScheme } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { type MixtureRule, mixEnsembles } from '#shared/model/ensemble/mixture';
import type { ModelRun } from '#shared/model/model-run';
import { TiersChart } from '../../../charts/views/TiersChart';
import { useResults, useSession } from '../../../state/stores';
import { type CountedMember, countedMemberRun } from './count-members';
import { TeamHeadlines } from './TeamHeadlines';
import { TeamTimeline } from './TeamTimeline';
import classes from './team.module.css';
import type { TeamProps } from './team-member';

const TIERS_HEIGHT = 220;

/** What follows for the team: its figures, its timeline and tiers. */
export function TeamResults({
  children,
  counted,
  rule,
  horizon,
  year,
  parts,
}: {
  /** What stands over the figures, and by itself while there are none. */
  children: ReactNode;
  counted: readonly CountedMember[];
  rule: MixtureRule;
  horizon: number;
  year: number;
  parts: TeamProps['parts'];
}) {
  const colorScheme = useComputedColorScheme('light');
  const chooseYear = useSession((state) => state.chooseYear);
  const today = useResults((state) => state.today);
  const names = counted.map(({ name }) => name).join('\n');
  const told = [rule, ...counted.map(({ share, input }) => [share, input])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told stands for the members
  const { team, runs } = useMemo(() => {
    const each = counted.map((member) => ({ ...member, run: countedMemberRun(member, today()) }));
    return {
      team: counted.length === 0 ? null : mixEnsembles(counted, rule),
      runs: each,
    };
  }, [JSON.stringify(told), names, today]);
  const [first] = runs;
  // A mixture has no central path; the charts and figures below read its samples alone.
  const run = useMemo<ModelRun | null>(
    () => (first === undefined || team === null ? null : { ...first.run, ensemble: team }),
    [first, team],
  );
  const drawn = useMemo(
    () => runs.map(({ draws, ...member }) => ({ ...member, ensemble: draws })),
    [runs],
  );
  if (run === null || team === null) {
    return (
      <div className={classes.grid}>
        <div className={classes.card}>{children}</div>
      </div>
    );
  }
  return (
    <div className={classes.grid}>
      <div className={classes.card}>
        {children}
        <TeamHeadlines team={run} members={runs} year={year} today={run.today} />
      </div>
      <div className={classes.stack}>
        <div className={classes.card}>
          <TeamTimeline
            team={team}
            members={drawn}
            horizon={horizon}
            year={year}
            actions={parts.actions('The team’s timeline')}
          />
        </div>
        <div className={classes.card}>
          <TiersChart
            run={run}
            colorScheme={colorScheme}
            height={TIERS_HEIGHT}
            dragging={false}
            selectedYear={year}
            onSelectYear={chooseYear}
            keyboard={false}
            actions={parts.actions('The team’s tiers')}
          />
        </div>
      </div>
    </div>
  );
}
