import { type Path, SCALAR } from './path';
import { SLOT } from './slots';

/**
 * Fixes what requirements and algorithms are from the vector alone: log10 effective FLOP of AGI and
 * WMD-like AI, the high-risk line, the limit of algorithmic progress, and what enhancement adds
 * after a release ("Requirements and dates", "High-risk line", "Limit of algorithms" and
 * "Enhancement y years after release" in the app's method).
 *
 * @param path with the lines of its ceilings (`layCeilingLines`); its scalars are written
 */
export function layRequirements(path: Path): void {
  const { vector: v, scalar: s } = path;
  const agi = v[SLOT.agiFlop]!;
  const wmd = Math.min(v[SLOT.wmdFlop]!, agi);
  s[SCALAR.agi] = agi;
  s[SCALAR.wmd] = wmd;
  s[SCALAR.high] = wmd - enhancementAfter(path, v[SLOT.soonYears]!);
  s[SCALAR.algorithmsMax] = Math.min(v[SLOT.algoLimitOOM]!, Math.max(0, agi - v[SLOT.brainFlop]!));
  const growth = v[SLOT.algoGrowth]!;
  s[SCALAR.algorithmsSlope] = growth;
  let falls = 0;
  for (let index = 0; index < path.lines; index++) {
    if (path.lineSlope[index]! + growth < 0) falls = 1;
  }
  s[SCALAR.fallsBeforeStart] = falls;
  s[SCALAR.enhancement2] = enhancementAfter(path, 2);
  s[SCALAR.enhancement3] = enhancementAfter(path, 3);
  s[SCALAR.enhancement5] = enhancementAfter(path, 5);
}

/** log10 G: what post-training enhancement adds to a released model in some years, OOM. */
function enhancementAfter({ vector: v }: Path, years: number): number {
  return Math.min(v[SLOT.enhancementMax]!, years * v[SLOT.enhancementGrowth]!);
}
