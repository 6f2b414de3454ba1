import type { Scenario } from '#shared/document/scenario';
import { formatAssumption } from '#shared/format/assumption';
import { shortSpread } from '#shared/format/spread';
import {
  ASSUMPTION_IDS,
  type AssumptionId,
  definitionOf,
} from '#shared/model/assumptions/registry';
import type { Spread } from '#shared/model/assumptions/types';
import { resolveAssumptions } from '#shared/model/presets/resolve';

export interface AssumptionCell {
  readonly value: string;
  readonly spread: string;
  readonly note: string;
  /** Whether it is other than the baseline's. */
  readonly differs: boolean;
}

export interface AssumptionRow {
  readonly id: AssumptionId;
  readonly label: string;
  readonly kind: 'world' | 'policy';
  /** By scenario, in their order. */
  readonly cells: readonly AssumptionCell[];
}

/**
 * What scenarios assume, a row an assumption.
 *
 * @param baseline which of them the others are held against
 * @param all also those that are the same everywhere
 */
export function assumptionTable(
  scenarios: readonly Scenario[],
  baseline: number,
  all: boolean,
): AssumptionRow[] {
  const resolved = scenarios.map(({ preset, assumptions }) =>
    resolveAssumptions(preset, assumptions),
  );
  return ASSUMPTION_IDS.flatMap((id) => {
    const definition = definitionOf(id);
    const said = resolved.map((assumptions) => {
      const { value, spread } = assumptions[id] as {
        value: number | boolean;
        spread?: Spread | null;
      };
      return {
        value: formatAssumption(id, value),
        spread:
          definition.type === 'number' && spread !== undefined
            ? shortSpread(definition, spread)
            : '',
        exact: JSON.stringify([value, spread]),
      };
    });
    const cells = said.map(({ value, spread, exact }, i) => ({
      value,
      spread,
      note: scenarios[i]?.assumptions[id]?.note ?? '',
      differs: exact !== said[baseline]?.exact,
    }));
    if (!all && cells.every(({ differs }) => !differs)) return [];
    return [{ id, label: definition.label, kind: definition.kind, cells }];
  });
}
