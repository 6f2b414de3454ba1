import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPlayerPlay } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { messageOf } from '#shared/base/error-message';
import { missingKinds, withComparison } from '#shared/briefing/deck';
import type { Briefing, ComparedScenario, Scenario } from '#shared/document/scenario/scenario';
import type { SlideKind } from '#shared/document/scenario/slide-spec';
import { SLIDE_NAMES } from '#shared/document/scenario/slide-spec';
import type { LibraryEntry } from '#shared/ipc/library';
import { PRESETS } from '#shared/model/presets/presets';
import { ScreenHead } from '../../ui/panels/ScreenFrame';
import classes from './BriefingScreen.module.css';

/** The bar over a briefing: what it is made of, and presenting it. */
export function BriefingHead({
  nav,
  briefing,
  listScenarios,
  readScenario,
  onAdd,
  onEdit,
  onPresent,
  onProblem,
  exportMenu,
}: {
  nav: ReactNode;
  exportMenu: ReactNode;
  briefing: Briefing;
  listScenarios: () => Promise<readonly LibraryEntry[]>;
  readScenario: (entry: LibraryEntry) => Promise<Scenario>;
  onAdd: (kind: SlideKind) => void;
  onEdit: (edit: (briefing: Briefing) => Briefing) => void;
  onPresent: () => void;
  onProblem: (problem: string | null) => void;
}) {
  const [files, setFiles] = useState<readonly LibraryEntry[]>([]);
  const { against } = briefing;
  const compare = (other: ComparedScenario | null) => onEdit((now) => withComparison(now, other));

  async function compareFile(entry: LibraryEntry) {
    try {
      const { name, preset, assumptions, correlations } = await readScenario(entry);
      compare({ name, preset, assumptions, correlations });
      onProblem(null);
    } catch (error) {
      onProblem(messageOf(error));
    }
  }

  return (
    <ScreenHead nav={nav}>
      <h1 className={classes.title}>Briefing</h1>
      <Menu position="bottom-start" width={260}>
        <Menu.Target>
          <Button variant="default" rightSection={CHEVRON}>
            Add a slide
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onAdd('text')}>Text of your own</Menu.Item>
          {missingKinds(briefing).map((kind) => (
            <Menu.Item key={kind} onClick={() => onAdd(kind)}>
              {SLIDE_NAMES[kind]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Menu
        position="bottom-start"
        width={300}
        onOpen={() => void listScenarios().then(setFiles, () => setFiles([]))}
      >
        <Menu.Target>
          <Button variant="default" rightSection={CHEVRON} className={classes.compare}>
            {against === null ? 'Compare with' : `Compared with ${against.name}`}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={480} style={{ overflowY: 'auto' }}>
          <Menu.Item disabled={against === null} onClick={() => compare(null)}>
            Nothing
          </Menu.Item>
          {files.length > 0 && <Menu.Label>From the library</Menu.Label>}
          {files.map((entry) => (
            <Menu.Item key={entry.handle} onClick={() => void compareFile(entry)}>
              {entry.content.ok ? entry.content.value.name : entry.fileName}
            </Menu.Item>
          ))}
          <Menu.Label>Presets</Menu.Label>
          {PRESETS.map(({ id, name }) => (
            <Menu.Item
              key={id}
              onClick={() => compare({ name, preset: id, assumptions: {}, correlations: null })}
            >
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {briefing.slides.length > 0 && (
        <Button variant="default" onClick={() => onEdit((now) => ({ ...now, slides: [] }))}>
          Storyline as it comes
        </Button>
      )}
      <span className={classes.grow} />
      {exportMenu}
      <Button onClick={onPresent} leftSection={<IconPlayerPlay size={14} aria-hidden />}>
        Present
      </Button>
    </ScreenHead>
  );
}

const CHEVRON = <IconChevronDown size={14} stroke={1.75} aria-hidden />;
