import { Button } from '@mantine/core';
import { COMMANDS, type MenuName, writeAccelerator } from '#shared/commands';
import type { DialogProps } from '../../state/dialog-store';
import { onMac } from '../../ui/hooks/platform';
import { Dialog } from '../../ui/panels/Dialog';
import classes from './ShortcutsDialog.module.css';

const MENUS: readonly { readonly menu: MenuName; readonly label: string }[] = [
  { menu: 'file', label: 'Scenario' },
  { menu: 'export', label: 'Export' },
  { menu: 'edit', label: 'Edit' },
  { menu: 'view', label: 'View' },
  { menu: 'tools', label: 'Tools' },
  { menu: 'help', label: 'Help' },
];

/** Keys that belong to a control rather than to a command. */
const CONTROLS = [
  { keys: '← →', what: 'Move a slider, or the year under a focused chart' },
  { keys: 'Page Up, Page Down', what: 'Move a slider by a tenth of its length' },
  { keys: 'Enter', what: 'Take what was typed in a field' },
  { keys: 'Enter, F2, Del', what: 'Open, describe or throw away what is chosen in the library' },
  { keys: 'Space', what: 'Choose one more in the library' },
  { keys: 'Alt+↑ Alt+↓', what: 'Move the chosen slide of the briefing' },
  { keys: '← →', what: 'Move a scenario in the comparison, on its number' },
  { keys: 'Esc', what: 'Put back what a field held, or close what is open' },
] as const;

/** What keys do while slides are shown: those of a clicker among them. */
const PRESENTING = [
  { keys: '→ Space Page Down', what: 'Next slide' },
  { keys: '← Page Up', what: 'Slide before' },
  { keys: 'Home, End', what: 'First slide, last slide' },
  { keys: '7 Enter', what: 'Slide 7' },
  { keys: 'B .', what: 'Black screen, and back' },
  { keys: 'P', what: 'Notes, next slide and clock on this screen' },
  { keys: 'Esc', what: 'End' },
] as const;

/** Every shortcut there is, out of the registry of commands. */
export function ShortcutsDialog({ onAnswer }: DialogProps<'shortcuts'>) {
  const mac = onMac();
  const close = () => onAnswer(null);
  return (
    <Dialog
      wide
      title="Keyboard shortcuts"
      onCancel={close}
      onSubmit={close}
      footer={
        <Button type="submit" data-autofocus>
          Close
        </Button>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: in a small window it is scrolled, and without a mouse only where it has the focus */}
      <section className={classes.columns} aria-label="Shortcuts" tabIndex={0}>
        {MENUS.map(({ menu, label }) => (
          <section key={menu} className={classes.part} aria-label={label}>
            <h3>{label}</h3>
            <dl>
              {COMMANDS.flatMap((command) =>
                command.menu === menu && command.accelerator !== null
                  ? [
                      <div key={command.id}>
                        <dt>{command.label.replace('…', '')}</dt>
                        <dd>{writeAccelerator(command.accelerator, mac)}</dd>
                      </div>,
                    ]
                  : [],
              )}
            </dl>
          </section>
        ))}
        <KeyList label="Controls" keys={CONTROLS} />
        <KeyList label="While presenting" keys={PRESENTING} />
      </section>
    </Dialog>
  );
}

function KeyList({
  label,
  keys,
}: {
  label: string;
  keys: readonly { readonly keys: string; readonly what: string }[];
}) {
  return (
    <section className={classes.part} aria-label={label}>
      <h3>{label}</h3>
      <dl>
        {keys.map(({ keys: pressed, what }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{pressed}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
