/** A list with one of it so many places further, to the front where negative; never beyond the ends. */
export function movedBy<T>(list: readonly T[], item: T, places: number): readonly T[] {
  const from = list.indexOf(item);
  if (from === -1) return list;
  const to = Math.min(Math.max(from + places, 0), list.length - 1);
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}
