import { changeSince, writeChange } from '#shared/headlines/change';
import { HEADLINES, type HeadlineId, yearWithin } from '#shared/headlines/headlines';
import { writeInterval, writeReading } from '#shared/headlines/words';
import type { ModelRun } from '#shared/model/model-run';
import classes from './CompareScreen.module.css';
import type { Member } from './members';

/** The headline figures of every scenario, and how each differs from the baseline's. */
export function OutcomesTable({
  members,
  runs,
  baseline,
  year,
}: {
  members: readonly Member[];
  runs: readonly (ModelRun | null)[];
  baseline: number;
  year: number;
}) {
  const base = runs[baseline] ?? null;
  return (
    <section aria-label="Outcomes" className={classes.part}>
      <h2>Outcomes</h2>
      <p className={classes.about}>
        Medians with 90% intervals; under them the difference from {members[baseline]?.name}.
        Scenarios share the draws of what they have in common.
      </p>
      <div className={classes.wide}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Outcome</th>
              {members.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(Object.keys(HEADLINES) as HeadlineId[]).map((id) => (
              <tr key={id}>
                <th scope="row">
                  {HEADLINES[id].label(base === null ? year : yearWithin(base, year))}
                </th>
                {members.map(({ key }, i) => (
                  <Cell
                    key={key}
                    id={id}
                    run={runs[i] ?? null}
                    base={i === baseline ? null : base}
                    year={year}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cell({
  id,
  run,
  base,
  year,
}: {
  id: HeadlineId;
  run: ModelRun | null;
  /** What it is held against; null for the baseline itself. */
  base: ModelRun | null;
  year: number;
}) {
  if (run === null) return <td>refused by the model</td>;
  const { kind, read } = HEADLINES[id];
  const at = yearWithin(run, year);
  const value = read(run, at);
  const shown = value.samples?.median ?? value.central;
  const outer = value.samples?.outer ?? null;
  const change =
    base === null
      ? null
      : changeSince(
          kind,
          { value, horizon: run.horizon },
          { value: read(base, yearWithin(base, year)), horizon: base.horizon },
          'baseline',
        );
  return (
    <td>
      {shown === null ? '…' : writeReading(kind, shown, run.horizon)}
      {outer !== null && (
        <span className={classes.quiet}> {writeInterval(kind, outer, run.horizon)}</span>
      )}
      {change !== null && (
        <span className={classes.change} data-none={change.figure === '' || undefined}>
          {writeChange(change)}
        </span>
      )}
    </td>
  );
}
