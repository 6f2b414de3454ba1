import type { SlideBlock } from '../slide';

/** What a slide says by itself: its title, what stands under it, and what to say with it. */
export interface Finding {
  readonly title: string;
  readonly blocks: readonly SlideBlock[];
  readonly notes: string;
  /** Set while something it rests on is still being worked out. */
  readonly pending?: boolean;
}
