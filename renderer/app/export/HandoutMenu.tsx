import { Button, Menu, useComputedColorScheme } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { tellStory } from '#shared/briefing/tell-story';
import { COMMANDS } from '#shared/commands';
import type { StoryKeeper } from '../../engine/story-keeper';
import { type SlideContents, slideContents } from '../../slides/charts/slide-contents';
import { useScenario, useSession } from '../../state/stores';
import { useCommands } from '../commands/CommandsProvider';
import { useExport } from './ExportProvider';

const NOTHING: SlideContents = { charts: [], tables: [] };

/** The ways a briefing leaves the app, whole or a chart or table of the chosen slide. */
export function HandoutMenu({ keeper }: { keeper: StoryKeeper }) {
  const commands = useCommands();
  const exportChart = useExport();
  const scenario = useScenario(({ working }) => working);
  const chosen = useSession((state) => state.slide);
  const scheme = useComputedColorScheme('light');
  const [{ charts, tables }, setContents] = useState(NOTHING);

  function lookAtSlide() {
    const input = keeper.get()?.input ?? null;
    const slides = input === null ? [] : tellStory({ ...input, scenario });
    const slide = slides.find(({ id }) => id === chosen) ?? slides[0];
    const known = input !== null && slide !== undefined;
    setContents(known ? slideContents(slide, input, scheme) : NOTHING);
  }

  return (
    <Menu position="bottom-end" width={260} onOpen={lookAtSlide}>
      <Menu.Target>
        <Button
          variant="default"
          rightSection={<IconChevronDown size={14} stroke={1.75} aria-hidden />}
        >
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {COMMANDS.filter(({ menu }) => menu === 'export').map(({ id, label }) => (
          <Menu.Item key={id} onClick={() => commands.run(id)}>
            {label}
          </Menu.Item>
        ))}
        {charts.length + tables.length > 0 && <Menu.Label>From this slide</Menu.Label>}
        {charts.map((content, i) => {
          const which = charts.length > 1 ? `Chart ${i + 1}` : 'Chart';
          return [
            <Menu.Item key={`${which} png`} onClick={() => exportChart('png', content)}>
              {which} as Image (PNG)…
            </Menu.Item>,
            <Menu.Item key={`${which} svg`} onClick={() => exportChart('svg', content)}>
              {which} as Drawing (SVG)…
            </Menu.Item>,
            <Menu.Item key={`${which} csv`} onClick={() => exportChart('csv', content)}>
              {which} as Data (CSV)…
            </Menu.Item>,
          ];
        })}
        {tables.map((content, i) => {
          const which = tables.length > 1 ? `Table ${i + 1}` : 'Table';
          return (
            <Menu.Item key={which} onClick={() => exportChart('csv', content)}>
              {which} as Data (CSV)…
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
