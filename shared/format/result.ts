import { formatDate } from '#shared/format/dates';
import { formatQuantity } from '#shared/format/number/quantity';
import { formatShare } from '#shared/format/number/share';
import type { ResultRef } from '#shared/model/explain/results/result-ref';

/** A result as people read it; null is a date that does not come, or a lead that has no end. */
export function formatResult(ref: ResultRef, value: number | null, horizon: number): string {
  if (ref.unit === 'date') return formatDate(value, horizon);
  if (value === null) return 'never';
  switch (ref.unit) {
    case 'years':
      return formatQuantity('duration', value);
    case 'share':
      return formatShare(value);
    case 'flop':
      return formatQuantity('compute', value);
    case 'usd':
      return formatQuantity('money', value);
    case 'flopPerUsd':
      return `${formatQuantity('compute', value)}/$`;
    case 'flopPerSecond':
      return formatQuantity('rate', value);
    case 'factor':
      return formatQuantity('factor', value);
    case 'runs':
      return `${formatQuantity('count', value)} runs/yr`;
    case 'runsSoFar':
      return `${formatQuantity('count', value)} runs`;
    case 'minutes':
      return formatQuantity('minutes', value);
  }
}
