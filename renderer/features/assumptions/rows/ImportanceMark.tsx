import type { CSSProperties } from 'react';
import { resultLabel } from '#shared/format/names/result-options';
import { formatResult } from '#shared/format/result';
import type { NumericId } from '#shared/model/assumptions/registry';
import { parseResult } from '#shared/model/explain/results/result-name';
import { isTelling } from '#shared/model/explain/swing';
import { driverEnds } from '#shared/sentences/driver-words';
import { useExplain } from '../../../state/stores';
import classes from './Row.module.css';

/** How much an assumption moves the result that is steered by, against the one that moves it most. */
export function ImportanceMark({ id }: { id: NumericId }) {
  const steering = useExplain((state) => state.steering);
  // Largest first.
  const swings = steering?.answer?.swings ?? [];
  const swing = swings.find(({ assumption }) => assumption === id);
  const most = Math.abs(swings.find(isTelling)?.swing ?? 0);
  if (steering === null || swing === undefined || !isTelling(swing)) {
    return <span className={classes.importance} />;
  }
  const { option, year, horizon, name } = steering;
  const ref = parseResult(name, horizon);
  const [low, high] = [swing.low, swing.high].map(({ reading }) =>
    formatResult(ref, reading.value, horizon),
  );
  const says = `${resultLabel(option, year)}: ${low} to ${high} ${driverEnds(id)}`;
  return (
    <span
      className={classes.importance}
      role="img"
      aria-label={says}
      title={says}
      style={{ '--share': Math.abs(swing.swing) / most } as CSSProperties}
    >
      <span />
    </span>
  );
}
