import { Combobox, useCombobox } from '@mantine/core';
import { useEffect, useId, useMemo, useState } from 'react';
import type { DialogProps, PaletteItem } from '../../state/dialog-store';
import { Dialog } from '../../ui/panels/Dialog';
import classes from './PaletteDialog.module.css';
import { rankPaletteItems } from './rank';

/** Finds commands, assumptions, charts and scenarios by what they are called. */
export function PaletteDialog({
  items,
  more,
  onAnswer,
  title = 'Find anything',
  placeholder = 'Commands, assumptions, charts, scenarios',
}: DialogProps<'palette'>) {
  const [typed, setTyped] = useState('');
  const [later, setLater] = useState<readonly PaletteItem[]>([]);
  const listId = useId();
  const combobox = useCombobox({ opened: true });
  const found = useMemo(() => rankPaletteItems([...items, ...later], typed), [items, later, typed]);

  useEffect(() => {
    let shown = true;
    void more().then((loaded) => {
      if (shown) setLater(loaded);
    });
    return () => {
      shown = false;
    };
  }, [more]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list begins at its first entry
  useEffect(() => {
    combobox.selectFirstOption();
  }, [found]);

  return (
    <Dialog bare title={title} onCancel={() => onAnswer(null)} onSubmit={() => {}}>
      <Combobox
        store={combobox}
        onOptionSubmit={(value) => onAnswer(found.find((item) => keyOf(item) === value) ?? null)}
      >
        {/* By itself the field would name its list only once something else has changed. */}
        <Combobox.EventsTarget withExpandedAttribute aria-expanded aria-controls={listId}>
          <input
            className={classes.input}
            type="text"
            role="combobox"
            aria-expanded
            aria-label={title}
            placeholder={placeholder}
            autoComplete="off"
            spellCheck={false}
            data-autofocus
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </Combobox.EventsTarget>
        <Combobox.Options id={listId} className={classes.list ?? ''} aria-label="Found">
          {found.map((item) => (
            <Combobox.Option key={keyOf(item)} value={keyOf(item)} className={classes.item ?? ''}>
              <span className={classes.label}>{item.label}</span>
              <span className={classes.detail}>{item.detail}</span>
              <span className={classes.kind}>{item.kind}</span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
        {found.length === 0 && (
          <p className={classes.nothing}>Nothing is called “{typed.trim()}”.</p>
        )}
      </Combobox>
    </Dialog>
  );
}

function keyOf({ kind, id }: PaletteItem): string {
  return `${kind} ${id}`;
}
