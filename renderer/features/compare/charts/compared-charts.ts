import { formatDate } from '#shared/format/dates';
import { formatFlop } from '#shared/format/number/quantity';
import { formatShare } from '#shared/format/number/share';
import { withinSentence } from '#shared/format/sentence-case';
import { type ModelRun, soundEnsemble } from '#shared/model/model-run';
import type { Milestone, PathRow } from '#shared/model/results';
import {
  type ComparedCurve,
  EFFECTIVE_CURVE,
  FRONTIER_CURVE,
  type OverlaidScenario,
  probabilityCurve,
} from '../../../charts/figures/parts/overlays';
import {
  COMPARED_EVENTS,
  COMPARED_RUNNERS,
  type ComparedEvent,
  type ComparedRunner,
  type CompareView,
} from '../../../state/compare-view';

/** A chart that scenarios are compared in, with what it says of one of them. */
export interface ComparedChart {
  readonly id: string;
  readonly title: string;
  readonly curve: ComparedCurve;
  /** What the sentence is about: "In 2030", "Median". */
  readonly about: (year: number) => string;
  /** What is said of one of them. */
  readonly says: (run: ModelRun, year: number) => string;
  /** By what they are put in order in the sentence; never is infinite, null is not known. */
  readonly rank: (run: ModelRun, year: number) => number | null;
  /** Its value in a year; null where it has none. */
  readonly value: (run: ModelRun, year: number) => number | null;
  readonly write: (value: number) => string;
}

const MILESTONE: Readonly<Record<ComparedEvent, Partial<Record<ComparedRunner, Milestone>>>> = {
  agi: { closed: 'agi', open: 'agiOpen', rival: 'agiRival' },
  wmd: { closed: 'wmd', open: 'wmdOpen' },
};

/** Whether the model dates the event for the runner. */
export function isEventDated(event: ComparedEvent, runner: ComparedRunner): boolean {
  return MILESTONE[event][runner] !== undefined;
}

export function comparedCharts({ event, runner }: CompareView): readonly ComparedChart[] {
  return [
    pathChart('frontier', 'Largest run, central path, FLOP', FRONTIER_CURVE),
    probabilityChart(event, isEventDated(event, runner) ? runner : 'closed'),
    pathChart('effective', 'Effective compute, central path, FLOP', EFFECTIVE_CURVE),
  ];
}

function pathChart(
  column: keyof PathRow & ('frontier' | 'effective'),
  title: string,
  curve: ComparedCurve,
): ComparedChart {
  const value = ({ central }: ModelRun, year: number) =>
    central.path.find((row) => row.year === year)?.[column] ?? null;
  return {
    id: column,
    title,
    curve,
    about: (year) => `In ${year}`,
    says: (run, year) => formatFlop(value(run, year) ?? 0),
    rank: value,
    value,
    write: (flop) => formatFlop(flop),
  };
}

function probabilityChart(event: ComparedEvent, runner: ComparedRunner): ComparedChart {
  const milestone = MILESTONE[event][runner] ?? event;
  const what = COMPARED_EVENTS.find(({ id }) => id === event)?.label ?? '';
  const who = withinSentence(COMPARED_RUNNERS.find(({ id }) => id === runner)?.label ?? '');
  const summaryOf = (run: ModelRun) => soundEnsemble(run)?.summary.milestones[milestone] ?? null;
  return {
    id: 'probability',
    title: `Probability of ${what} by the year, ${who}`,
    curve: probabilityCurve(milestone),
    about: () => 'Median',
    says: (run) => {
      const dates = summaryOf(run);
      return dates === null ? 'no samples' : formatDate(dates.p50, run.horizon);
    },
    rank: (run) => {
      const dates = summaryOf(run);
      return dates === null ? null : (dates.p50 ?? Number.POSITIVE_INFINITY);
    },
    value: (run, year) => summaryOf(run)?.byYear[String(year)] ?? null,
    write: formatShare,
  };
}

/** What one of them is in a year, in words. */
export function chartValueAt({ value, write }: ComparedChart, run: ModelRun, year: number): string {
  const found = value(run, year);
  return found === null ? '…' : write(found);
}

/** What a chart says of all of them: the two furthest apart, of equal ones the first. */
export function chartSpanSentence(
  { about, rank, says }: ComparedChart,
  scenarios: readonly Pick<OverlaidScenario, 'name' | 'run'>[],
  year: number,
): string {
  const known = scenarios.flatMap(({ name, run }) => {
    const value = rank(run, year);
    return value === null ? [] : [{ name, value, said: says(run, year) }];
  });
  const least = known.reduce(
    (best, next) => (next.value < best.value ? next : best),
    known[0] ?? NONE,
  );
  const most = known.reduce(
    (best, next) => (next.value > best.value ? next : best),
    known[0] ?? NONE,
  );
  if (known.length === 0) return 'Being worked out.';
  if (least.said === most.said) return `${about(year)} ${least.said} in all.`;
  return `${about(year)} from ${least.said} (${least.name}) to ${most.said} (${most.name}).`;
}

const NONE = { name: '', value: 0, said: '' };
