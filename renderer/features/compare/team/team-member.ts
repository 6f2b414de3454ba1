import type { Scenario } from '#shared/document/scenario/scenario';
import type { ChartProps } from '../../../charts/frame/chart-props';

/** One of the scenarios side by side, as the sections about all of them together see it. */
export interface TeamMember {
  readonly key: string;
  readonly name: string;
  /** As it is compared, to the latest horizon of any. */
  readonly scenario: Scenario;
  /** Where it is from, in a word. */
  readonly from: 'open' | 'preset' | 'library';
  /** Its own. */
  readonly horizon: number;
  /** Its colour's place in the palette. */
  readonly color: number;
}

export interface TeamProps {
  readonly members: readonly TeamMember[];
  readonly year: number;
  readonly parts: {
    /** What can be done with a chart. */
    actions(label: string): ChartProps['actions'];
  };
}
