import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { FileHandle } from '#shared/ipc/files';
import { useLibrary } from '../../../state/stores';
import {
  chooseAllEntries,
  chooseEntry,
  chooseNoEntry,
  gridStep,
  moveSelection,
} from '../selection';
import type { ShelfActions } from './item';

/** The keys of a file manager, for cards and rows alike. */
export function useShelfKeys({
  scroller,
  order,
  at,
  grid,
  actions,
  reveal,
}: {
  scroller: RefObject<HTMLElement | null>;
  order: readonly FileHandle[];
  /** Where the keyboard is in the order; -1 for nowhere yet. */
  at: number;
  grid: { readonly columns: number; readonly rows: number };
  actions: ShelfActions;
  /** Scrolls to what may not be drawn yet. */
  reveal: (index: number) => void;
}): (event: KeyboardEvent) => void {
  const select = useLibrary((state) => state.select);
  const moved = useRef(false);
  const last = useRef<FileHandle | null>(null);
  const focused = order[at] ?? null;

  // After every drawing: what the keyboard moved to may be drawn only when it is scrolled to.
  useEffect(() => {
    // What a file was made into - renamed, put back - has the focus that was lost with the file.
    if (focused !== last.current && document.activeElement === document.body) moved.current = true;
    last.current = focused;
    if (!moved.current || focused === null) return;
    const item = scroller.current?.querySelector<HTMLElement>(`[data-handle="${focused}"]`);
    if (item === null || item === undefined) return;
    item.focus({ preventScroll: true });
    moved.current = false;
  });

  return (event) => {
    const held = { toggle: event.ctrlKey || event.metaKey, range: event.shiftKey };
    const step = event.altKey ? null : gridStep(event.key, at, { ...grid, count: order.length });
    if (step !== null) {
      moved.current = true;
      select((before) => moveSelection(before, order, step, held));
      reveal(Math.min(order.length - 1, Math.max(0, step)));
    } else if (event.key === 'a' && held.toggle)
      select((before) => chooseAllEntries(before, order));
    else if (event.key === 'Escape') select(chooseNoEntry);
    else if (focused === null) return;
    else if (event.key === 'Delete') actions.trash();
    else if (event.key === ' ') {
      select((before) => chooseEntry(before, order, focused, { ...held, toggle: true }));
    } else if (event.key === 'Enter' && isItem(event.target)) actions.open(focused);
    else if (event.key === 'F2') actions.describe(focused);
    else return;
    event.preventDefault();
  };
}

function isItem(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset.handle !== undefined;
}
