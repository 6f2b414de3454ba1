import { soundEnsemble } from '#shared/model/model-run';
import type { HeadlineDistribution, HeadlineRun, HeadlineValue } from './reading';

/** The largest run up to 1 January of a year, in FLOP or in USD. */
export function readLargestRun(
  run: HeadlineRun,
  fan: 'frontier' | 'frontierCost',
  year: number,
): HeadlineValue {
  const row = run.central.path.find((candidate) => candidate.year === year);
  if (row === undefined) return { central: null, samples: null };
  return {
    central: fan === 'frontier' ? row.frontier : row.frontier / row.flopPerDollar,
    samples: readFan(run, fan, year),
  };
}

function readFan(
  run: HeadlineRun,
  name: 'frontier' | 'frontierCost',
  year: number,
): HeadlineDistribution | null {
  const ensemble = soundEnsemble(run);
  if (ensemble === null) return null;
  const { years, fans } = ensemble.curves;
  const index = years.indexOf(year);
  const fan = fans[name];
  const [p5, p25, p50, p75, p95] = [fan.p5, fan.p25, fan.p50, fan.p75, fan.p95].map(
    (line) => line[index],
  );
  if (
    p5 === undefined ||
    p25 === undefined ||
    p50 === undefined ||
    p75 === undefined ||
    p95 === undefined
  ) {
    return null;
  }
  return {
    median: 10 ** p50,
    inner: [10 ** p25, 10 ** p75],
    outer: [10 ** p5, 10 ** p95],
    never: null,
  };
}
