import type { FileHandle } from '#shared/ipc/files';
import type { Selection } from '../../state/library-store';

/** What was held down. */
export interface HeldKeys {
  readonly toggle: boolean;
  readonly range: boolean;
}

export const NO_KEYS_HELD: HeldKeys = { toggle: false, range: false };

/**
 * The selection after one of `order` was chosen: it alone, itself turned with Ctrl, or all from
 * where the last choice was with Shift.
 */
export function chooseEntry(
  before: Selection,
  order: readonly FileHandle[],
  chosen: FileHandle,
  { toggle, range }: HeldKeys,
): Selection {
  const from = before.anchor === null ? -1 : order.indexOf(before.anchor);
  if (range && from !== -1) {
    const to = order.indexOf(chosen);
    const between = order.slice(Math.min(from, to), Math.max(from, to) + 1);
    const kept = toggle ? [...before.selected] : [];
    return { ...before, selected: new Set([...kept, ...between]), focused: chosen };
  }
  const selected = new Set(toggle ? before.selected : []);
  if (toggle && before.selected.has(chosen)) selected.delete(chosen);
  else selected.add(chosen);
  return { selected, focused: chosen, anchor: chosen };
}

/** The keyboard moved on: what it comes to is selected, with Ctrl it is only looked at. */
export function moveSelection(
  before: Selection,
  order: readonly FileHandle[],
  index: number,
  held: HeldKeys,
): Selection {
  const target = order[Math.min(order.length - 1, Math.max(0, index))];
  if (target === undefined) return before;
  if (held.toggle && !held.range) return { ...before, focused: target };
  return chooseEntry(before, order, target, { ...held, toggle: false });
}

/** The keyboard came to one by another way than a move: nothing is chosen by that. */
export function focusEntry(before: Selection, handle: FileHandle): Selection {
  return before.focused === handle ? before : { ...before, focused: handle };
}

export function chooseAllEntries(before: Selection, order: readonly FileHandle[]): Selection {
  return { ...before, selected: new Set(order) };
}

export function chooseNoEntry(before: Selection): Selection {
  return { ...before, selected: new Set(), anchor: null };
}

/** How far a key moves in a grid of so many columns and rows on the screen; null for other keys. */
export function gridStep(
  key: string,
  at: number,
  grid: { readonly columns: number; readonly rows: number; readonly count: number },
): number | null {
  const { columns, rows, count } = grid;
  switch (key) {
    case 'ArrowDown':
      return at + columns < count ? at + columns : at;
    case 'ArrowUp':
      return at - columns >= 0 ? at - columns : at;
    case 'ArrowRight':
      return columns > 1 ? at + 1 : null;
    case 'ArrowLeft':
      return columns > 1 ? at - 1 : null;
    case 'PageDown':
      return at + columns * rows;
    case 'PageUp':
      return at - columns * rows;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
