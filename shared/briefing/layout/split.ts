import {
  countItems,
  type FlowBlock,
  heightOf,
  ITEM_GAP,
  takeItems,
  textRoom,
  textsOf,
  withTexts,
} from './blocks';
import { LINE_HEIGHT } from './page';
import { fittingLength } from './text-width';

/** A block in two parts; null for a part with nothing in it. */
export interface BlockCut {
  readonly head: FlowBlock | null;
  readonly tail: FlowBlock | null;
}

/** A block cut between its items where a height ends: what fits, and what does not. */
export function cutBetweenItems(
  block: FlowBlock,
  width: number,
  size: number,
  height: number,
): BlockCut {
  const count = countItems(block);
  if (count === 0) return { head: null, tail: null };
  if (heightOf(block, width, size) <= height) return { head: block, tail: null };
  const kept = Math.min(itemsWithin(block, width, size, height), count - 1);
  return {
    head: kept === 0 ? null : takeItems(block, 0, kept),
    tail: takeItems(block, kept, count),
  };
}

/** How many of the first items of a block take no more than a height. */
function itemsWithin(block: FlowBlock, width: number, size: number, height: number): number {
  const heightTo = (count: number) => heightOf(takeItems(block, 0, count), width, size);
  if (block.kind === 'points' || block.kind === 'text') {
    let used = 0;
    const beyond = textsOf(block).findIndex((text) => {
      used += heightOf(withTexts(block, [text]), width, size);
      return used > height;
    });
    return beyond === -1 ? countItems(block) : beyond;
  }
  let kept = 0;
  while (kept < countItems(block) && heightTo(kept + 1) <= height) kept += 1;
  return kept;
}

/** A block cut within its first point or paragraph, which alone is too high. */
export function cutWithinItem(
  block: FlowBlock,
  width: number,
  size: number,
  height: number,
): BlockCut | null {
  if (block.kind !== 'points' && block.kind !== 'text') return null;
  const [first = '', ...others] = textsOf(block);
  const lines = Math.floor((height - size * ITEM_GAP) / (size * LINE_HEIGHT));
  const end = fittingLength(first, { size, width: textRoom(block, width, size) }, lines);
  if (lines < 1 || end === 0 || end === first.length) return null;
  return {
    head: withTexts(block, [first.slice(0, end)]),
    tail: withTexts(block, [first.slice(end), ...others]),
  };
}
