import { Button, Menu, useComputedColorScheme } from '@mantine/core';
import { IconChevronDown, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { messageOf } from '#shared/base/error-message';
import type { LibraryEntry } from '#shared/ipc/contract';
import { PRESETS } from '#shared/model/presets/presets';
import type { ChartProps } from '../../charts/chart-props';
import type { Runner } from '../../compute/runner';
import { changedOf } from '../../state/selectors/assumptions';
import { useScenario, useSession } from '../../state/stores';
import { paletteOf } from '../../ui/palette';
import { OVERLAYS } from '../../ui/theme';
import { AssumptionsTable } from './AssumptionsTable';
import classes from './CompareScreen.module.css';
import { firstPresets, type Member, MOST_MEMBERS, presetMember } from './members';
import { OutcomesTable } from './OutcomesTable';
import { OverlayCharts } from './OverlayCharts';
import { FourLinesView } from './team/FourLinesView';
import { TeamView } from './team/TeamView';
import { useRuns } from './use-runs';
import { WhyTheyDiffer } from './WhyTheyDiffer';

/** Two to six scenarios side by side: what they assume, what follows, and why that differs. */
export function CompareScreen({
  nav,
  listScenarios,
  readScenario,
  spawnRunner,
  actions,
}: {
  nav: ReactNode;
  listScenarios: () => Promise<readonly LibraryEntry[]>;
  readScenario: (entry: LibraryEntry) => Promise<Member['scenario']>;
  spawnRunner: () => Runner;
  actions: (label: string) => ChartProps['actions'];
}) {
  const working = useScenario((state) => state.working);
  const year = useSession((state) => state.year);
  const palette = paletteOf(useComputedColorScheme('light'));
  const [others, setOthers] = useState<readonly Member[]>(() =>
    firstPresets(working, changedOf(working).size > 0).map((id) => presetMember(id, working)),
  );
  const [baselineKey, setBaselineKey] = useState(others[0]?.key);
  const [problem, setProblem] = useState<string | null>(null);
  const open: Member = { key: 'open', name: working.name, from: 'open', scenario: working };
  const members = [open, ...others];
  const found = members.findIndex(({ key }) => key === baselineKey);
  // The one it began beside, or what has taken its place.
  const baseline = found === -1 ? 1 : found;
  const runs = useRuns(members, spawnRunner);
  const colored = members.map((member, color) => ({ ...member, color }));

  function add(member: Member): void {
    setProblem(null);
    if (members.length < MOST_MEMBERS && !members.some(({ key }) => key === member.key)) {
      setOthers([...others, member]);
    }
  }

  async function addFile(entry: LibraryEntry): Promise<void> {
    try {
      const scenario = await readScenario(entry);
      add({ key: `file ${entry.handle}`, name: scenario.name, from: 'library', scenario });
    } catch (error) {
      setProblem(messageOf(error));
    }
  }

  return (
    <main className={classes.root} aria-label="Compare">
      <header className={classes.head}>
        {nav}
        <h1>Compare</h1>
        <AddMenu
          full={members.length >= MOST_MEMBERS}
          has={(key) => members.some((member) => member.key === key)}
          listScenarios={listScenarios}
          onPreset={(id) => add(presetMember(id, working))}
          onFile={(entry) => void addFile(entry)}
        />
      </header>
      <div className={classes.scroller}>
        {problem !== null && (
          <p role="alert" className={classes.problem}>
            {problem}
          </p>
        )}
        <ul className={classes.members} aria-label="Scenarios compared">
          {members.map(({ key, name, from }, i) => (
            <li key={key} style={{ borderTopColor: palette.scenarios[i] }}>
              <strong>{name}</strong>
              <span className={classes.from}>{from === 'open' ? 'open here' : from}</span>
              <span className={classes.memberActions}>
                <label>
                  <input
                    type="radio"
                    name="baseline"
                    checked={i === baseline}
                    onChange={() => setBaselineKey(key)}
                  />{' '}
                  Baseline
                </label>
                {from !== 'open' && members.length > 2 && (
                  <button
                    type="button"
                    aria-label={`Remove ${name}`}
                    onClick={() => setOthers(others.filter((other) => other.key !== key))}
                  >
                    <IconX size={14} stroke={1.75} aria-hidden />
                  </button>
                )}
              </span>
            </li>
          ))}
        </ul>
        <OverlayCharts members={members} runs={runs} actions={actions} />
        <OutcomesTable members={members} runs={runs} baseline={baseline} year={year} />
        <WhyTheyDiffer members={members} baseline={baseline} year={year} />
        <FourLinesView members={colored} baseline={baseline} year={year} parts={{ actions }} />
        <TeamView members={colored} year={year} parts={{ actions }} />
        <AssumptionsTable members={members} baseline={baseline} />
      </div>
      {/* Menus open here, so that they too are in a landmark. */}
      <div id={OVERLAYS} />
    </main>
  );
}

function AddMenu({
  full,
  has,
  listScenarios,
  onPreset,
  onFile,
}: {
  full: boolean;
  has: (key: string) => boolean;
  listScenarios: () => Promise<readonly LibraryEntry[]>;
  onPreset: (id: string) => void;
  onFile: (entry: LibraryEntry) => void;
}) {
  const [files, setFiles] = useState<readonly LibraryEntry[]>([]);
  return (
    <Menu position="bottom-start" width={300} onOpen={() => void listScenarios().then(setFiles)}>
      <Menu.Target>
        <Button
          variant="default"
          disabled={full}
          rightSection={<IconChevronDown size={14} stroke={1.75} aria-hidden />}
        >
          {full ? 'Six at most' : 'Add a scenario'}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={480} style={{ overflowY: 'auto' }}>
        {files.length > 0 && <Menu.Label>From the library</Menu.Label>}
        {files.map((entry) => (
          <Menu.Item
            key={entry.handle}
            disabled={has(`file ${entry.handle}`)}
            onClick={() => onFile(entry)}
          >
            {entry.content.ok ? entry.content.value.name : entry.fileName}
          </Menu.Item>
        ))}
        <Menu.Label>Presets</Menu.Label>
        {PRESETS.map(({ id, name }) => (
          <Menu.Item key={id} disabled={has(`preset ${id}`)} onClick={() => onPreset(id)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
