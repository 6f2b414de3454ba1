import type { SlideKind } from '#shared/document/scenario/slide-spec';
import type { AssumptionId } from '#shared/model/assumptions/registry';

/** The charts that a slide can carry. */
export const SLIDE_CHARTS = [
  'ceilings',
  'timeline',
  'effective',
  'threshold',
  'tiers',
  'releaseRisk',
  'binding',
  'drivers',
  'history',
  'frontiers',
  'probabilities',
] as const;
export type SlideChartId = (typeof SLIDE_CHARTS)[number];

export type SlideCell = string | number | null;

/** How a cell reads in a table. */
export function cellText(cell: SlideCell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell) : cell;
}

export interface SlideTable {
  readonly columns: readonly string[];
  /** Numbers are for those who calculate on; a table that is read has words. */
  readonly rows: readonly (readonly SlideCell[])[];
}

/** What stands on a slide under its title, from top to bottom. */
export type SlideBlock =
  | { readonly kind: 'chart'; readonly chart: SlideChartId; readonly says: string }
  | {
      readonly kind: 'figures';
      readonly figures: readonly {
        readonly label: string;
        readonly value: string;
        /** Interval or share, in words. */
        readonly detail: string;
      }[];
    }
  | { readonly kind: 'points'; readonly points: readonly string[] }
  | { readonly kind: 'table'; readonly table: SlideTable }
  | { readonly kind: 'text'; readonly paragraphs: readonly string[] };

/** A slide with everything that is said on it: what is presented and what every export is made from. */
export interface Slide {
  readonly id: string;
  readonly kind: SlideKind;
  readonly hidden: boolean;
  /** What is said: the author's words, or the finding written from the numbers. */
  readonly title: string;
  /** The finding the numbers give now. */
  readonly finding: string;
  /** The author's title was written for other numbers. */
  readonly stale: boolean;
  readonly blocks: readonly SlideBlock[];
  readonly notes: string;
  readonly live: AssumptionId | null;
  /** What it rests on is still being worked out: its title and blocks will change by themselves. */
  readonly pending: boolean;
}
