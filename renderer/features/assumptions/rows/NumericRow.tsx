import { SegmentedControl } from '@mantine/core';
import { memo } from 'react';
import { isLocked } from '#shared/document/edit/edit-scenario';
import { editQuantity } from '#shared/format/number/quantity';
import { readAssumptionValue, writeAssumptionValue } from '#shared/format/number/read-value';
import { shortSpread } from '#shared/format/number/spread';
import type { RegisteredNumeric } from '#shared/model/assumptions/registry';
import { assumptionsOf, presetAssumptionsOf } from '../../../state/selectors/assumptions';
import { useScenario } from '../../../state/stores';
import { ValueField } from '../../../ui/fields/ValueField';
import { Flyout } from '../../../ui/panels/Flyout';
import { spreadKindsFor } from '../spread/convert-spread';
import { SpreadEditor } from '../spread/SpreadEditor';
import { spreadSentence } from '../spread/spread-words';
import { ImportanceMark } from './ImportanceMark';
import { LegalThresholds } from './LegalThresholds';
import classes from './Row.module.css';
import { RowHead } from './RowHead';
import { ValueSlider } from './ValueSlider';

export const NumericRow = memo(function NumericRow({
  definition,
  search,
  off,
}: {
  definition: RegisteredNumeric;
  search: string;
  /** Whether the ceiling it belongs to is out of force. */
  off: boolean;
}) {
  const { id, label, choices } = definition;
  const { value, spread } = useScenario(({ working }) => assumptionsOf(working)[id]);
  const preset = useScenario(({ working }) => presetAssumptionsOf(working)[id].value);
  const locked = useScenario(({ working }) => isLocked(working, id));
  const setValue = useScenario((state) => state.setValue);
  const takesSpread = spreadKindsFor(definition, spread).length > 1;
  const presetText = writeAssumptionValue(definition, preset);

  if (choices !== undefined) {
    return (
      <div className={classes.row} data-assumption={id} data-off={off || undefined}>
        <RowHead definition={definition} search={search} presetText={presetText}>
          <SegmentedControl
            size="xs"
            aria-label={label}
            disabled={locked}
            data={choices.map((choice) => ({ value: String(choice), label: `${choice}` }))}
            value={String(value)}
            onChange={(chosen) => setValue(id, Number(chosen))}
          />
        </RowHead>
      </div>
    );
  }

  return (
    <div className={classes.row} data-assumption={id} data-off={off || undefined}>
      <RowHead definition={definition} search={search} presetText={presetText}>
        {id === 'thresholdFlop' && <LegalThresholds />}
        <ValueField
          label={label}
          text={writeAssumptionValue(definition, value)}
          editText={editQuantity(definition.quantity, value)}
          parse={(typed) => readAssumptionValue(definition, typed)}
          onCommit={(next) => setValue(id, next)}
          disabled={locked}
        />
      </RowHead>
      <div className={classes.track}>
        <ValueSlider definition={definition} value={value} spread={spread} preset={preset} />
        {takesSpread ? (
          <Flyout
            label={`Uncertainty of ${label}: ${shortSpread(definition, spread)}. ${spreadSentence(definition, value, spread)}`}
            title={`Uncertainty of ${label}`}
            className={classes.spread}
            content={() => <SpreadEditor definition={definition} />}
          >
            <span className={spread === null ? classes.certain : undefined}>
              {shortSpread(definition, spread)}
            </span>
          </Flyout>
        ) : (
          <span className={classes.noSpread} />
        )}
        <ImportanceMark id={id} />
      </div>
    </div>
  );
});
