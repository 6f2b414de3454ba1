import { formatShare } from '#shared/format/share';
import type { ModelRun } from '#shared/model/model-run';
import type { ReleaseRisk, ReleaseRiskRow } from '#shared/model/results';

/** Whose weights are released. */
export const RELEASED = ['frontier', 'open'] as const;
export type Released = (typeof RELEASED)[number];

export const RELEASED_NAMES: Readonly<Record<Released, string>> = {
  frontier: 'Frontier model',
  open: 'Best open model',
};

export const WITHIN = [
  { years: 2, key: 'within2' },
  { years: 3, key: 'within3' },
  { years: 5, key: 'within5' },
] as const satisfies readonly { years: number; key: keyof ReleaseRisk }[];

export const RELEASE_RISK_TITLE =
  'Probability that a model not high-risk at release becomes so by enhancement';

export function releaseRiskRows({ ensemble }: ModelRun): readonly ReleaseRiskRow[] {
  return ensemble === null || ensemble.contradiction ? [] : ensemble.summary.releaseRisk;
}

/** From when a release is more likely than not to be regretted, within each number of years. */
export function releaseRiskSentence(released: Released, run: ModelRun): string {
  const rows = releaseRiskRows(run);
  if (rows.length === 0) return 'The samples are being drawn.';
  const name = RELEASED_NAMES[released].toLowerCase();
  const told = WITHIN.flatMap(({ years, key }) => {
    const first = rows.find((row) => (row[released][key] ?? 0) >= 0.5);
    return first === undefined ? [] : [`${years} years from ${first.year}`];
  });
  if (told.length === 0) {
    return `Released as it is, the ${name} stays below high risk for 5 years in most samples, whenever it is released.`;
  }
  return `In most samples the ${name} turns high-risk after its release: within ${told.join(', within ')}.`;
}

/** The values of the chart at a year, in one line. */
export function releaseRiskReading(released: Released, run: ModelRun, year: number): string {
  const row = releaseRiskRows(run).find((each) => each.year === year)?.[released];
  if (row === undefined) return '';
  const told = WITHIN.flatMap(({ years, key }) => {
    const share = row[key];
    return share === null ? [] : [`within ${years} years ${formatShare(share)}`];
  });
  const high = `already high ${formatShare(1 - row.notHigh)}`;
  return `Released in ${year}: ${[high, ...told].join(' · ')}`;
}

export function releaseRiskSummary(released: Released, run: ModelRun, year: number): string {
  const reading = releaseRiskReading(released, run, year);
  return `${RELEASE_RISK_TITLE}. ${releaseRiskSentence(released, run)} ${reading === '' ? '' : `${reading}.`}`;
}
