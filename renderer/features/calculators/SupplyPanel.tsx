import { Button } from '@mantine/core';
import { SECONDS_PER_DAY } from '#shared/base/time-units';
import { formatEstimate, formatQuantity } from '#shared/format/number/quantity';
import { solveCentral } from '#shared/model/central';
import { supplyArithmetic } from '#shared/model/path-row';
import { presetById } from '#shared/model/presets/presets';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { useScenario } from '../../state/stores';
import { TakeOverButton } from '../../ui/panels/TakeOverButton';
import tool from '../../ui/panels/tool.module.css';
import classes from './calculators.module.css';
import { CalculatedFigure, FactorField } from './FactorField';
import { useCalculatorDraft } from './use-draft';

const FACTORS = [
  'chipsProduced',
  'flopPerChip',
  'shareOfWorldSupply',
  'utilization',
  'runDays',
  'maxRunShare',
  'refCompute',
] as const;

/** The largest run that the memo's footnote 5 arrives at, and the gain it calls "around 1000x". */
const MEMO_LARGEST_RUN = 6e28;

/** The memo's footnote 5, factor by factor. */
export function SupplyPanel() {
  const { draft, changed, set, apply, whyNot, field } = useCalculatorDraft(FACTORS);
  const working = useScenario((state) => state.working);
  const overrides = Object.fromEntries(FACTORS.map((id) => [id, { value: draft[id] }]));
  const assumptions = resolveAssumptions(working.preset, { ...working.assumptions, ...overrides });
  const supply = supplyArithmetic(solveCentral(assumptions, working.horizon));
  const impliedDays =
    MEMO_LARGEST_RUN / (supply.worldFlopPerSecond * draft.utilization) / SECONDS_PER_DAY;
  const whole = 1 / supply.referenceShare;
  const memo = resolveAssumptions(presetById('memo-2024').id, {});
  return (
    <div className={tool.root}>
      <p className={tool.about}>
        What all chips of {formatQuantity('year', assumptions.supplyYear.value)} could train, and
        how far that is over the reference run.
      </p>
      <FactorField {...field('chipsProduced')} />
      <FactorField sign="×" {...field('flopPerChip')} />
      <FactorField sign="÷" {...field('shareOfWorldSupply')} />
      <CalculatedFigure
        label="World’s AI compute"
        value={formatQuantity('rate', supply.worldFlopPerSecond)}
      />
      <FactorField sign="×" {...field('utilization')} />
      <FactorField sign="×" {...field('runDays')} />
      <CalculatedFigure
        label="Largest run from all of it"
        value={formatQuantity('compute', supply.largestRun)}
        note={`The memo says 6×10²⁸ and no run length: with these factors that takes ${formatQuantity('days', Math.round(impliedDays))}.`}
      />
      <FactorField sign="" {...field('refCompute')} />
      <CalculatedFigure
        label="Reference run’s share of it"
        value={formatQuantity('fraction', supply.referenceShare)}
        note={`One in ${Number(whole.toPrecision(2)).toLocaleString('en')}; the memo says “about 3×10⁻⁴”.`}
      />
      <FactorField sign="×" {...field('maxRunShare')} />
      <CalculatedFigure
        label="Headroom over the reference run"
        value={formatQuantity('factor', supply.headroom)}
        note={`All supply would give ${formatEstimate('factor', whole)}. No single run gets all: with a share of ${formatQuantity('fraction', draft.maxRunShare)} it is ${formatQuantity('factor', supply.headroom)}. The memo’s “around 1000×” is its own figures with a share of ${formatQuantity('fraction', memo.maxRunShare.value)}.`}
      />
      <div className={classes.actions}>
        <TakeOverButton
          label="Use these factors"
          whyNot={whyNot}
          disabled={!changed}
          onTake={apply}
        />
        <Button
          variant="default"
          onClick={() => set(Object.fromEntries(FACTORS.map((id) => [id, memo[id].value])))}
        >
          The memo’s figures
        </Button>
      </div>
    </div>
  );
}
