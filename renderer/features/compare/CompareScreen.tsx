import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ComponentType, type ReactNode, useMemo, useRef } from 'react';
import { MOST_MEMBERS } from '#shared/ipc/comparison';
import { FIRST_YEAR } from '#shared/model/years';
import { useSession } from '../../state/stores';
import { OVERLAYS_ID } from '../../ui/colour/theme';
import { YearField } from '../../ui/fields/YearField';
import { ScreenFrame, ScreenHead } from '../../ui/panels/ScreenFrame';
import { AssumptionsTable } from './assumptions/AssumptionsTable';
import classes from './CompareScreen.module.css';
import { OverlayCharts } from './charts/OverlayCharts';
import { WhyTheyDiffer } from './differences/WhyTheyDiffer';
import { MemberStrip } from './members/MemberStrip';
import { useAddScenario } from './members/use-add-scenario';
import { useFollowedFiles, useMembers } from './members/use-members';
import { OutcomesTable } from './outcomes/OutcomesTable';
import type { CompareParts, SectionProps } from './parts/compare-parts';
import type { ComparedMember } from './parts/members';
import { SectionNav } from './parts/SectionNav';
import { useRuns } from './parts/use-runs';
import { FourLinesView } from './team/FourLinesView';
import { TeamView } from './team/TeamView';
import { ComparedTiers } from './tiers/ComparedTiers';

/** The sections of the screen from top to bottom, under the headings they carry. */
const SECTIONS: readonly {
  readonly label: string;
  readonly Show: ComponentType<SectionProps>;
}[] = [
  { label: 'Charts', Show: OverlayCharts },
  { label: 'Outcomes', Show: OutcomesTable },
  { label: 'Tiers', Show: ComparedTiers },
  { label: 'Why they differ', Show: WhyTheyDiffer },
  { label: 'What policy buys', Show: FourLinesView },
  { label: 'The team’s view', Show: TeamView },
  { label: 'Assumptions', Show: AssumptionsTable },
];

/** Two to six scenarios side by side: what they assume, what follows, and why that differs. */
export function CompareScreen({ nav, parts }: { nav: ReactNode; parts: CompareParts }) {
  const { members, baseline, changed } = useMembers();
  const runs = useRuns(members, parts.spawnRunner);
  useFollowedFiles(parts.readScenario);
  const addScenario = useAddScenario(parts);
  const year = useSession((state) => state.year);
  const chooseYear = useSession((state) => state.chooseYear);
  const scroller = useRef<HTMLDivElement>(null);
  const labels = useMemo(() => SECTIONS.map(({ label }) => label), []);
  const horizon = Math.floor(members[0]?.scenario.horizon ?? year);
  const shownYear = Math.min(year, horizon);
  const full = members.length >= MOST_MEMBERS;

  return (
    <ScreenFrame label="Compare">
      <ScreenHead nav={nav}>
        <h1 className="visually-hidden">Compare</h1>
        <SectionNav labels={labels} host={scroller} />
        <span className={classes.year}>
          Year
          <YearField
            label="Year looked at"
            year={shownYear}
            first={FIRST_YEAR}
            last={horizon}
            onYearChange={chooseYear}
          />
        </span>
        <Button
          variant="default"
          disabled={full}
          leftSection={<IconPlus size={14} stroke={1.75} aria-hidden />}
          onClick={addScenario}
        >
          {full ? 'Six at most' : 'Add a scenario'}
        </Button>
      </ScreenHead>
      <div className={classes.strip}>
        <MemberStrip members={members} baseline={baseline} parts={parts} />
        {changed.length > 0 && <SetAlike changed={changed} like={members[baseline]} />}
      </div>
      <div className={classes.scroller} ref={scroller}>
        {members.length > 0 &&
          SECTIONS.map(({ label, Show }) => (
            <Show
              key={label}
              members={members}
              runs={runs}
              baseline={baseline}
              year={shownYear}
              parts={parts}
            />
          ))}
      </div>
      {/* Menus open here, so that they too are in a landmark. */}
      <div id={OVERLAYS_ID} />
    </ScreenFrame>
  );
}

/** What had to be set alike for scenarios to be compared at all. */
function SetAlike({
  changed,
  like,
}: {
  changed: readonly string[];
  like: ComparedMember | undefined;
}) {
  if (like === undefined) return null;
  const { samples, horizon } = like.scenario;
  return (
    <p className={classes.alike}>
      {changed.join(', ')}: run here with {samples.toLocaleString('en')} samples and the seed of{' '}
      {like.name}, and to the latest horizon, {horizon}, so that all share their draws.
    </p>
  );
}
