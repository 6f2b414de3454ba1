import type { IntervalLevel } from '#shared/model/assumptions/types';
import type { Overrides } from '#shared/model/presets/types';

/** A figure that somebody has published, and which of our results answers to it. */
export interface PublishedFigure {
  /** What it is of: "AGI by 2030". */
  readonly what: string;
  /** In the unit of the result: a share of 1, a decimal year, FLOP, a count. */
  readonly published: number;
  readonly interval?: readonly [low: number, high: number];
  /** What share of the probability the interval holds, per cent, where it is one of probability. */
  readonly level?: IntervalLevel;
  /** Name of our result. */
  readonly result: string;
  /** What the figure changes of the preset's inputs, where it is of a case of its own. */
  readonly changes?: Overrides;
  /**
   * How far ours may be off, on the scale of `offBy`; "interval" where it has to lie in the published
   * one. null where it is known to differ for a reason that is told.
   */
  readonly tolerance: number | 'interval' | null;
}

/** A published forecast that the model is held against, given that forecast's own inputs. */
export interface Replication {
  /** Id of the preset that holds its inputs. */
  readonly preset: string;
  /** As it would be cited. */
  readonly source: string;
  /** What was published, and what of it went in. */
  readonly about: string;
  /** Where the two are built differently, and what that does to the figures. */
  readonly differences: readonly string[];
  /** Last year that its figures need, decimal year. */
  readonly horizon: number;
  readonly figures: readonly PublishedFigure[];
}
