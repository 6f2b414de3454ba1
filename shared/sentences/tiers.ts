import { formatQuantity } from '#shared/format/number/quantity';
import { formatShare } from '#shared/format/number/share';
import { capitalised } from '#shared/format/sentence-case';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import { SUBJECTS, type Subject, TIERS, type Tier, type TierShares } from '#shared/model/results';
import { mostProbableTier } from '#shared/policy/outlook';
import { IN_MOST_SAMPLES, ON_CENTRAL_PATH } from './basis';
import { yearSpanWhere } from './span';

/** What the chart of tiers is called. */
export const TIERS_TITLE = 'Release tier of a model, by year';

/** Short, for the chart's margin. */
export const SUBJECT_LABELS: Readonly<Record<Subject, string>> = {
  frontier: 'Frontier',
  open: 'Best open model',
  threshold: 'At the threshold',
  usd1e6: costing(1e6),
  usd1e7: costing(1e7),
  usd1e8: costing(1e8),
  usd1e9: costing(1e9),
  usd1e10: costing(1e10),
};

/** As they stand in a sentence. */
const SUBJECT_NAMES: Readonly<Record<Subject, string>> = {
  frontier: 'the frontier',
  open: 'the best open model',
  threshold: 'a run at the threshold',
  usd1e6: `a ${costing(1e6)}`,
  usd1e7: `a ${costing(1e7)}`,
  usd1e8: `a ${costing(1e8)}`,
  usd1e9: `a ${costing(1e9)}`,
  usd1e10: `a ${costing(1e10)}`,
};

function costing(usd: number): string {
  return `${formatQuantity('money', usd)} run`;
}

/** The most probable tier of a subject in a year. */
export interface TierCell {
  readonly tier: Tier;
  /** Its share of the samples; null on the central path. */
  readonly share: number | null;
  readonly shares: TierShares | null;
}

/** The tiers of all subjects on 1 January of a year. */
export interface TierYear {
  readonly year: number;
  readonly cells: Readonly<Record<Subject, TierCell>>;
}

/** Tiers by year: of the samples once they are in, of the central path until then. */
export function tierYears(run: ModelRun): TierYear[] {
  const ensemble = soundEnsemble(run);
  if (ensemble === null) {
    return run.central.path.map(({ year, tiers }) => ({
      year,
      cells: bySubject((subject) => ({ tier: tiers[subject], share: null, shares: null })),
    }));
  }
  return ensemble.summary.tiers.map((row) => ({
    year: row.year,
    cells: bySubject((subject) => {
      const shares = row[subject];
      const tier = mostProbableTier(shares);
      return { tier, share: shares[tier], shares };
    }),
  }));
}

function bySubject(cell: (subject: Subject) => TierCell): Record<Subject, TierCell> {
  return Object.fromEntries(SUBJECTS.map((subject) => [subject, cell(subject)])) as Record<
    Subject,
    TierCell
  >;
}

/** Share of the samples in which it is high-risk; on the central path all or nothing. */
export function highShare({ tier, shares }: TierCell): number {
  return shares?.high ?? (tier === 'high' ? 1 : 0);
}

/** The most probable of three tiers can be that of a minority; this is of most samples. */
export function isMostlyHigh(share: number): boolean {
  return share > 0.5;
}

/** What the chart of tiers says: when each of the telling subjects is high-risk. */
export function tiersSentence(run: ModelRun): string {
  const years = tierYears(run);
  const likely = years[0]?.cells.frontier.shares !== null && years.length > 0;
  const told = (['frontier', 'open', 'threshold', 'usd1e6'] as const).flatMap((subject) => {
    const shares = years.map(({ year, cells }) => ({ year, share: highShare(cells[subject]) }));
    const when = yearSpanWhere(shares, isMostlyHigh);
    return when === null ? [] : [`${SUBJECT_NAMES[subject]} ${when}`];
  });
  const where = likely ? IN_MOST_SAMPLES : ON_CENTRAL_PATH;
  if (told.length === 0) return `Nothing here is high-risk ${where}.`;
  return `High-risk ${where}: ${told.join(', ')}.`;
}

/** One cell in words: "A $1 M run in 2030: high in 76% of samples, low in 24%." */
export function tierReading(subject: Subject, { year, cells }: TierYear): string {
  const { tier, shares } = cells[subject];
  const name = SUBJECT_NAMES[subject];
  const who = `${capitalised(name)} in ${year}`;
  if (shares === null) return `${who}: ${tier} ${ON_CENTRAL_PATH}`;
  const told = TIERS.filter((each) => shares[each] > 0)
    .sort((a, b) => shares[b] - shares[a])
    .map((each) => `${each} ${formatShare(shares[each])}`);
  return `${who}: ${told.join(', ')}`;
}

/** The chart in words, for those who cannot see it. */
export function tiersSummary(run: ModelRun, year: number): string {
  const at = tierYears(run).find((row) => row.year === year);
  const told = at === undefined ? [] : SUBJECTS.map((subject) => tierReading(subject, at));
  return `${TIERS_TITLE}. ${tiersSentence(run)} ${told.join('; ')}.`;
}
