import type { Runner } from '../../../engine/runner';
import type { SlideViewProps } from '../SlideView';

/** What every slide is shown with. */
export type PresentedView = Pick<SlideViewProps, 'colorScheme' | 'made' | 'live'> & {
  readonly spawnRunner: () => Runner;
};
