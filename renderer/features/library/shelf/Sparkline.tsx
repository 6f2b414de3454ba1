import { formatYear } from '#shared/format/dates';
import { formatFlop } from '#shared/format/number/quantity';
import type { ScenarioHeadlines } from '#shared/headlines/scenario-headlines';
import classes from './Sparkline.module.css';

/** The same for every scenario, so that lines side by side compare: log10 FLOP. */
const [LOW, HIGH] = [22, 34] as const;
const WIDTH = 96;
const HEIGHT = 32;
/** Room for the line and the dot at the edges. */
const EDGE = 3;

/** The largest run over the years, with a dot where the median of the samples has AGI. */
export function Sparkline({ headlines }: { headlines: ScenarioHeadlines }) {
  const { frontier, firstYear, agi } = headlines;
  const lastYear = firstYear + frontier.length - 1;
  const x = (year: number) =>
    EDGE + ((year - firstYear) / Math.max(1, lastYear - firstYear)) * (WIDTH - 2 * EDGE);
  const y = (log: number) => {
    const share = (Math.min(HIGH, Math.max(LOW, log)) - LOW) / (HIGH - LOW);
    return HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
  };
  const points = frontier.map((log, i) => `${x(firstYear + i).toFixed(1)},${y(log).toFixed(1)}`);
  const at = agi?.p50 ?? null;
  const first = frontier[0] ?? 0;
  const last = frontier.at(-1) ?? 0;
  const said = `Largest run, ${formatFlop(10 ** first)} FLOP in ${formatYear(firstYear)} to ${formatFlop(10 ** last)} in ${formatYear(lastYear)}`;
  return (
    <svg
      role="img"
      aria-label={said}
      className={classes.root}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
    >
      <title>{said}</title>
      <polyline points={points.join(' ')} className={classes.line} />
      {at !== null && at >= firstYear && at <= lastYear && (
        <circle
          cx={x(at)}
          cy={y(between(frontier, at - firstYear))}
          r={2.5}
          className={classes.dot}
        />
      )}
    </svg>
  );
}

/** The line's value between two of its points. */
function between(values: readonly number[], at: number): number {
  const before = Math.floor(at);
  const from = values[before] ?? 0;
  const to = values[before + 1] ?? from;
  return from + (to - from) * (at - before);
}
