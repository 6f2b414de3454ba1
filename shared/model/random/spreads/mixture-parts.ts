import type { MixtureComponent } from '../../assumptions/types';
import { normalCdf, normalDensity } from '../normal';
import { logScore, logSigma } from './lognormal';
import type { Range } from './range';

/** A component with a width, on the scale of ln x, as far as it lies in the range. */
export interface Bell {
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
export interface Atom {
  readonly x: number;
  readonly mass: number;
}

/** A mixture truncated to a range as a whole: bells and atoms whose masses add up to 1. */
export interface MixtureParts {
  readonly bells: readonly Bell[];
  /** In ascending order. */
  readonly atoms: readonly Atom[];
}

/** Less than this of a mixture in the range and its shape there is no longer representable. */
const LEAST_MASS = 1e-200;

/** The parts of a mixture that the range leaves, or null when it leaves nothing. */
export function truncateMixture(
  components: readonly MixtureComponent[],
  [min, max]: Range,
): MixtureParts | null {
  const bells: Bell[] = [];
  const atoms: Atom[] = [];
  let mass = 0;
  for (const { weight, value, factor } of components) {
    const sigma = logSigma(factor);
    if (weight === 0) continue;
    if (sigma === 0) {
      if (value < min || value > max) continue;
      atoms.push({ x: value, mass: weight });
      mass += weight;
      continue;
    }
    const low = logScore(min, value, sigma);
    const high = logScore(max, value, sigma);
    const centreBelowRange = low > 0;
    const centreAboveRange = high < 0;
    const tailAtMin = normalCdf(centreBelowRange ? -low : low);
    const tailAtMax = normalCdf(centreAboveRange ? high : -high);
    bells.push({
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
    bells: bells.map((bell) => ({ ...bell, scale: bell.scale / mass })),
    atoms: atoms.map((atom) => ({ ...atom, mass: atom.mass / mass })).sort((a, b) => a.x - b.x),
  };
}

/** Probability of the bells between the lower end of the range and exp(y). */
export function bellsBelow(bells: readonly Bell[], y: number): number {
  let sum = 0;
  for (const { scale, centre, sigma, centreBelowRange, tailAtMin } of bells) {
    const z = (y - centre) / sigma;
    sum += scale * (centreBelowRange ? tailAtMin - normalCdf(-z) : normalCdf(z) - tailAtMin);
  }
  return sum;
}

/** Probability of the bells between exp(y) and the upper end of the range. */
export function bellsAbove(bells: readonly Bell[], y: number): number {
  let sum = 0;
  for (const { scale, centre, sigma, centreAboveRange, tailAtMax } of bells) {
    const z = (y - centre) / sigma;
    sum += scale * (centreAboveRange ? tailAtMax - normalCdf(z) : normalCdf(-z) - tailAtMax);
  }
  return sum;
}

/** Density of the bells in y = ln x. */
export function bellsDensity(bells: readonly Bell[], y: number): number {
  let sum = 0;
  for (const { scale, centre, sigma } of bells) {
    sum += (scale / sigma) * normalDensity((y - centre) / sigma);
  }
  return sum;
}
