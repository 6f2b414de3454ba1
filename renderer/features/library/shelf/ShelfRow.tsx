import { memo } from 'react';
import type { LibraryEntry } from '#shared/ipc/library';
import { GridRow } from './GridParts';
import classes from './Shelf.module.css';
import { ShelfItem, type ShownItem } from './ShelfItem';

/** Cards beside one another. */
export const ShelfRow = memo(function ShelfRow({
  entries,
  columns,
  first,
  ...shown
}: Omit<ShownItem, 'entry' | 'view'> & {
  readonly entries: readonly LibraryEntry[];
  readonly columns: number;
}) {
  return (
    <GridRow
      aria-rowindex={shown.row + 1}
      className={classes.cards}
      style={{
        transform: `translateY(${shown.y}px)`,
        height: shown.height,
        gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
      }}
    >
      {entries.map((entry, column) => (
        <ShelfItem
          key={entry.handle}
          {...shown}
          entry={entry}
          view="cards"
          first={first && column === 0}
        />
      ))}
    </GridRow>
  );
});
