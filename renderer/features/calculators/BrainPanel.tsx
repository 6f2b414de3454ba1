import { useState } from 'react';
import { SECONDS_PER_YEAR } from '#shared/base/time-units';
import { whyNotTaken } from '#shared/document/edit/take-values';
import { formatQuantity } from '#shared/format/number/quantity';
import { roundToShown } from '#shared/format/number/rounding';
import { assumptionsOf } from '../../state/selectors/assumptions';
import { useScenario } from '../../state/stores';
import { TakeOverButton } from '../../ui/panels/TakeOverButton';
import tool from '../../ui/panels/tool.module.css';
import classes from './calculators.module.css';
import { CalculatedFigure, FactorField } from './FactorField';

/** What the memo's footnote 7 multiplies: 10^15 FLOP/s for 10^9 seconds. */
const MEMO = { rate: 1e15, years: 1e9 / SECONDS_PER_YEAR };

/** The compute of a human lifetime: with so much, intelligence is known to be possible. */
export function BrainPanel() {
  const working = useScenario((state) => state.working);
  const setValues = useScenario((state) => state.setValues);
  const [rate, setRate] = useState(MEMO.rate);
  const [years, setYears] = useState(MEMO.years);
  const now = assumptionsOf(working).brainFlop.value;
  const total = roundToShown('compute', rate * years * SECONDS_PER_YEAR);
  return (
    <div className={tool.root}>
      <p className={tool.about}>
        Evolution has built one general intelligence. What its brain computes while it grows up is
        enough for AGI, with algorithms that we may not have. It is a line to compare with; how
        little could be enough is an assumption of its own, “Least compute for AGI”.
      </p>
      <FactorField
        label="Compute of a brain"
        quantity="rate"
        value={rate}
        range={[1e9, 1e25]}
        note="10¹³ to 10¹⁷ are defended; the memo takes 10¹⁵."
        onChange={setRate}
      />
      <FactorField
        sign="×"
        label="Years of learning"
        quantity="duration"
        value={years}
        range={[0.01, 1000]}
        note="10⁹ seconds are about 32 years."
        onChange={setYears}
      />
      <CalculatedFigure
        label="Brain anchor"
        value={formatQuantity('compute', total)}
        note={`The scenario has ${formatQuantity('compute', now)}.`}
      />
      <div className={classes.actions}>
        <TakeOverButton
          label="Use this anchor"
          whyNot={whyNotTaken(working, { brainFlop: total })}
          disabled={total === now}
          onTake={() => setValues({ brainFlop: total })}
        />
      </div>
    </div>
  );
}
