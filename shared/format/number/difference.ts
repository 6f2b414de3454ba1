import type { ResultRef } from '#shared/model/explain/results/result-ref';
import { formatQuantity } from './quantity';
import { withSign } from './signed';

/**
 * A difference of two results with its sign: years for dates, percentage points for shares. One too
 * small to show has no sign: "−0.0" would say less than it seems to.
 */
export function formatDifference(ref: ResultRef, value: number): string {
  const size = formatSize(ref, value);
  return size === formatSize(ref, 0) ? size : withSign(value, size);
}

/** How far off a difference may be, without a sign. */
export function formatError(ref: ResultRef, error: number): string {
  return `± ${formatSize(ref, error)}`;
}

/** How large a difference is, without a sign. */
export function formatSize(ref: ResultRef, difference: number): string {
  const size = Math.abs(difference);
  switch (ref.unit) {
    case 'date':
    case 'years':
      return `${size.toFixed(2)} yr`;
    case 'share':
      return `${(size * 100).toFixed(1)} points`;
    case 'usd':
      return formatQuantity('money', size);
    case 'flop':
      return formatQuantity('compute', size);
    case 'flopPerUsd':
      return `${formatQuantity('compute', size)}/$`;
    case 'flopPerSecond':
      return formatQuantity('rate', size);
    case 'runs':
      return `${formatQuantity('count', size)} runs/yr`;
    case 'runsSoFar':
      return `${formatQuantity('count', size)} runs`;
    case 'minutes':
      return formatQuantity('minutes', size);
    case 'factor':
      return formatQuantity('factor', size);
  }
}
