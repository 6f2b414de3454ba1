import { formatEstimate, formatQuantity } from '#shared/format/number/quantity';
import { runCentral } from '#shared/model/central';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { useScenario, useSession } from '../../state/stores';
import { TakeOverButton } from '../../ui/panels/TakeOverButton';
import tool from '../../ui/panels/tool.module.css';
import classes from './calculators.module.css';
import { CalculatedFigure, FactorField } from './FactorField';
import { useCalculatorDraft } from './use-draft';

const FACTORS = ['refCompute', 'refCost', 'pricePerfGrowth'] as const;
const SHOWN = [1e24, 1e26, 1e28] as const;

/** What compute costs: two of compute, cost and FLOP per dollar give the third. */
export function CostPanel() {
  const { draft, changed, whyNot, set, apply, field } = useCalculatorDraft(FACTORS);
  const working = useScenario((state) => state.working);
  const chosen = useSession((state) => state.year);
  const year = Math.min(chosen, Math.floor(working.horizon));
  const overrides = Object.fromEntries(FACTORS.map((id) => [id, { value: draft[id] }]));
  const assumptions = resolveAssumptions(working.preset, { ...working.assumptions, ...overrides });
  const { path } = runCentral(assumptions, { horizon: working.horizon }).results;
  const [least, most] = field('refCost').range;
  const then = path.find((row) => row.year === year)?.flopPerDollar;
  return (
    <div className={tool.root}>
      <p className={tool.about}>
        The reference run sets what a dollar buys in{' '}
        {formatQuantity('year', assumptions.refYear.value)}; from there it grows.
      </p>
      <FactorField {...field('refCompute')} />
      <FactorField sign="÷" {...field('refCost')} />
      <FactorField
        sign="="
        label="FLOP per dollar"
        quantity="compute"
        value={draft.refCompute / draft.refCost}
        range={[draft.refCompute / most, draft.refCompute / least]}
        note="Typed here, it sets the cost."
        onChange={(perDollar) =>
          set({ refCost: Number((draft.refCompute / perDollar).toPrecision(4)) })
        }
      />
      <FactorField {...field('pricePerfGrowth')} />
      {then !== undefined && (
        <>
          <h3>In {year}</h3>
          <CalculatedFigure label="FLOP per dollar then" value={formatQuantity('compute', then)} />
          {SHOWN.map((flop) => (
            <CalculatedFigure
              key={flop}
              label={`A run of ${formatQuantity('compute', flop)}`}
              value={formatEstimate('money', flop / then)}
            />
          ))}
        </>
      )}
      <div className={classes.actions}>
        <TakeOverButton
          label="Use these figures"
          whyNot={whyNot}
          disabled={!changed}
          onTake={apply}
        />
      </div>
    </div>
  );
}
