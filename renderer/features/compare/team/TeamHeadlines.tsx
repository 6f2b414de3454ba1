import { HEADLINES, type HeadlineId, yearWithin } from '#shared/headlines/headlines';
import type { HeadlineReading, HeadlineRun } from '#shared/headlines/reading';
import { writeInterval, writeReading } from '#shared/headlines/words';
import { isPast } from '#shared/sentences/past';
import classes from './team.module.css';

export interface NamedRun {
  readonly name: string;
  readonly run: HeadlineRun;
}

/** The team's headline figures, and between which of its members they lie. */
export function TeamHeadlines({
  team,
  members,
  year,
  today,
}: {
  /** Whose samples are the team's. */
  team: HeadlineRun;
  members: readonly NamedRun[];
  year: number;
  /** Decimal year: a median before it is told as past. */
  today: number;
}) {
  const at = yearWithin(team, year);
  return (
    <table className={classes.table} aria-label="The team’s outcomes">
      <thead>
        <tr>
          <th scope="col">Outcome</th>
          <th scope="col">Team, median</th>
          <th scope="col">90% interval</th>
          <th scope="col">Members’ medians, lowest and highest</th>
        </tr>
      </thead>
      <tbody>
        {(Object.keys(HEADLINES) as HeadlineId[]).map((id) => {
          const { label, kind, read } = HEADLINES[id];
          const { samples } = read(team, at);
          const write = (reading: HeadlineReading) => writeReading(kind, reading, team.horizon);
          const medians = members
            .flatMap(({ name, run }) => {
              const median = read(run, at).samples?.median;
              return median === undefined ? [] : [{ name, median }];
            })
            .sort((a, b) => orderOf(a.median) - orderOf(b.median));
          const [low, high] = [medians[0], medians.at(-1)];
          return (
            <tr key={id}>
              <th scope="row">{label(at)}</th>
              <td className={classes.figure}>
                {samples === null ? 'none' : write(samples.median)}
                {kind === 'date' && samples !== null && isPast(samples.median, today) && (
                  <span className={classes.past}> past already</span>
                )}
              </td>
              <td>
                {samples === null || samples.outer === null
                  ? ''
                  : writeInterval(kind, samples.outer, team.horizon)}
              </td>
              <td>
                {low === undefined || high === undefined ? (
                  ''
                ) : write(low.median) === write(high.median) ? (
                  <>{write(low.median)} in all</>
                ) : (
                  <>
                    {write(low.median)} <span className={classes.quiet}>{low.name}</span>
                    {', '}
                    {write(high.median)} <span className={classes.quiet}>{high.name}</span>
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What has no number comes after all that do: a date that never comes, a lead without end. */
function orderOf(reading: HeadlineReading): number {
  return typeof reading === 'number' ? reading : Number.MAX_VALUE;
}
