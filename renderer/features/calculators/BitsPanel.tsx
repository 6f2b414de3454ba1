import { SegmentedControl } from '@mantine/core';
import { formatQuantity } from '#shared/format/number/quantity';
import { TakeOverButton } from '../../ui/panels/TakeOverButton';
import tool from '../../ui/panels/tool.module.css';
import classes from './calculators.module.css';
import { CalculatedFigure, FactorField } from './FactorField';
import { useCalculatorDraft } from './use-draft';

const FACTORS = ['trainingBits', 'bitsYear', 'bitsRampYears'] as const;
const REFERENCE_BITS = 16;

/** What shorter arithmetic gains: half the bits, twice the operations. */
export function BitsPanel() {
  const { draft, changed, whyNot, apply, set, field } = useCalculatorDraft(FACTORS);
  const gain = REFERENCE_BITS / draft.trainingBits;
  const done = draft.bitsYear + draft.bitsRampYears;
  return (
    <div className={tool.root}>
      <p className={tool.about}>
        Chips do as many more operations a second as numbers get shorter; the memo’s footnote 6
        counts 8-bit as a gain of two. It comes once and does not go on.
      </p>
      <div className={classes.factor}>
        <span className={classes.name}>Training bit length</span>
        <SegmentedControl
          size="xs"
          aria-label="Training bit length"
          data={['4', '8', '16']}
          value={String(draft.trainingBits)}
          onChange={(bits) => set({ trainingBits: Number(bits) })}
        />
      </div>
      <FactorField {...field('bitsYear')} />
      <FactorField {...field('bitsRampYears')} />
      <CalculatedFigure
        label="Gain in FLOP per dollar and per chip"
        value={formatQuantity('factor', gain)}
        note={
          gain === 1
            ? 'At 16 bits nothing changes: all figures here are 16-bit.'
            : `Reached ${formatQuantity('year', done)}: ${formatQuantity('factor', gain ** (1 / draft.bitsRampYears))} a year while it lasts.`
        }
      />
      <div className={classes.actions}>
        <TakeOverButton
          label="Use this bit length"
          whyNot={whyNot}
          disabled={!changed}
          onTake={apply}
        />
      </div>
    </div>
  );
}
