import { computeFigures, type Figures } from './figures';
import { whatMoved } from './what-moved';

/**
 * The figures as the model has them now, and what is to be said of them.
 *
 * @param files content of scenario files, by name
 * @param before what an earlier call gave as `now`; null at the first
 */
export function reportFigures(
  files: Readonly<Record<string, string>>,
  before: string | null,
): { readonly now: string; readonly report: string } {
  const figures = computeFigures(files);
  const now = JSON.stringify(figures);
  if (before === null) return { now, report: 'compared from now on with what they are.' };
  const lines = whatMoved(JSON.parse(before) as Figures, figures);
  const report =
    lines.length === 0
      ? 'every preset and every kept file gives what it gave when the loop began.'
      : ['moved since the loop began:', ...lines].join('\n  ');
  return { now, report };
}
