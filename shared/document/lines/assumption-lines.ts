import { formatAssumption } from '#shared/format/assumption';
import { type QuantityPrecision, writeQuantity } from '#shared/format/number/quantity';
import { wholeSpread } from '#shared/format/number/whole-spread';
import {
  ASSUMPTION_IDS,
  type AssumptionId,
  definitionOf,
} from '#shared/model/assumptions/registry';
import type { Spread } from '#shared/model/assumptions/types';
import { correlationEnds, correlationKey } from '#shared/model/correlation-key';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import type { RankCorrelation } from '#shared/model/results';
import type { Override, Scenario } from '../scenario/scenario';
import { type ScenarioLine, scenarioLine, writtenLine } from './scenario-line';

/** Every assumption with its value and spread, whether its own or its preset's; then what is said of it. */
export function assumptionLines({
  preset,
  assumptions,
}: Pick<Scenario, 'preset' | 'assumptions'>): ScenarioLine[] {
  const resolved = resolveAssumptions(preset, assumptions);
  return ASSUMPTION_IDS.flatMap((id) => {
    const { label } = definitionOf(id);
    const key = `assumptions.${id}`;
    const given: Figure = resolved[id];
    const { note, locked, ...own } = assumptions[id] ?? {};
    return [
      scenarioLine(key, label, figure(id, given, 'rounded'), figure(id, given, 'whole') + of(own)),
      ...(locked === true ? [scenarioLine(`${key}.locked`, label, 'locked')] : []),
      ...(note === undefined ? [] : [writtenLine(`${key}.note`, `${label}, rationale`, note)]),
    ];
  });
}

interface Figure {
  readonly value: number | boolean;
  readonly spread?: Spread | null;
}

function figure(id: AssumptionId, { value, spread }: Figure, precision: QuantityPrecision): string {
  const definition = definitionOf(id);
  if (definition.type === 'switch') return formatAssumption(id, value);
  const said = writeQuantity(definition.quantity, Number(value), precision);
  return spread == null ? said : `${said}, ${wholeSpread(definition, spread, precision)}`;
}

/** What of a figure the file says itself: that stays when the preset becomes another. */
function of({ value, spread }: Override): string {
  const parts = [
    ...(value === undefined ? [] : ['value']),
    ...(spread === undefined ? [] : ['spread']),
  ];
  return parts.length === 0 ? '' : ` (own ${parts.join(' and ')})`;
}

/** Between which two does not depend on which is named first. */
export function correlationLines(correlations: readonly RankCorrelation[]): ScenarioLine[] {
  return correlations.map((correlation) => {
    const [one, other] = correlationEnds(correlation);
    const label = `Rank correlation of ${definitionOf(one).label} and ${definitionOf(other).label}`;
    return scenarioLine(
      `correlations.${correlationKey(correlation)}`,
      label,
      String(correlation.rank),
    );
  });
}
