import { Menu } from '@mantine/core';
import { IconGavel } from '@tabler/icons-react';
import { formatQuantity } from '#shared/format/number/quantity';
import { LAW_KNOWN_TO, LEGAL_THRESHOLDS } from '#shared/model/assumptions/legal-thresholds';
import { useScenario } from '../../../state/stores';
import classes from './Row.module.css';

/** Thresholds that are or were law, to set the FLOP threshold to. */
export function LegalThresholds() {
  const setValue = useScenario((state) => state.setValue);
  return (
    <Menu position="bottom-end" width={360}>
      <Menu.Target>
        <button
          type="button"
          className={classes.info}
          aria-label="Thresholds in law"
          title="Thresholds in law"
        >
          <IconGavel size={16} stroke={1.5} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Set the threshold to what a law says, as of {LAW_KNOWN_TO}</Menu.Label>
        {LEGAL_THRESHOLDS.map(({ id, name, flop, scope, status }) => (
          <Menu.Item
            key={id}
            disabled={flop === null}
            rightSection={flop === null ? 'no figure' : formatQuantity('compute', flop)}
            onClick={() => {
              if (flop !== null) setValue('thresholdFlop', flop);
            }}
          >
            {name}
            <span className={classes.law}>
              {status}; {scope}
            </span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
