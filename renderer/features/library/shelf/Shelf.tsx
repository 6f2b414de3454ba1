import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { FileHandle } from '#shared/ipc/files';
import type { LibraryEntry } from '#shared/ipc/library';
import { useLibrary } from '../../../state/stores';
import type { LibraryView } from '../../../state/views';
import { chooseEntry, chooseNoEntry, type HeldKeys } from '../selection';
import { ColumnHead, GridRow, GridRows, GridTable } from './GridParts';
import type { ShelfActions } from './item';
import { shelfColumns } from './ScenarioRow';
import classes from './Shelf.module.css';
import { ShelfItem } from './ShelfItem';
import { ShelfRow } from './ShelfRow';
import { useColumns } from './use-columns';
import { useShelfKeys } from './use-shelf-keys';

/** Of cards and of rows of the table, in pixels; the head of the table stays over its rows. */
const SIZES = {
  cards: { height: 160, gap: 12, before: 12, head: 0, overscan: 2 },
  table: { height: 44, gap: 0, before: 0, head: 33, overscan: 6 },
} as const;
const AFTER = 24;

/** The scenarios as cards or as a table, of which only what is on the screen is drawn. */
export function Shelf({
  entries,
  view,
  year,
  openHandle,
  twins,
  actions,
}: {
  entries: readonly LibraryEntry[];
  view: LibraryView;
  year: number;
  openHandle: FileHandle | null;
  twins: ReadonlyMap<string, readonly string[]>;
  actions: ShelfActions;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const width = useColumns(scroller);
  const columns = view === 'cards' ? width : 1;
  const size = SIZES[view];
  const order = useMemo(() => entries.map(({ handle }) => handle), [entries]);
  const rows = useMemo(() => inRows(entries, columns), [entries, columns]);
  const focused = useLibrary((state) => state.selection.focused);
  const select = useLibrary((state) => state.select);
  const bringIntoView = useLibrary((state) => state.bringIntoView);
  const focusedAt = useMemo(
    () => (focused === null ? -1 : order.indexOf(focused)),
    [focused, order],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => size.height,
    gap: size.gap,
    overscan: size.overscan,
    paddingStart: size.before,
    paddingEnd: AFTER,
    scrollMargin: size.head,
    scrollPaddingStart: size.head,
    // What has the keyboard's focus stays, or the focus would be lost with it.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const row = Math.floor(focusedAt / Math.max(1, columns));
      return focusedAt === -1 || shown.includes(row)
        ? shown
        : [...shown, row].sort((a, b) => a - b);
    },
  });
  const { startIndex, endIndex } = virtual.range ?? { startIndex: 0, endIndex: 0 };

  useEffect(() => {
    const shown = rows.slice(startIndex, endIndex + 1).flat();
    bringIntoView(shown.map(({ handle }) => handle));
  }, [rows, startIndex, endIndex, bringIntoView]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height
  useEffect(() => virtual.measure(), [view, columns]);

  const onKeyDown = useShelfKeys({
    scroller,
    order,
    at: focusedAt,
    grid: { columns, rows: Math.max(1, endIndex - startIndex) },
    actions,
    reveal: (index) => virtual.scrollToIndex(Math.floor(index / columns)),
  });

  const onChoose = useCallback(
    (handle: FileHandle, held: HeldKeys) =>
      select((before) => chooseEntry(before, order, handle, held)),
    [select, order],
  );
  const shown = { year, openHandle, twins, actions, onChoose };

  return (
    <GridTable
      ref={scroller}
      aria-label="Scenarios"
      aria-multiselectable
      aria-rowcount={rows.length}
      className={classes.root}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        if (event.target === event.currentTarget) select(chooseNoEntry);
      }}
    >
      {view === 'table' && <Head year={year} />}
      <GridRows className={classes.sheet} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const place = { ...shown, row: index, y: start - size.head, height: size.height };
          const own = rows[index] ?? [];
          const first = index === 0 && focusedAt === -1;
          if (view === 'cards') {
            return (
              <ShelfRow key={index} {...place} entries={own} columns={columns} first={first} />
            );
          }
          return own.map((entry) => (
            <ShelfItem key={entry.handle} {...place} entry={entry} view="table" first={first} />
          ));
        })}
      </GridRows>
    </GridTable>
  );
}

function inRows(entries: readonly LibraryEntry[], columns: number): LibraryEntry[][] {
  // Until it is known how many there is room for, none is drawn.
  if (columns === 0) return [];
  return Array.from({ length: Math.ceil(entries.length / columns) }, (_, row) =>
    entries.slice(row * columns, (row + 1) * columns),
  );
}

function Head({ year }: { year: number }) {
  return (
    <GridRows className={classes.head}>
      <GridRow aria-rowindex={1} className={classes.columns}>
        <ColumnHead>Name</ColumnHead>
        {shelfColumns(year).map((label) => (
          <ColumnHead key={label}>{label}</ColumnHead>
        ))}
        <ColumnHead>
          <span className="visually-hidden">Actions</span>
        </ColumnHead>
      </GridRow>
    </GridRows>
  );
}
