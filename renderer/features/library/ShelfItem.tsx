import { IconDots } from '@tabler/icons-react';
import type { CSSProperties, MouseEvent, ReactNode } from 'react';
import type { LibraryEntry } from '#shared/ipc/contract';
import { useLibrary } from '../../state/stores';
import type { LibraryView } from '../../state/views';
import { nameOf } from './arrange';
import { Cell, Row } from './GridParts';
import classes from './Shelf.module.css';
import { type Held, NOTHING_HELD } from './selection';

/** What can be chosen and acted on: a card, or a row of the table. */
export function ShelfItem({
  entry,
  view,
  place,
  row,
  first,
  children,
  onChoose,
  onOpen,
  onMenu,
}: {
  entry: LibraryEntry;
  view: LibraryView;
  /** Where a row of the table lies. */
  place?: CSSProperties | undefined;
  row: number;
  /** Where Tab comes in while none has been chosen. */
  first: boolean;
  children: ReactNode;
  onChoose: (held: Held) => void;
  onOpen: () => void;
  onMenu: (at: { readonly x: number; readonly y: number }) => void;
}) {
  const { handle } = entry;
  const selected = useLibrary(({ selection }) => selection.selected.has(handle));
  const focused = useLibrary(({ selection }) => selection.focused === handle);

  function openMenu(event: MouseEvent): void {
    event.preventDefault();
    event.stopPropagation();
    if (!selected) onChoose(NOTHING_HELD);
    const box = event.currentTarget.getBoundingClientRect();
    // The keyboard's own key for the menu names no place.
    const placed = event.type === 'contextmenu' && event.clientX !== 0;
    onMenu(placed ? { x: event.clientX, y: event.clientY } : { x: box.left, y: box.bottom });
  }

  const Part = view === 'cards' ? Cell : Row;
  return (
    <Part
      aria-selected={selected}
      aria-label={nameOf(entry)}
      aria-rowindex={view === 'table' ? row + 2 : undefined}
      tabIndex={focused || first ? 0 : -1}
      data-handle={handle}
      data-bad={entry.content.ok ? undefined : true}
      className={view === 'cards' ? classes.card : classes.row}
      style={place}
      onClick={(event) =>
        onChoose({ toggle: event.ctrlKey || event.metaKey, range: event.shiftKey })
      }
      onDoubleClick={onOpen}
      onContextMenu={openMenu}
    >
      {children}
      <MenuButton view={view} name={nameOf(entry)} onClick={openMenu} />
    </Part>
  );
}

function MenuButton({
  view,
  name,
  onClick,
}: {
  view: LibraryView;
  name: string;
  onClick: (event: MouseEvent) => void;
}) {
  const button = (
    <button
      type="button"
      tabIndex={-1}
      className={classes.more}
      aria-label={`Actions for ${name}`}
      aria-haspopup="menu"
      onClick={onClick}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      <IconDots size={16} stroke={1.75} aria-hidden />
    </button>
  );
  return view === 'cards' ? button : <Cell>{button}</Cell>;
}
