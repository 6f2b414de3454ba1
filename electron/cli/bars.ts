/** Characters a bar chart is wide. */
export const BAR_WIDTH = 24;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar as long as `value` is of `most`. */
export function textBar(value: number, most: number, width: number = BAR_WIDTH): string {
  if (!(most > 0) || !(value > 0)) return '';
  const eighths = Math.round((Math.min(value, most) / most) * width * 8);
  return '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
}

/** A bar to the left or right of a line in the middle, as long as `value` is of `most`. */
export function signedTextBar(value: number, most: number, width: number = BAR_WIDTH): string {
  const half = Math.floor(width / 2);
  const length = most > 0 ? Math.round((Math.min(Math.abs(value), most) / most) * half) : 0;
  const left = value < 0 ? '█'.repeat(length).padStart(half) : ' '.repeat(half);
  return `${left}│${value > 0 ? '█'.repeat(length) : ''}`;
}

/** The stretch from `from` to `to` on a line that spans `low` to `high`, with a mark at `at`. */
export function textSpan(
  from: number,
  to: number,
  at: number,
  [low, high]: readonly [number, number],
  width: number = BAR_WIDTH,
): string {
  const place = (x: number) =>
    high > low ? Math.round(((x - low) / (high - low)) * (width - 1)) : 0;
  const [first, last] = [place(Math.min(from, to)), place(Math.max(from, to))];
  const line: string[] = Array.from({ length: width }, (_, i) =>
    i >= first && i <= last ? '█' : '·',
  );
  line[place(at)] = '│';
  return line.join('');
}
