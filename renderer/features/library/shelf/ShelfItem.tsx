import { IconDots } from '@tabler/icons-react';
import { type MouseEvent, memo } from 'react';
import type { FileHandle } from '#shared/ipc/files';
import type { LibraryEntry } from '#shared/ipc/library';
import { useLibrary } from '../../../state/stores';
import type { LibraryLayout } from '../../../state/views';
import { IconButton } from '../../../ui/fields/IconButton';
import { focusOn, type HeldKeys, NO_KEYS_HELD } from '../selection';
import { entryName } from './arrange';
import { GridCell, GridRow } from './GridParts';
import type { ShelfActions } from './item';
import { ScenarioCard } from './ScenarioCard';
import { ScenarioRow } from './ScenarioRow';
import classes from './Shelf.module.css';

export interface ShownItem {
  readonly entry: LibraryEntry;
  readonly view: LibraryLayout;
  /** Which row it is in, from 0, and where that lies. */
  readonly row: number;
  readonly y: number;
  readonly height: number;
  /** Where Tab comes in while none has been chosen. */
  readonly first: boolean;
  readonly year: number;
  readonly openHandle: FileHandle | null;
  readonly twins: ReadonlyMap<string, readonly string[]>;
  readonly actions: ShelfActions;
  readonly onChoose: (handle: FileHandle, held: HeldKeys) => void;
}

/** What can be chosen and acted on: a card, or a row of the table. */
export const ShelfItem = memo(function ShelfItem({
  entry,
  view,
  row,
  y,
  height,
  first,
  year,
  openHandle,
  twins,
  actions,
  onChoose,
}: ShownItem) {
  const { handle, content } = entry;
  const selected = useLibrary(({ selection }) => selection.selected.has(handle));
  const focused = useLibrary(({ selection }) => selection.focused === handle);
  const select = useLibrary((state) => state.select);

  function openMenu(event: MouseEvent): void {
    event.preventDefault();
    event.stopPropagation();
    if (!selected) onChoose(handle, NO_KEYS_HELD);
    const box = event.currentTarget.getBoundingClientRect();
    // The keyboard's own key for the menu names no place.
    const placed = event.type === 'contextmenu' && event.clientX !== 0;
    actions.menu(
      entry,
      placed ? { x: event.clientX, y: event.clientY } : { x: box.left, y: box.bottom },
    );
  }

  const inTable = view === 'table';
  const Part = inTable ? GridRow : GridCell;
  const Content = inTable ? ScenarioRow : ScenarioCard;
  const more = (
    <IconButton
      tabIndex={-1}
      className={classes.more}
      aria-label={`Actions for ${entryName(entry)}`}
      aria-haspopup="menu"
      onClick={openMenu}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <IconDots size={16} stroke={1.75} aria-hidden />
    </IconButton>
  );
  return (
    <Part
      aria-selected={selected}
      // A card is called by all that is on it; a row has cells to be read one by one.
      aria-label={inTable ? entryName(entry) : undefined}
      aria-rowindex={inTable ? row + 2 : undefined}
      tabIndex={focused || first ? 0 : -1}
      data-handle={handle}
      className={inTable ? classes.row : classes.card}
      style={inTable ? { transform: `translateY(${y}px)`, height } : undefined}
      // However the keyboard came here: its keys are for what shows that it has the focus.
      onFocus={() => select((before) => focusOn(before, handle))}
      onClick={(event) =>
        onChoose(handle, { toggle: event.ctrlKey || event.metaKey, range: event.shiftKey })
      }
      onDoubleClick={() => actions.open(handle)}
      onContextMenu={openMenu}
    >
      <Content
        entry={entry}
        year={year}
        open={handle === openHandle}
        twins={(content.ok ? twins.get(content.value.id) : undefined) ?? NONE}
      />
      {inTable ? <GridCell>{more}</GridCell> : more}
    </Part>
  );
});

const NONE: readonly string[] = [];
