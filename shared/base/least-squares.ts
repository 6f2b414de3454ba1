export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight line through points, by least squares. */
export interface FittedLine {
  /** NaN or infinite where all points have one x. */
  readonly slope: number;
  /** Standard error of the slope; NaN for fewer than three points. */
  readonly slopeError: number;
  at(x: number): number;
}

/** Fits y = meanY + slope (x - meanX). */
export function leastSquares(points: readonly Point[]): FittedLine {
  const count = points.length;
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / count;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / count;
  const squares = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const products = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const slope = products / squares;
  const residuals = points.reduce(
    (sum, { x, y }) => sum + (y - meanY - slope * (x - meanX)) ** 2,
    0,
  );
  return {
    slope,
    slopeError: Math.sqrt(residuals / (count - 2) / squares),
    at: (x) => meanY + slope * (x - meanX),
  };
}
