import type { PublishedFigure, Replication } from '#shared/facts/replications/types';
import { formatSigned } from '#shared/format/number/signed';
import { formatResult } from '#shared/format/result';
import { evidenceInterval90 } from '#shared/model/assumptions/evidence-interval';
import type { AskedReading } from '#shared/model/explain/readings';
import { parseResult } from '#shared/model/explain/results/result-name';
import type { ResultUnit } from '#shared/model/explain/results/result-unit';
import { resolveAssumptions, resolveCorrelations } from '#shared/model/presets/resolve';

/** As many as an ordinary ensemble has. */
const RUN = { samples: 10_000, seed: 1 } as const;

/** What to ask for ours beside each published figure, in their order. */
export function figuresToAsk({ preset, horizon, figures }: Replication): AskedReading[] {
  return figures.map(({ result, changes = {} }) => {
    const assumptions = resolveAssumptions(preset, changes);
    const correlations = resolveCorrelations(preset, null, assumptions);
    return { result, input: { assumptions, correlations, options: { ...RUN, horizon } } };
  });
}

/**
 * How far ours is from a published figure: years, shares as they are, compute in orders of magnitude,
 * and counts as a share of what was published.
 */
export function offBy(unit: ResultUnit, published: number, ours: number): number {
  switch (unit) {
    case 'flop':
      return Math.log10(ours / published);
    case 'runsSoFar':
      return ours / published - 1;
    default:
      return ours - published;
  }
}

/** Whether ours is as near to what was published as it is held to be; null where it is held to nothing. */
export function isWithinTolerance(figure: PublishedFigure, ours: number | null): boolean | null {
  const { tolerance, published, interval, result } = figure;
  if (tolerance === null) return null;
  if (ours === null) return false;
  if (tolerance === 'interval') {
    return interval !== undefined && ours >= interval[0] && ours <= interval[1];
  }
  return Math.abs(offBy(unitOf(result), published, ours)) <= tolerance;
}

/** A published figure and ours as they stand beside each other. */
export interface ComparedFigure {
  readonly what: string;
  /** With its interval at 90 %, where it has one. */
  readonly published: string;
  readonly ours: string;
  /** "+0.15 OOM", or nothing where ours never comes. */
  readonly off: string;
  readonly within: boolean | null;
}

/** @param ours in the result's unit; null for a date that does not come */
export function compareFigure(
  figure: PublishedFigure,
  ours: number | null,
  horizon: number,
): ComparedFigure {
  const { what, published, interval, result } = figure;
  const ref = parseResult(result, horizon);
  const written = (value: number | null) => formatResult(ref, value, horizon);
  const as90 = evidenceInterval90(
    { range: [0, Number.MAX_VALUE] },
    { ...figure, value: published, source: '', year: 0, says: '' },
  );
  return {
    what,
    published:
      interval === undefined || as90 === null
        ? written(published)
        : `${written(published)} (${as90.map(written).join(' to ')})`,
    ours: written(ours),
    off: ours === null ? '' : writeOff(ref.unit, offBy(ref.unit, published, ours)),
    within: isWithinTolerance(figure, ours),
  };
}

function writeOff(unit: ResultUnit, off: number): string {
  switch (unit) {
    case 'share':
      return `${formatSigned(100 * off, 1)} points`;
    case 'flop':
      return `${formatSigned(off, 2)} OOM`;
    case 'runsSoFar':
      return `${formatSigned(100 * off, 0)}%`;
    default:
      return `${formatSigned(off, 1)} yr`;
  }
}

function unitOf(result: string): ResultUnit {
  return parseResult(result, Number.MAX_VALUE).unit;
}
