/** The year that shares and sizes are told of: the next round one that is far enough to plan for. */
export function keyYear(now: number): number {
  return Math.ceil((now + 2) / 5) * 5;
}
