import type { SlidePageLayout } from '#shared/briefing/layout/page';
import type { SlideDrawing } from '../slides/charts/slide-drawing';
import type { ColorScheme } from '../ui/colour/palette';

/** What a page that leaves the app shows: everything is worked out, it only draws. */
export interface ViewerData {
  readonly title: string;
  readonly foot: string;
  readonly provenance: readonly string[];
  readonly colorScheme: ColorScheme;
  readonly pages: readonly SlidePageLayout[];
  /** By page, in the order of its boxes. */
  readonly drawings: Readonly<Record<ColorScheme, readonly (readonly (SlideDrawing | null)[])[]>>;
}

export const VIEWER_DATA_ID = 'headroom-briefing';
