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
