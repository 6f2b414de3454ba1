import { formatShare } from '#shared/format/number/share';
import { withinSentence } from '#shared/format/sentence-case';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import type { ReleasedModel, ReleaseRisk, ReleaseRiskRow } from '#shared/model/results';
import { yearSpanWhere } from './span';
import { withoutSamplesSentence } from './without-samples';

/** What a model whose weights are released is called where it stands alone. */
export const RELEASED_MODEL_NAMES: Readonly<Record<ReleasedModel, string>> = {
  frontier: 'Frontier model',
  open: 'Best open model',
};

/** Within how many years of its release a model may turn high-risk, and where the results say so. */
export const RISK_PERIODS = [
  { years: 2, key: 'within2' },
  { years: 3, key: 'within3' },
  { years: 5, key: 'within5' },
] as const satisfies readonly { years: number; key: keyof ReleaseRisk }[];

/** What the chart of release risk is called. */
export const RELEASE_RISK_TITLE =
  'Probability that a model not high-risk at release becomes so by enhancement';

/** The risks by year of release; empty where there are no samples to count. */
export function releaseRiskRows(run: ModelRun): readonly ReleaseRiskRow[] {
  return soundEnsemble(run)?.summary.releaseRisk ?? [];
}

/** A share of fewer samples than this is chance rather than a finding. */
const FEW = 0.05;

/**
 * When a release is more likely than not to be regretted. Two shares are kept apart: of the samples in
 * which a model is high-risk at release, and of the others those in which it turns so.
 */
export function releaseRiskSentence(released: ReleasedModel, run: ModelRun): string {
  const rows = releaseRiskRows(run).map((row) => ({ year: row.year, ...row[released] }));
  if (rows.length === 0) return withoutSamplesSentence(run);
  const name = withinSentence(RELEASED_MODEL_NAMES[released]);
  // Within how few years, by when it is released: what turns within two years does so within three.
  const told = new Map<string, number>();
  for (const { years, key } of RISK_PERIODS) {
    const shares = rows.map((row) => ({
      year: row.year,
      share: row.notHigh < FEW ? null : row[key],
    }));
    const when = yearSpanWhere(shares, (share) => share >= 0.5);
    if (when !== null && !told.has(when)) told.set(when, years);
  }
  const already = yearSpanWhere(
    rows.map(({ year, notHigh }) => ({ year, share: 1 - notHigh })),
    (share) => share > 0.5,
  );
  const atOnce =
    already === null ? '' : `Released ${already} it is high-risk at once in most samples.`;
  if (rows.every(({ notHigh }) => notHigh < FEW)) {
    return `The ${name} is high-risk at once in nearly every sample, whenever it is released.`;
  }
  const after =
    told.size === 0
      ? 'in most samples it stays below high risk for 5 years'
      : `in most samples it turns so: released ${[...told].map(([when, years]) => `${when} within ${years} years`).join(', ')}`;
  return `Where the ${name} is not high-risk at release, ${after}. ${atOnce}`.trim();
}

/** The values of the chart at a year, in one line. */
export function releaseRiskReading(released: ReleasedModel, run: ModelRun, year: number): string {
  const row = releaseRiskRows(run).find((each) => each.year === year)?.[released];
  if (row === undefined) return '';
  const told = RISK_PERIODS.flatMap(({ years, key }) => {
    const share = row[key];
    return share === null ? [] : [`within ${years} years ${formatShare(share)}`];
  });
  const high = `already high ${formatShare(1 - row.notHigh)}`;
  return `Released in ${year}: ${[high, ...told].join(' · ')}`;
}

/** The chart in words, for those who cannot see it. */
export function releaseRiskSummary(released: ReleasedModel, run: ModelRun, year: number): string {
  const reading = releaseRiskReading(released, run, year);
  return `${RELEASE_RISK_TITLE}. ${releaseRiskSentence(released, run)} ${reading === '' ? '' : `${reading}.`}`;
}
