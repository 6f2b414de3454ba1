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
import { correlationsOf } from '../scenario/to-model';
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

/** Whose they are, then every one that holds; between which two does not depend on which is named first. */
export function correlationLines(scenario: Correlated): ScenarioLine[] {
  const whose = scenario.correlations === null ? 'as in the preset' : 'its own';
  return [
    scenarioLine('correlations', 'Rank correlations', whose),
    ...correlationsOf(scenario).map(pairLine),
  ];
}

type Correlated = Parameters<typeof correlationsOf>[0];

function pairLine(correlation: RankCorrelation): ScenarioLine {
  const [one, other] = correlationEnds(correlation);
  const label = `Rank correlation of ${definitionOf(one).label} and ${definitionOf(other).label}`;
  const key = `correlations.${correlationKey(correlation)}`;
  return scenarioLine(key, label, String(correlation.rank));
}
