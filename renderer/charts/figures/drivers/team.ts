import { FIRST_YEAR } from '#shared/model/years';
import { fadeColor, readableColor } from '../../../ui/colour/color';
import type { Palette } from '../../../ui/colour/palette';
import { cutTextAsWritten } from '../../plot/as-written';
import type { PlotFigure } from '../../plot/figure';
import type { TimeAxis } from '../../plot/time-axis';
import { linesFigure } from '../parts/lines';
import { areaTrace } from '../parts/traces';

/** What a chart of the team is drawn with, whatever it shows. */
export interface TeamFigureFrame {
  readonly palette: Palette;
  readonly axis: TimeAxis;
  readonly height: number;
}

/** A member's line in a chart of the team. */
export interface MemberCurve {
  readonly name: string;
  /** Its colour's place in the palette. */
  readonly color: number;
  readonly y: readonly number[];
}

const LONGEST_NAME = 16;

/** A probability over the years: each member's thin, the team's strong and filled. */
export function teamFigure({
  team,
  members,
  step,
  palette,
  ...sizes
}: TeamFigureFrame & {
  readonly team: readonly number[];
  readonly members: readonly MemberCurve[];
  /** Years between two values. */
  readonly step: number;
}): PlotFigure {
  const times = team.map((_, i) => FIRST_YEAR + i * step);
  const floor = team.map(() => 0);
  return linesFigure({
    times,
    lines: [
      ...members.map(({ name, color, y }) => ({
        name: cutTextAsWritten(name, LONGEST_NAME),
        color: colorOf(color, palette),
        width: 1.5,
        y,
      })),
      { name: 'Team', color: palette.ink, width: 4, y: team, strong: true },
    ],
    under: [areaTrace(times, floor, team, fadeColor(palette.ink, 0.07))],
    scale: 'shares',
    range: [0, 1],
    palette,
    ...sizes,
  });
}

/** One of the four: a world, and whether the other policy holds in it. */
export interface WorldCurve {
  readonly name: string;
  readonly color: number;
  readonly otherPolicy: boolean;
  readonly y: readonly number[];
}

/** Two worlds in their colours, each under two policies, the second one dashed. */
export function fourLinesFigure({
  times,
  curves,
  scale,
  palette,
  ...sizes
}: TeamFigureFrame & {
  readonly times: readonly number[];
  readonly curves: readonly WorldCurve[];
  readonly scale: 'powers' | 'shares';
}): PlotFigure {
  const all = curves.flatMap(({ y }) => y);
  return linesFigure({
    times,
    lines: curves.map(({ name, color, otherPolicy, y }) => ({
      name: cutTextAsWritten(name, LONGEST_NAME),
      color: colorOf(color, palette),
      width: 2.25,
      ...(otherPolicy ? { dash: 'dash' as const } : {}),
      y,
    })),
    scale,
    range: scale === 'shares' ? [0, 1] : [Math.min(...all) - 0.5, Math.max(...all) + 0.5],
    palette,
    ...sizes,
  });
}

function colorOf(place: number, { scenarios, surface, ink }: Palette): string {
  return readableColor(scenarios[place] ?? ink, surface, ink);
}
