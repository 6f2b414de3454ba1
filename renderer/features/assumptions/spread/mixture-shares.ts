import { roundWeight } from '#shared/format/number/rounding';
import type { MixtureComponent } from '#shared/model/assumptions/types';

type Components = readonly MixtureComponent[];

function totalOf(components: Components): number {
  return components.reduce((sum, { weight }) => sum + weight, 0);
}

/** A view's weight as a share of all. */
export function viewShare(components: Components, index: number): number {
  return (components[index]?.weight ?? 0) / totalOf(components);
}

/**
 * Gives one view a share of the whole; the others keep their proportions in what is left, and share it
 * evenly where they had nothing.
 */
export function withViewShare(components: Components, index: number, share: number): Components {
  const others = components.filter((_, i) => i !== index);
  const rest = totalOf(others);
  return components.map((component, i) => {
    if (i === index) return { ...component, weight: roundWeight(share) };
    const part = rest > 0 ? component.weight / rest : 1 / others.length;
    return { ...component, weight: roundWeight(part * (1 - share)) };
  });
}

/** The views and, beside them, the reading off the trend of task lengths: their weights make one whole. */
export interface WholeWeights {
  readonly components: Components;
  /** Share of the samples that follow task lengths. */
  readonly horizonShare: number;
}

/** A view's share of all samples, those that follow task lengths included. */
export function wholeShare({ components, horizonShare }: WholeWeights, index: number): number {
  return (1 - horizonShare) * viewShare(components, index);
}

/**
 * Gives one view a share of all samples; the other views and the reading off task lengths keep their
 * proportions in what is left. Where they had nothing the other views share it evenly and, where there is
 * none, it goes to task lengths.
 */
export function withWholeShare(weights: WholeWeights, index: number, share: number): WholeWeights {
  const { components, horizonShare } = weights;
  const left = 1 - wholeShare(weights, index);
  const alone = components.length === 1;
  const horizon = alone ? 1 - share : left > 0 ? (horizonShare * (1 - share)) / left : 0;
  const views = 1 - horizon;
  return {
    components: views > 0 ? withViewShare(components, index, share / views) : components,
    horizonShare: roundWeight(Math.min(1, Math.max(0, horizon))),
  };
}
