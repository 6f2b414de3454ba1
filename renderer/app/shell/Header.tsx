import { Button, Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronDown,
  IconHistory,
  IconInfoCircle,
  IconLayoutSidebar,
  IconSearch,
} from '@tabler/icons-react';
import { Fragment } from 'react';
import { isOfEarlierPreset } from '#shared/document/edit/preset-edits';
import { knownToWords, PRESET_GROUPS } from '#shared/format/names/preset-kinds';
import { presetName } from '#shared/format/names/preset-name';
import { presetById } from '#shared/model/presets/presets';
import { PresetAlready } from '../../features/documents/PresetAlready';
import { changedOf } from '../../state/selectors/assumptions';
import { savedStateOf } from '../../state/selectors/document';
import { useScenario, useSession } from '../../state/stores';
import { useCommands } from '../commands/CommandsProvider';
import classes from './Header.module.css';
import { ScenarioName } from './ScenarioName';
import { ScreenNav } from './ScreenNav';

export function Header() {
  const commands = useCommands();
  const collapsed = useSession((state) => state.assumptionsCollapsed);
  const collapse = useSession((state) => state.collapseAssumptions);
  const savedState = useScenario(savedStateOf);
  const saving = useScenario((state) => state.saving);
  return (
    <header className={classes.root}>
      <h1 className="visually-hidden">Headroom</h1>
      <ScreenNav />
      <button
        type="button"
        className={classes.icon}
        aria-label="Assumptions column"
        aria-pressed={!collapsed}
        title={collapsed ? 'Show assumptions' : 'Hide assumptions'}
        onClick={() => collapse(!collapsed)}
      >
        <IconLayoutSidebar size={18} stroke={1.5} aria-hidden />
      </button>
      <ScenarioName />
      <button
        type="button"
        className={classes.about}
        aria-label="About this scenario"
        title="About this scenario (Ctrl/Cmd+I)"
        onClick={() => commands.run('file.about')}
      >
        <IconInfoCircle size={16} stroke={1.5} aria-hidden />
      </button>
      <PresetMenu />
      {/* While a save is under way the words are not yet what they will be. */}
      <span role="status" aria-busy={saving} className={classes.saved}>
        {savedState}
      </span>
      <div className={classes.actions}>
        <UndoRedo />
        <button
          type="button"
          className={classes.find}
          aria-label="Find anything"
          title="Find anything (Ctrl/Cmd+K)"
          onClick={() => commands.run('view.palette')}
        >
          <IconSearch size={14} stroke={1.75} aria-hidden />
          <span>Find anything</span>
        </button>
        <Button variant="subtle" onClick={() => commands.run('file.new')}>
          New
        </Button>
        <Button onClick={() => commands.run('file.save')}>Save</Button>
      </div>
    </header>
  );
}

function UndoRedo() {
  const commands = useCommands();
  const undone = useScenario(({ history }) =>
    history.at > 0 ? (history.steps[history.at]?.label ?? null) : null,
  );
  const redone = useScenario(({ history }) => history.steps[history.at + 1]?.label ?? null);
  const historyOpen = useSession((state) => state.tool === 'steps');
  return (
    <>
      <button
        type="button"
        className={classes.icon}
        aria-label={undone === null ? 'Nothing to undo' : `Undo: ${undone}`}
        title={undone === null ? 'Nothing to undo' : `Undo: ${undone}`}
        disabled={undone === null}
        onClick={() => commands.run('edit.undo')}
      >
        <IconArrowBackUp size={18} stroke={1.5} aria-hidden />
      </button>
      <button
        type="button"
        className={classes.icon}
        aria-label={redone === null ? 'Nothing to redo' : `Redo: ${redone}`}
        title={redone === null ? 'Nothing to redo' : `Redo: ${redone}`}
        disabled={redone === null}
        onClick={() => commands.run('edit.redo')}
      >
        <IconArrowForwardUp size={18} stroke={1.5} aria-hidden />
      </button>
      <button
        type="button"
        className={classes.icon}
        aria-label="History"
        aria-pressed={historyOpen}
        title="History of changes"
        onClick={() => commands.run('edit.history')}
      >
        <IconHistory size={18} stroke={1.5} aria-hidden />
      </button>
    </>
  );
}

function PresetMenu() {
  const commands = useCommands();
  const preset = useScenario(({ working }) => working.preset);
  const changed = useScenario(({ working }) => changedOf(working).size);
  const choosePreset = useScenario((state) => state.choosePreset);
  const earlier = useScenario(({ working }) => isOfEarlierPreset(working));
  const takePresentPreset = useScenario((state) => state.takePresentPreset);
  const name = presetName(preset);
  return (
    <Menu position="bottom-start" width={320}>
      <Menu.Target>
        <button
          type="button"
          className={classes.preset}
          title={`${name}: ${knownToWords(presetById(preset))}`}
        >
          <span className={classes.presetName}>{name}</span>
          <span className={changed > 0 ? classes.changed : classes.unchanged}>
            {changed > 0 ? `${changed} changed` : 'unchanged'}
          </span>
          <IconChevronDown size={14} stroke={1.75} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown className={classes.presetMenu ?? ''}>
        <Menu.Item disabled={changed === 0} onClick={() => commands.run('assumptions.resetAll')}>
          Reset all to preset
        </Menu.Item>
        {earlier && (
          <Menu.Item onClick={takePresentPreset}>Take the preset’s present values</Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Label>Another preset, keeping your changes</Menu.Label>
        <Menu.RadioGroup value={preset} onChange={choosePreset}>
          {PRESET_GROUPS.map(({ kind, label: kindLabel, presets }) => (
            <Fragment key={kind}>
              <Menu.Label>{kindLabel}</Menu.Label>
              {presets.map((offered) => (
                <Menu.RadioItem
                  key={offered.id}
                  value={offered.id}
                  aria-label={offered.name}
                  aria-description={`${knownToWords(offered)}. ${offered.about}`}
                  className={classes.presetItem ?? ''}
                >
                  {offered.name}
                  <span className={classes.presetAbout}>{knownToWords(offered)}</span>
                  <span className={classes.presetAbout}>{offered.about}</span>
                  <PresetAlready preset={offered.id} className={classes.presetAlready ?? ''} />
                </Menu.RadioItem>
              ))}
            </Fragment>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
