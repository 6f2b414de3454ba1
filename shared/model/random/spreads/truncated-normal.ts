import { normalCdf, normalQuantile } from '../normal';

/**
 * 95th percentile of a standard normal: what turns "5th and 95th percentiles at" into a standard
 * deviation.
 */
export const Z95 = -normalQuantile(0.05);

/**
 * Quantile function of a standard normal kept between two scores. Each half is computed from its
 * own tail, so that neither runs out of digits.
 *
 * @param low,high with the median 0 between them; -Infinity and Infinity are allowed
 * @returns a function from shares strictly between 0 and 1 to scores, growing
 */
export function truncatedNormal(low: number, high: number): (u: number) => number {
  const below = normalCdf(low);
  const above = normalCdf(-high);
  const mass = 1 - below - above;
  return (u) => {
    const p = below + u * mass;
    const upper = p > 0.5;
    const score = normalQuantile(upper ? above + (1 - u) * mass : p);
    return upper ? Math.min(high, -score) : Math.max(low, score);
  };
}
