import { IconInfoCircle, IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { isLocked } from '#shared/document/edit/edit-scenario';
import type { RegisteredAssumption } from '#shared/model/assumptions/registry';
import { changedOf } from '../../../state/selectors/assumptions';
import { useScenario } from '../../../state/stores';
import { PolicyMark } from '../../../ui/marks/PolicyMark';
import { Flyout } from '../../../ui/panels/Flyout';
import { AssumptionInfo } from '../AssumptionInfo';
import { highlightedParts } from '../filter';
import classes from './Row.module.css';

/** The first line of a row: mark of change, label, the control, and what is known of it. */
export function RowHead({
  definition,
  search,
  presetText,
  children,
}: {
  definition: RegisteredAssumption;
  search: string;
  /** What the preset says, in words. */
  presetText: string;
  children: ReactNode;
}) {
  const { id, label } = definition;
  const changed = useScenario(({ working }) => changedOf(working).has(id));
  const locked = useScenario(({ working }) => isLocked(working, id));
  const hasNote = useScenario(({ working }) => working.assumptions[id]?.note !== undefined);
  const resetAssumption = useScenario((state) => state.resetAssumption);
  return (
    <div className={classes.head}>
      {locked ? (
        <span className={classes.reset} title="Locked">
          <IconLock size={12} stroke={1.75} aria-label="Locked" role="img" />
        </span>
      ) : changed ? (
        <button
          type="button"
          className={classes.reset}
          aria-label={`Reset ${label} to the preset: ${presetText}`}
          title={`Reset to the preset: ${presetText}`}
          onClick={() => resetAssumption(id)}
        >
          <span className={classes.dot} />
        </button>
      ) : (
        <span className={classes.reset} />
      )}
      <span className={classes.label}>
        {search === ''
          ? label
          : highlightedParts(label, search).map(({ text, hit }, i) =>
              // The parts have no identity but their place.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              hit ? <mark key={i}>{text}</mark> : <span key={i}>{text}</span>,
            )}
        {definition.kind === 'policy' && <PolicyMark />}
      </span>
      {children}
      <Flyout
        label={`About ${label}`}
        title={label}
        className={classes.info}
        content={(close) => <AssumptionInfo definition={definition} onDone={close} />}
      >
        <IconInfoCircle size={16} stroke={1.5} aria-hidden />
        {hasNote && <span className={classes.noteMark} title="Has a note" />}
      </Flyout>
    </div>
  );
}
