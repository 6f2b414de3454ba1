import { leastSquares } from '#shared/base/least-squares';
import type { ModelFact } from '#shared/facts/models';
import { type Assumptions, definitionOf } from '#shared/model/assumptions/registry';
import { ModelInputError, type ModelIssue } from '#shared/model/errors';

/** The assumptions that re-anchoring sets. */
export const REANCHORED = ['refYear', 'refCompute', 'refCost', 'costGrowth'] as const;
export type Reanchored = (typeof REANCHORED)[number];

/** A straight line through record runs, on log10 FLOP and decimal years. */
export interface RecordTrend {
  readonly records: number;
  readonly from: number;
  readonly to: number;
  /** OOM per year, with its standard error. */
  readonly slope: number;
  readonly slopeError: number;
  /** Years in which the records double; null where they do not grow. */
  readonly doublingTime: number | null;
  /** log10 FLOP at `to`. */
  readonly value: number;
}

export interface Reanchoring {
  readonly trend: RecordTrend;
  /** What each assumption becomes, in its unit. */
  readonly values: Readonly<Record<Reanchored, number>>;
}

const LEAST_RECORDS = 3;

/**
 * Sets the reference run on the trend of the records: refCompute to the fitted line at a date, refYear
 * to when what was published then had been trained, costGrowth to its growth over that of FLOP per
 * dollar, and refCost so that FLOP per dollar at refYear stays as it was.
 *
 * @param records in order of publication
 * @param from,to decimal years; records between them are fitted, and the line is read at `to`
 * @throws ModelInputError where there are too few records, or an assumption would leave its range
 */
export function reanchor(
  assumptions: Assumptions,
  records: readonly ModelFact[],
  from: number,
  to: number,
): Reanchoring {
  const fitted = records.filter(({ year }) => year >= from && year <= to);
  if (fitted.length < LEAST_RECORDS) {
    const message = `There are ${fitted.length} records from ${from} to ${to}; a trend needs at least ${LEAST_RECORDS}`;
    throw new ModelInputError([{ path: ['reanchor'], message }]);
  }
  const trend = trendOf(fitted, from, to);
  const { refYear, refCompute, refCost, pricePerfGrowth, releaseDelay } = assumptions;
  const trained = to - releaseDelay.value;
  const perDollar =
    (refCompute.value / refCost.value) * pricePerfGrowth.value ** (trained - refYear.value);
  const compute = 10 ** trend.value;
  const values = {
    refYear: trained,
    refCompute: compute,
    refCost: compute / perDollar,
    costGrowth: 10 ** trend.slope / pricePerfGrowth.value,
  };
  const issues = REANCHORED.flatMap((id): ModelIssue[] => {
    const [min, max] = definitionOf(id).range;
    const value = values[id];
    if (value >= min && value <= max) return [];
    const message = `The trend of the records would set ${id} to ${Number(value.toPrecision(3))}, outside its range of ${min} to ${max}`;
    return [{ path: ['reanchor', id], message }];
  });
  if (issues.length > 0) throw new ModelInputError(issues);
  return { trend, values };
}

function trendOf(records: readonly ModelFact[], from: number, to: number): RecordTrend {
  const line = leastSquares(records.map(({ year, logFlop }) => ({ x: year, y: logFlop })));
  const { slope, slopeError } = line;
  return {
    records: records.length,
    from,
    to,
    slope,
    doublingTime: slope > 0 ? Math.log10(2) / slope : null,
    slopeError,
    value: line.at(to),
  };
}
