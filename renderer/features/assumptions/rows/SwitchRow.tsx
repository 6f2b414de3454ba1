import { Switch } from '@mantine/core';
import { memo } from 'react';
import { isLocked } from '#shared/document/edit/edit-scenario';
import { restrictionChangesNothing } from '#shared/model/assumptions/idle';
import type { RegisteredSwitch } from '#shared/model/assumptions/registry';
import { assumptionsOf, presetAssumptionsOf } from '../../../state/selectors/assumptions';
import { useScenario } from '../../../state/stores';
import classes from './Row.module.css';
import { RowHead } from './RowHead';

export const SwitchRow = memo(function SwitchRow({
  definition,
  search,
}: {
  definition: RegisteredSwitch;
  search: string;
}) {
  const { id, label } = definition;
  const value = useScenario(({ working }) => assumptionsOf(working)[id].value);
  const preset = useScenario(({ working }) => presetAssumptionsOf(working)[id].value);
  const locked = useScenario(({ working }) => isLocked(working, id));
  const changesNothing = useScenario(({ working }) =>
    restrictionChangesNothing(assumptionsOf(working)),
  );
  const setSwitch = useScenario((state) => state.setSwitch);
  return (
    <div className={classes.row} data-assumption={id}>
      <RowHead definition={definition} search={search} presetText={preset ? 'on' : 'off'}>
        <Switch
          size="xs"
          aria-label={label}
          checked={value}
          disabled={locked}
          onChange={(event) => setSwitch(id, event.currentTarget.checked)}
        />
      </RowHead>
      {id === 'restrictHigh' && changesNothing && (
        <p className={classes.remark}>
          Changes nothing as it is: foreign open weights lead, and the restriction does not bind
          abroad.
        </p>
      )}
    </div>
  );
});
