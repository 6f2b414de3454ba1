import type { MixtureComponent } from '../../assumptions/types';
import { normalCdf, normalDensity } from '../normal';
import { logScore, logSigma } from './lognormal';
import type { HardRange } from './range';

/** A component with a width, on the scale of ln x, as far as it lies in the range. */
export interface NormalPart {
  /** Its weight over the mass of the whole mixture in the range. */
  readonly scale: number;
  readonly centre: number;
  readonly sigma: number;
  /** The range lies wholly in the component's upper, or lower, tail. */
  readonly centreBelowRange: boolean;
  readonly centreAboveRange: boolean;
  /** Probability beyond each end of the range, counted towards the component's nearer tail. */
  readonly tailAtMin: number;
  readonly tailAtMax: number;
}

/** A certain component: a point that carries probability by itself. */
export interface PointMass {
  readonly x: number;
  readonly mass: number;
}

/**
 * A mixture truncated to a range as a whole: normals in ln x and points, whose masses add up to 1.
 */
export interface MixtureParts {
  readonly normals: readonly NormalPart[];
  /** In ascending order. */
  readonly points: readonly PointMass[];
}

/** Less than this of a mixture in the range and its shape there is no longer representable. */
const LEAST_MASS = 1e-200;

/**
 * The parts of a mixture that the range leaves.
 *
 * @param components with weights that are not negative and values above 0
 * @returns null when the range leaves nothing
 */
export function truncateMixture(
  components: readonly MixtureComponent[],
  [min, max]: HardRange,
): MixtureParts | null {
  const normals: NormalPart[] = [];
  const points: PointMass[] = [];
  let mass = 0;
  for (const { weight, value, factor } of components) {
    const sigma = logSigma(factor);
    if (weight === 0) continue;
    if (sigma === 0) {
      if (value < min || value > max) continue;
      points.push({ x: value, mass: weight });
      mass += weight;
      continue;
    }
    const low = logScore(min, value, sigma);
    const high = logScore(max, value, sigma);
    const centreBelowRange = low > 0;
    const centreAboveRange = high < 0;
    const tailAtMin = normalCdf(centreBelowRange ? -low : low);
    const tailAtMax = normalCdf(centreAboveRange ? high : -high);
    normals.push({
      scale: weight,
      centre: Math.log(value),
      sigma,
      centreBelowRange,
      centreAboveRange,
      tailAtMin,
      tailAtMax,
    });
    if (centreBelowRange) mass += weight * (tailAtMin - tailAtMax);
    else if (centreAboveRange) mass += weight * (tailAtMax - tailAtMin);
    else mass += weight * (1 - tailAtMin - tailAtMax);
  }
  const total = components.reduce((sum, { weight }) => sum + weight, 0);
  if (!(mass > total * LEAST_MASS)) return null;
  return {
    normals: normals.map((normal) => ({ ...normal, scale: normal.scale / mass })),
    points: points
      .map((point) => ({ ...point, mass: point.mass / mass }))
      .sort((a, b) => a.x - b.x),
  };
}

/**
 * Probability of the normals between the lower end of the range and exp(y).
 *
 * @param y ln of a value within the range
 */
export function normalsBelow(normals: readonly NormalPart[], y: number): number {
  let sum = 0;
  for (const { scale, centre, sigma, centreBelowRange, tailAtMin } of normals) {
    const z = (y - centre) / sigma;
    sum += scale * (centreBelowRange ? tailAtMin - normalCdf(-z) : normalCdf(z) - tailAtMin);
  }
  return sum;
}

/**
 * Probability of the normals between exp(y) and the upper end of the range.
 *
 * @param y ln of a value within the range
 */
export function normalsAbove(normals: readonly NormalPart[], y: number): number {
  let sum = 0;
  for (const { scale, centre, sigma, centreAboveRange, tailAtMax } of normals) {
    const z = (y - centre) / sigma;
    sum += scale * (centreAboveRange ? tailAtMax - normalCdf(z) : normalCdf(-z) - tailAtMax);
  }
  return sum;
}

/** Density of the normals in y = ln x. */
export function normalsDensity(normals: readonly NormalPart[], y: number): number {
  let sum = 0;
  for (const { scale, centre, sigma } of normals) {
    sum += (scale / sigma) * normalDensity((y - centre) / sigma);
  }
  return sum;
}
