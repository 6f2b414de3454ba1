/**
 * Places at which two results differ: dates by more than the solver's own precision, shares at all
 * but for the rounding of a division.
 */
export function differences(a: unknown, b: unknown, path = ''): string[] {
  if (typeof a === 'number' && typeof b === 'number') {
    return Math.abs(a - b) < 1e-6 ? [] : [`${path}: ${a}, not ${b}`];
  }
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object') {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].flatMap((key) =>
      differences(Reflect.get(a, key), Reflect.get(b, key), `${path}.${key}`),
    );
  }
  return a === b ? [] : [`${path}: ${String(a)}, not ${String(b)}`];
}
