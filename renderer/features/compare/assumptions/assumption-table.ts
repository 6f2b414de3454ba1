import { isLocked } from '#shared/document/edit/edit-scenario';
import { overrideText } from '#shared/document/scenario/overrides';
import type { Scenario } from '#shared/document/scenario/scenario';
import { correlationsOf } from '#shared/document/scenario/to-model';
import { formatAssumption } from '#shared/format/assumption';
import { shortSpread } from '#shared/format/number/spread';
import {
  ASSUMPTION_IDS,
  type AssumptionId,
  definitionOf,
} from '#shared/model/assumptions/registry';
import { GROUPS, type Spread } from '#shared/model/assumptions/types';
import { resolveAssumptions } from '#shared/model/presets/resolve';

export interface AssumptionCell {
  /** As it is in the model. */
  readonly value: number | boolean;
  /** As it is read. */
  readonly text: string;
  readonly spread: string;
  readonly note: string;
  readonly locked: boolean;
  /** Whether value or spread is other than the baseline's. */
  readonly differs: boolean;
  /** Equal where two scenarios assume the same. */
  readonly exact: string;
}

export interface AssumptionRow {
  readonly id: AssumptionId;
  readonly label: string;
  readonly kind: 'world' | 'policy';
  /** By scenario, in their order. */
  readonly cells: readonly AssumptionCell[];
}

export interface ComparedAssumptionGroup {
  readonly label: string;
  readonly rows: readonly AssumptionRow[];
}

/**
 * What scenarios assume, a row an assumption: those about the world by their group, policy levers
 * apart at the end.
 *
 * @param baseline which of them the others are held against
 * @param all also those that are the same everywhere
 */
export function assumptionGroups(
  scenarios: readonly Scenario[],
  baseline: number,
  all: boolean,
): ComparedAssumptionGroup[] {
  const rows = assumptionRows(scenarios, baseline).filter(
    ({ cells }) => all || new Set(cells.map(({ exact }) => exact)).size > 1,
  );
  const world = rows.filter(({ kind }) => kind === 'world');
  const groups = GROUPS.map(({ id, label }) => ({
    label,
    rows: world.filter((row) => definitionOf(row.id).group === id),
  }));
  const policy = { label: 'Policy levers', rows: rows.filter(({ kind }) => kind === 'policy') };
  return [...groups, policy].filter((group) => group.rows.length > 0);
}

function assumptionRows(scenarios: readonly Scenario[], baseline: number): AssumptionRow[] {
  const resolved = scenarios.map(({ preset, assumptions }) =>
    resolveAssumptions(preset, assumptions),
  );
  return ASSUMPTION_IDS.map((id) => {
    const definition = definitionOf(id);
    const said = resolved.map((assumptions) => {
      const { value, spread } = assumptions[id] as {
        value: number | boolean;
        spread?: Spread | null;
      };
      return {
        value,
        text: formatAssumption(id, value),
        spread:
          definition.type === 'number' && spread !== undefined
            ? shortSpread(definition, spread)
            : '',
        exact: overrideText(spread === undefined ? { value } : { value, spread }),
      };
    });
    const cells = said.map((cell, i) => {
      const scenario = scenarios[i];
      return {
        ...cell,
        note: scenario?.assumptions[id]?.note ?? '',
        locked: scenario !== undefined && isLocked(scenario, id),
        differs: cell.exact !== said[baseline]?.exact,
      };
    });
    return { id, label: definition.label, kind: definition.kind, cells };
  });
}

/** Rank correlations in words: "Cost growth and Capital ceiling 0.3"; "none". */
export function correlationWords(scenario: Scenario): string {
  const pairs = correlationsOf(scenario).map(
    ({ a, b, rank }) => `${definitionOf(a).label} and ${definitionOf(b).label} ${rank}`,
  );
  return pairs.length === 0 ? 'none' : pairs.join('; ');
}
