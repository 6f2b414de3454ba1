import type { AssumptionId } from '#shared/model/assumptions/registry';
import { parseResult } from '#shared/model/explain/results/result-name';
import type { ModelInput } from '#shared/model/model-input';
import { parseAxis } from '#shared/sweep/axes';
import { gridDesign, hypercubeDesign, type SweepDesign } from '#shared/sweep/design';
import { createPointEvaluator } from '#shared/sweep/evaluate-point';
import type { TableCell, TableColumn } from '../tables/table';

/** Everything that determines a sweep's rows: it is sent to threads and hashed as the sweep's fingerprint. */
export interface SweepSetup {
  readonly inputs: ModelInput;
  readonly design: 'grid' | 'lhs';
  /** As they were typed, see `parseAxis`. */
  readonly vary: readonly string[];
  /** Points of a hypercube. */
  readonly points: number;
  /** Canonical names of results. */
  readonly results: readonly string[];
  /** Whether varied assumptions lose their spread. */
  readonly certain: boolean;
}

/** Rows of a sweep's table, each as long as there are columns (see `sweepColumns`). */
export type SweepRows = readonly (readonly TableCell[])[];

/** @throws ModelInputError where the axes cannot be swept so */
export function designOfSweep({ inputs, design, vary, points }: SweepSetup): SweepDesign {
  const axes = vary.map(parseAxis);
  return design === 'grid'
    ? gridDesign(axes)
    : hypercubeDesign(axes, points, inputs.assumptions, inputs.options.seed);
}

/** The columns of a sweep's table: the point, what is varied at it, and the results there. */
export function sweepColumns(setup: SweepSetup, design: SweepDesign): TableColumn[] {
  return [
    { name: 'point', type: 'integer' },
    ...design.assumptions.map((name): TableColumn => ({ name, type: typeOf(setup, name) })),
    ...setup.results.map((name): TableColumn => ({ name, type: 'double' })),
  ];
}

/** The samples drawn at each point: none where only the central path is asked for. */
export function samplesPerPoint({ inputs, results }: SweepSetup): number {
  const { horizon, samples } = inputs.options;
  const drawn = results.some((name) => parseResult(name, horizon).scope === 'ensemble');
  return drawn ? samples : 0;
}

function typeOf({ inputs }: SweepSetup, id: AssumptionId): TableColumn['type'] {
  return typeof inputs.assumptions[id].value === 'boolean' ? 'boolean' : 'double';
}

/** Makes a function that evaluates points of sweeps; the last sweep's draws are kept. */
export function pointsEvaluator(): (setup: SweepSetup, from: number, to: number) => SweepRows {
  let known: {
    readonly key: string;
    readonly row: (point: number) => readonly TableCell[];
  } | null = null;
  return (setup, from, to) => {
    const key = JSON.stringify(setup);
    if (known?.key !== key) {
      const design = designOfSweep(setup);
      const { horizon } = setup.inputs.options;
      const results = setup.results.map((name) => parseResult(name, horizon));
      const evaluate = createPointEvaluator(
        setup.inputs,
        design.assumptions,
        results,
        setup.certain,
      );
      known = {
        key,
        row: (point) => {
          const values = design.at(point);
          return [point, ...values, ...evaluate(values)];
        },
      };
    }
    const { row } = known;
    return Array.from({ length: to - from }, (_, i) => row(from + i));
  };
}
