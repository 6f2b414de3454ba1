import type { CSSProperties } from 'react';
import { formatResult } from '#shared/format/result';
import { resultLabel, resultName } from '#shared/format/result-options';
import type { NumericId } from '#shared/model/assumptions/registry';
import { parseResult } from '#shared/model/explain/result-name';
import { useExplain } from '../../state/stores';
import classes from './Row.module.css';

/** How much an assumption moves the result that is steered by, against the one that moves it most. */
export function ImportanceMark({ id }: { id: NumericId }) {
  const importance = useExplain((state) => state.importance);
  const swing = importance?.swings.get(id);
  if (importance === null || swing === undefined || swing.swing === 0) {
    return <span className={classes.importance} />;
  }
  const { option, year, horizon, most } = importance;
  const ref = parseResult(resultName(option, year), horizon);
  const [low, high] = [swing.low, swing.high].map(({ reading }) =>
    formatResult(ref, reading.value, horizon),
  );
  const says = `${resultLabel(option, year)}: ${low} to ${high} between the 10th and the 90th percentile`;
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
