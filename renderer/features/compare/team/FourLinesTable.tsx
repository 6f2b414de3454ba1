import { formatDifference } from '#shared/format/number/difference';
import { formatResult } from '#shared/format/result';
import type { FourLines } from '#shared/model/explain/four-lines';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import type { FourNames } from '#shared/sentences/four-lines-words';
import classes from './team.module.css';

/** The four results, what policy changes beside them and what the world changes below. */
export function FourLinesTable({
  lines: { readings, policy, world, interaction },
  result,
  horizon,
  names,
}: {
  lines: FourLines;
  result: ResultRef;
  horizon: number;
  names: FourNames;
}) {
  const change = (value: number) => formatDifference(result, value);
  return (
    <table className={classes.four} aria-label="Two worlds under two policies">
      <thead>
        <tr>
          <td />
          <th scope="col">Levers of {names.from}</th>
          <th scope="col">Levers: {names.policy}</th>
          <th scope="col" data-change>
            Policy changes
          </th>
        </tr>
      </thead>
      <tbody>
        {[names.from, names.to].map((name, i) => (
          <tr key={i === 0 ? 'from' : 'to'}>
            <th scope="row">World of {name}</th>
            {readings[i === 0 ? 0 : 1].map(({ value }, j) => (
              <td key={j === 0 ? 'own' : 'other'} className={classes.figure}>
                {formatResult(result, value, horizon)}
              </td>
            ))}
            <td data-change>{change(policy[i === 0 ? 0 : 1])}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">The world changes</th>
          <td>{change(world[0])}</td>
          <td>{change(world[1])}</td>
          <td data-change>
            {change(interaction)} <span className={classes.quiet}>interaction</span>
          </td>
        </tr>
      </tbody>
    </table>
  );
}
