export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const MIN_SIZE = { width: 1024, height: 700 } as const;

/** How much of a window must be in sight to be taken hold of. */
const IN_SIGHT = 80;

/**
 * Remembered bounds moved onto one of the screens there are now, since the one they were on may be
 * gone or smaller. `workAreas` begins with the primary screen's.
 */
export function fitToDisplays(bounds: Bounds, workAreas: readonly Bounds[]): Bounds {
  const area = workAreas.find((candidate) => inSight(bounds, candidate)) ?? workAreas[0];
  if (area === undefined) return bounds;
  const width = Math.max(MIN_SIZE.width, Math.min(bounds.width, area.width));
  const height = Math.max(MIN_SIZE.height, Math.min(bounds.height, area.height));
  return {
    x: Math.max(area.x, Math.min(bounds.x, area.x + area.width - width)),
    y: Math.max(area.y, Math.min(bounds.y, area.y + area.height - height)),
    width,
    height,
  };
}

/** Whether enough of the window's upper edge, by which it is moved, lies in the area. */
function inSight(bounds: Bounds, area: Bounds): boolean {
  const across =
    Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const below = bounds.y - area.y;
  return across >= IN_SIGHT && below >= -IN_SIGHT && below <= area.height - IN_SIGHT;
}
