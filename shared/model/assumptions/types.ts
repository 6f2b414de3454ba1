/** What share of a probability an interval holds, per cent. */
export type IntervalLevel = 80 | 90 | 95;

/** What a figure in the literature says about an assumption. */
export interface Evidence {
  /** Author, title or institution, as it would be cited. */
  readonly source: string;
  readonly year: number;
  /** The source's central figure in the assumption's unit, when it gives one. */
  readonly value?: number;
  /** The source's interval in the assumption's unit, when it gives one. */
  readonly interval?: readonly [low: number, high: number];
  /** What share of the probability the interval holds, per cent, where it is one of probability. */
  readonly level?: IntervalLevel;
  /** What the interval spans where it is none: "fits to different chips". */
  readonly spans?: string;
  /** What the source says, in our words. */
  readonly says: string;
}

/** Panels of the workbench, in reading order. */
export const GROUPS = [
  { id: 'policy', label: 'Policy settings' },
  { id: 'spending', label: 'Spending' },
  { id: 'hardware', label: 'Hardware' },
  { id: 'supply', label: 'Chip supply' },
  { id: 'ceilings', label: 'Other ceilings' },
  { id: 'algorithms', label: 'Algorithms' },
  { id: 'requirements', label: 'Requirements' },
  { id: 'followers', label: 'Open weights and rivals' },
  { id: 'tiers', label: 'Tiers and counts' },
] as const;

/** Name of a group of assumptions. */
export type GroupId = (typeof GROUPS)[number]['id'];

/**
 * How a quantity is written and read. One formatter and one parser exist per kind.
 * - year: decimal year; compute: FLOP; rate: FLOP/s; money: USD; growth: factor per year;
 *   factor: plain multiple; fraction: 0..1 shown as per cent; count: chips or tokens or runs;
 *   duration: years; months: months; days: days; minutes: minutes of an expert's work; power: GW;
 *   efficiency: FLOP/J; bits: bit; oom: orders of magnitude; drift: years of change per year;
 *   intensity: FLOP per token squared.
 */
export type Quantity =
  | 'year'
  | 'compute'
  | 'rate'
  | 'money'
  | 'growth'
  | 'factor'
  | 'fraction'
  | 'count'
  | 'duration'
  | 'months'
  | 'days'
  | 'minutes'
  | 'power'
  | 'efficiency'
  | 'bits'
  | 'oom'
  | 'drift'
  | 'intensity';

/** A probability distribution around an assumption's value. */
export type Spread =
  /** 5th and 95th percentiles at value/factor and value*factor. */
  | { readonly kind: 'lognormal'; readonly factor: number }
  /** 5th and 95th percentiles at value-halfWidth and value+halfWidth. */
  | { readonly kind: 'normal'; readonly halfWidth: number }
  | { readonly kind: 'uniform'; readonly min: number; readonly max: number }
  | { readonly kind: 'loguniform'; readonly min: number; readonly max: number }
  /** Mode at the value, which must lie within min..max. */
  | { readonly kind: 'triangular'; readonly min: number; readonly max: number }
  /** Weighted lognormals, one per school of thought; the value stays the central path's. */
  | { readonly kind: 'mixture'; readonly components: readonly MixtureComponent[] };

/** Kinds of spread, in the order they are named. */
export const SPREAD_KINDS = [
  'lognormal',
  'normal',
  'uniform',
  'loguniform',
  'triangular',
  'mixture',
] as const satisfies readonly Spread['kind'][];

/** One school of thought in a mixture. */
export interface MixtureComponent {
  readonly label: string;
  /** Relative weight; weights are normalised. */
  readonly weight: number;
  /** Median of the component, in the assumption's unit. */
  readonly value: number;
  /** 5th and 95th percentiles at value/factor and value*factor. */
  readonly factor: number;
}

interface Described {
  readonly id: string;
  readonly label: string;
  readonly group: GroupId;
  /** Assumption about the world, or a lever policy can pull. */
  readonly kind: 'world' | 'policy';
  /** What it means, in plain words. */
  readonly meaning: string;
  /** True when the memo itself gives the default. */
  readonly fromMemo: boolean;
  readonly evidence: readonly Evidence[];
}

/** What an assumption that is a number means, and what it can be. */
export interface NumericDefinition extends Described {
  readonly type: 'number';
  readonly quantity: Quantity;
  /** Unit in the field's notation, as shown beside the value ('FLOP', 'x/yr', ...). */
  readonly unit: string;
  /** Inclusive hard range; draws are truncated to it. */
  readonly range: readonly [min: number, max: number];
  /** Scale on which the quantity varies: sliders, shifts and sweeps follow it. */
  readonly scale: 'linear' | 'log';
  /** Part of the range a slider spans by default, where the hard range is too wide to steer by. */
  readonly slider: readonly [min: number, max: number];
  /** The only values allowed, where they are few. */
  readonly choices?: readonly number[];
  readonly value: number;
  readonly spread: Spread | null;
  /**
   * Where a value is known or decided rather than uncertain: it never takes a spread, or only in files,
   * since those of version 1 may hold one.
   */
  readonly takesSpread?: 'never' | 'inFiles';
  /** From this value on it stands for never. */
  readonly neverFrom?: number;
  /** What draws are truncated to where that is narrower than the range. */
  readonly drawsWithin?: readonly [min: number, max: number];
  /** A value alone of 0 is certain, whatever spread lay under it. */
  readonly certainAtZero?: true;
}

/** What an assumption that is on or off means. */
export interface SwitchDefinition extends Described {
  readonly type: 'switch';
  readonly value: boolean;
}

/** What an assumption means, and what it can be. */
export type AssumptionDefinition = NumericDefinition | SwitchDefinition;
