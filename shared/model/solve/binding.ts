import { ceilingAt, lowestCeilingAt } from './ceilings';
import { type Path, SCALAR, START, TOLERANCE } from './path';

/** Index of the binding constraint at `year`: the first ceiling within tolerance of the lowest. */
export function bindingAt(path: Path, year: number): number {
  const bound = lowestCeilingAt(path, year) + TOLERANCE;
  for (let index = 0; index < path.line.length; index++) {
    if (ceilingAt(path, index, year) <= bound) return index;
  }
  return 0;
}

/** Moments at which two ceilings come within tolerance of one another or bend, ascending. */
function bindingBreaks(path: Path): readonly number[] {
  const s = path.scalar;
  const kinks = [START, path.horizon];
  const candidates = [s[SCALAR.precisionFrom]!, s[SCALAR.precisionTo]!, s[SCALAR.fabsFrom]!];
  for (const year of candidates) if (year > START && year < path.horizon) kinks.push(year);
  kinks.sort((a, b) => a - b);
  const breaks = new Set<number>(kinks);
  for (let k = 0; k + 1 < kinks.length; k++) {
    const from = kinks[k]!;
    const to = kinks[k + 1]!;
    for (let i = 0; i < path.line.length; i++) {
      for (let j = i + 1; j < path.line.length; j++) {
        const gapFrom = ceilingAt(path, i, from) - ceilingAt(path, j, from);
        const slope = (ceilingAt(path, i, to) - ceilingAt(path, j, to) - gapFrom) / (to - from);
        for (const gap of [TOLERANCE, -TOLERANCE]) {
          const year = from + (gap - gapFrom) / slope;
          if (year > from && year < to) breaks.add(year);
        }
      }
    }
  }
  return [...breaks].sort((a, b) => a - b);
}

/** Which ceiling binds from when, from START to the horizon. */
export function bindingHistory(path: Path): { readonly from: number; readonly index: number }[] {
  const breaks = bindingBreaks(path);
  const history: { from: number; index: number }[] = [];
  for (let k = 0; k + 1 < breaks.length; k++) {
    const from = breaks[k]!;
    const index = bindingAt(path, (from + breaks[k + 1]!) / 2);
    if (history.at(-1)?.index !== index) history.push({ from, index });
  }
  return history;
}
