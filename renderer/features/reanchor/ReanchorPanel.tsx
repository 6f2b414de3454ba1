import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { withLock } from '#shared/document/edit/edit-scenario';
import { whyNotTaken } from '#shared/document/edit/take-values';
import type { Scenario } from '#shared/document/scenario/scenario';
import { scenarioToModel } from '#shared/document/scenario/to-model';
import { formatAssumption } from '#shared/format/assumption';
import { formatDate } from '#shared/format/dates';
import { heldAgainstHistory } from '#shared/history/held-against';
import { REANCHORED, type Reanchoring, reanchor } from '#shared/history/reanchor';
import { reanchoredScenario } from '#shared/history/reanchored-scenario';
import { recordRuns } from '#shared/history/records';
import { definitionOf } from '#shared/model/assumptions/registry';
import { runCentral } from '#shared/model/central';
import { FIRST_YEAR } from '#shared/model/years';
import { useScenario } from '../../state/stores';
import { TakeOverButton } from '../../ui/panels/TakeOverButton';
import tool from '../../ui/panels/tool.module.css';
import classes from './ReanchorPanel.module.css';

/** Sets the reference run on the trend of the records, after showing what that changes. */
export function ReanchorPanel() {
  const working = useScenario((state) => state.working);
  const setValues = useScenario((state) => state.setValues);
  const [from, setFrom] = useState(String(FIRST_YEAR));
  const [to, setTo] = useState('2025.5');
  const [speculative, setSpeculative] = useState(true);
  const found = attempt(working, Number(from), Number(to), speculative);
  return (
    <div className={tool.root}>
      <p className={tool.about}>
        Fits a line through the record training runs, as published between two dates, and begins the
        scenario from it: with what is published at the later date and was trained a delay before.
        What a dollar buys stays as it is.
      </p>
      <div className={classes.fields}>
        <TextInput
          size="xs"
          label="Records from"
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          size="xs"
          label="to"
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      <Checkbox
        size="xs"
        label="Count speculative estimates"
        checked={speculative}
        onChange={(event) => setSpeculative(event.currentTarget.checked)}
      />
      {typeof found === 'string' ? (
        <p role="alert" className={tool.problem}>
          {found}
        </p>
      ) : (
        <>
          <Preview working={working} found={found} speculative={speculative} />
          <TakeOverButton
            label="Re-anchor"
            whyNot={whyNotTaken(working, found.values)}
            onTake={() => setValues(found.values)}
          />
        </>
      )}
    </div>
  );
}

function attempt(
  working: Scenario,
  from: number,
  to: number,
  speculative: boolean,
): Reanchoring | string {
  if (!(from >= 1950 && to > from)) return 'Two years, the later one second.';
  try {
    const { assumptions } = scenarioToModel(working);
    return reanchor(assumptions, recordRuns({ speculative }), from, to);
  } catch (error) {
    return error instanceof Error ? `${error.message}.` : String(error);
  }
}

function Preview({
  working,
  found,
  speculative,
}: {
  working: Scenario;
  found: Reanchoring;
  speculative: boolean;
}) {
  // What a lock holds back is shown too: it is what unlocking would give.
  const free = REANCHORED.reduce((next, id) => withLock(next, id, false), working);
  const after = reanchoredScenario(free, found);
  const sides = [working, after].map((scenario) => {
    const { assumptions, options } = scenarioToModel(scenario);
    const records = recordRuns({ speculative });
    return {
      assumptions,
      agi: runCentral(assumptions, options).results.milestones.agi,
      rms: heldAgainstHistory(assumptions, options.horizon, records).all.rms,
    };
  });
  const [before, then] = sides;
  if (before === undefined || then === undefined) return null;
  const { trend } = found;
  const doubling =
    trend.doublingTime === null
      ? ''
      : `, doubling in ${(12 * trend.doublingTime).toFixed(1)} months`;
  return (
    <>
      <p>
        {trend.records} records grow {(10 ** trend.slope).toFixed(2)}× a year (
        {trend.slope.toFixed(2)} ± {trend.slopeError.toFixed(2)} OOM){doubling}.
      </p>
      <table className={classes.table} aria-label="What re-anchoring changes">
        <thead>
          <tr>
            <th scope="col">Changes</th>
            <th scope="col">Now</th>
            <th scope="col">Then</th>
          </tr>
        </thead>
        <tbody>
          {REANCHORED.map((id) => (
            <tr key={id}>
              <td>{definitionOf(id).label}</td>
              <td>{formatAssumption(id, before.assumptions[id].value)}</td>
              <td>{formatAssumption(id, then.assumptions[id].value)}</td>
            </tr>
          ))}
          <tr>
            <td>AGI, central path</td>
            <td>{formatDate(before.agi, working.horizon)}</td>
            <td>{formatDate(then.agi, working.horizon)}</td>
          </tr>
          <tr>
            <td>Error over all records, RMS OOM</td>
            <td>{before.rms?.toFixed(2)}</td>
            <td>{then.rms?.toFixed(2)}</td>
          </tr>
        </tbody>
      </table>
      <p className={tool.about}>
        Requirements are counted at the algorithms of the reference year: a later one moves AGI back
        unless they are lowered too.
      </p>
    </>
  );
}
