import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { FileHandle, LibraryEntry } from '#shared/ipc/contract';
import { useLibrary } from '../../state/stores';
import type { LibraryView } from '../../state/views';
import { ColumnHead, Grid, Row, Rows } from './GridParts';
import { ScenarioCard } from './ScenarioCard';
import { columnsFor, ScenarioRow } from './ScenarioRow';
import classes from './Shelf.module.css';
import { ShelfItem } from './ShelfItem';
import { choose, chooseAll, chooseNone, moveTo, stepOf } from './selection';

const CARD = { width: 300, height: 160, gap: 12 } as const;
const ROW = { height: 44, gap: 0 } as const;

export interface ShelfActions {
  open(handle: FileHandle): void;
  rename(handle: FileHandle): void;
  trash(handles: readonly FileHandle[]): void;
  /** Shows what can be done with a file, at a place of the window. */
  menu(entry: LibraryEntry, at: { readonly x: number; readonly y: number }): void;
}

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
  const columns = useColumns(scroller, view);
  const size = view === 'cards' ? CARD : ROW;
  const order = entries.map(({ handle }) => handle);
  const focused = useLibrary((state) => state.selection.focused);
  const selection = useLibrary((state) => state.selection);
  const select = useLibrary((state) => state.select);
  const bringIntoView = useLibrary((state) => state.bringIntoView);
  const focusedAt = focused === null ? -1 : order.indexOf(focused);
  const rows = Math.ceil(entries.length / columns);
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => size.height,
    gap: size.gap,
    overscan: view === 'cards' ? 3 : 8,
    // What has the keyboard's focus stays, or the focus would be lost with it.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const row = Math.floor(focusedAt / columns);
      return focusedAt === -1 || shown.includes(row)
        ? shown
        : [...shown, row].sort((a, b) => a - b);
    },
  });
  const items = virtual.getVirtualItems();
  const { startIndex, endIndex } = virtual.range ?? { startIndex: 0, endIndex: 0 };
  const moved = useRef(false);

  useEffect(() => {
    const shown = entries.slice(startIndex * columns, (endIndex + 1) * columns);
    bringIntoView(shown.map(({ handle }) => handle));
  }, [entries, startIndex, endIndex, columns, bringIntoView]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: cards of another height
  useEffect(() => virtual.measure(), [view, columns]);

  useEffect(() => {
    if (!moved.current || focused === null) return;
    const item = scroller.current?.querySelector<HTMLElement>(`[data-handle="${focused}"]`);
    item?.focus({ preventScroll: true });
    if (item !== null && item !== undefined) moved.current = false;
  });

  function onKeyDown(event: KeyboardEvent): void {
    const held = { toggle: event.ctrlKey || event.metaKey, range: event.shiftKey };
    const handles = [...selection.selected];
    const acted = handles.length > 0 ? handles : focused === null ? [] : [focused];
    const visible = Math.max(1, endIndex - startIndex);
    const step = stepOf(event.key, focusedAt, { columns, rows: visible, count: entries.length });
    if (step !== null && !event.altKey) {
      const next = moveTo(selection, order, step, held);
      moved.current = true;
      select(next);
      if (next.focused !== null) {
        virtual.scrollToIndex(Math.floor(order.indexOf(next.focused) / columns));
      }
    } else if (event.key === 'a' && held.toggle) select(chooseAll(selection, order));
    else if (event.key === 'Escape') select(chooseNone(selection));
    else if (event.key === 'Delete') actions.trash(acted);
    else if (focused === null) return;
    else if (event.key === ' ')
      select(choose(selection, order, focused, { ...held, toggle: true }));
    else if (event.key === 'Enter' && isItem(event.target)) actions.open(focused);
    else if (event.key === 'F2') actions.rename(focused);
    else return;
    event.preventDefault();
  }

  return (
    <Grid
      ref={scroller}
      aria-label="Scenarios"
      aria-multiselectable
      aria-rowcount={rows}
      className={classes.root}
      data-view={view}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        if (event.target === event.currentTarget) select(chooseNone(selection));
      }}
    >
      {view === 'table' && <Head year={year} />}
      <Rows className={classes.sheet} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const own = entries.slice(index * columns, (index + 1) * columns);
          const place = { transform: `translateY(${start}px)`, height: size.height };
          const shelved = own.map((entry, column) => (
            <ShelfItem
              key={entry.handle}
              entry={entry}
              view={view}
              place={view === 'table' ? place : undefined}
              row={index}
              first={index + column === 0 && focusedAt === -1}
              onChoose={(held) => select(choose(selection, order, entry.handle, held))}
              onOpen={() => actions.open(entry.handle)}
              onMenu={(at) => actions.menu(entry, at)}
            >
              {view === 'cards' ? (
                <ScenarioCard
                  entry={entry}
                  year={year}
                  open={entry.handle === openHandle}
                  twins={twinsIn(twins, entry)}
                />
              ) : (
                <ScenarioRow
                  entry={entry}
                  year={year}
                  open={entry.handle === openHandle}
                  twins={twinsIn(twins, entry)}
                />
              )}
            </ShelfItem>
          ));
          if (view === 'table') return shelved;
          return (
            <Row
              key={index}
              aria-rowindex={index + 1}
              className={classes.cards}
              style={{ ...place, gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
            >
              {shelved}
            </Row>
          );
        })}
      </Rows>
    </Grid>
  );
}

/** A card with room for what is on it, and as many beside one another as there is room for. */
function useColumns(scroller: RefObject<HTMLDivElement | null>, view: LibraryView): number {
  const [columns, setColumns] = useState(1);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      setColumns(Math.max(1, Math.floor((width + CARD.gap) / (CARD.width + CARD.gap))));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return view === 'cards' ? columns : 1;
}

const NONE: readonly string[] = [];

function twinsIn(
  twins: ReadonlyMap<string, readonly string[]>,
  { content }: LibraryEntry,
): readonly string[] {
  return content.ok ? (twins.get(content.value.id) ?? NONE) : NONE;
}

function isItem(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset.handle !== undefined;
}

function Head({ year }: { year: number }) {
  return (
    <Rows className={classes.head}>
      <Row aria-rowindex={1} className={classes.columns}>
        <ColumnHead>Name</ColumnHead>
        {columnsFor(year).map((label) => (
          <ColumnHead key={label}>{label}</ColumnHead>
        ))}
        <ColumnHead>
          <span className="visually-hidden">Actions</span>
        </ColumnHead>
      </Row>
    </Rows>
  );
}
