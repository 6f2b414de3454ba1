import type { ResultRef } from '#shared/model/explain/result-name';
import { formatQuantity } from './quantity';

const MINUS = '−';

/** A difference of two results with its sign: years for dates, percentage points for shares. */
export function formatDifference(ref: ResultRef, value: number): string {
  const sign = value < 0 ? MINUS : '+';
  const size = Math.abs(value);
  switch (ref.unit) {
    case 'date':
    case 'years':
      return `${sign}${size.toFixed(2)} yr`;
    case 'share':
      return `${sign}${(size * 100).toFixed(1)} points`;
    case 'usd':
      return `${sign}${formatQuantity('money', size)}`;
    default:
      return `${sign}${formatQuantity('factor', size)}`;
  }
}
