/** Pixels of the plot, from its upper left. */
export interface LabelPoint {
  readonly x: number;
  readonly y: number;
}

export interface LabelBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface BesideLabel {
  readonly anchor: LabelPoint;
  readonly width: number;
  readonly height: number;
}

export interface LabelSurroundings {
  readonly markers: readonly LabelPoint[];
  /** Half the size of a marker. */
  readonly marker: number;
  /** Points of curves a label should rather not cover. */
  readonly curves: readonly LabelPoint[];
  readonly plot: LabelBox;
}

export type LabelSide = 'middle right' | 'middle left' | 'top center' | 'bottom center';

const SIDES: readonly LabelSide[] = ['middle right', 'middle left', 'top center', 'bottom center'];

/** Pixels between two labels in a row. */
const WORD_GAP = 6;

/** Where a label is drawn from, and on which side of that point. */
export interface PlacedLabel extends LabelPoint {
  readonly place: LabelSide;
}

/**
 * A side of its marker for every label: clear of other labels, of markers and of the plot's edge, and
 * over as little of the curves as may be. Null for a label with no such side; earlier ones go first.
 */
export function placeLabelsBeside(
  labels: readonly BesideLabel[],
  { markers, marker, curves, plot }: LabelSurroundings,
): (PlacedLabel | null)[] {
  const taken: LabelBox[] = markers.map(({ x, y }) => ({
    left: x - marker,
    right: x + marker,
    top: y - marker,
    bottom: y + marker,
  }));
  return labels.map((label) => {
    const free = SIDES.map((place) => candidate(label, place, marker)).filter(
      ({ box }) => within(box, plot) && !taken.some((other) => overlap(box, other)),
    );
    const covered = free.map(({ box }) => curves.filter((point) => inside(point, box)).length);
    const best = free[covered.indexOf(Math.min(...covered))];
    if (best === undefined) return null;
    const { left, right, top, bottom } = best.box;
    taken.push({ left: left - WORD_GAP, right: right + WORD_GAP, top, bottom });
    return best.placed;
  });
}

function candidate(
  { anchor: { x, y }, width, height }: BesideLabel,
  place: LabelSide,
  marker: number,
): { readonly placed: PlacedLabel; readonly box: LabelBox } {
  const across = { top: y - height / 2, bottom: y + height / 2 };
  const along = { left: x - width / 2, right: x + width / 2 };
  switch (place) {
    case 'middle right':
      return {
        placed: { x: x + marker, y, place },
        box: { left: x + marker, right: x + marker + width, ...across },
      };
    case 'middle left':
      return {
        placed: { x: x - marker, y, place },
        box: { left: x - marker - width, right: x - marker, ...across },
      };
    case 'top center':
      return {
        placed: { x, y: y - marker, place },
        box: { ...along, top: y - marker - height, bottom: y - marker },
      };
    case 'bottom center':
      return {
        placed: { x, y: y + marker, place },
        box: { ...along, top: y + marker, bottom: y + marker + height },
      };
  }
}

function within(box: LabelBox, plot: LabelBox): boolean {
  return (
    box.left >= plot.left &&
    box.right <= plot.right &&
    box.top >= plot.top &&
    box.bottom <= plot.bottom
  );
}

function overlap(a: LabelBox, b: LabelBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function inside({ x, y }: LabelPoint, { left, right, top, bottom }: LabelBox): boolean {
  return x > left && x < right && y > top && y < bottom;
}
