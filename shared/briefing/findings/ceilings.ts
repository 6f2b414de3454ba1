import { formatYear, startWords } from '#shared/format/dates';
import { CONSTRAINT_NAMES } from '#shared/format/names/constraint-names';
import { formatFlop } from '#shared/format/number/quantity';
import { capitalised, withinSentence } from '#shared/format/sentence-case';
import { firstCeiling } from '#shared/headlines/first-ceiling';
import { HEADLINES, yearWithin } from '#shared/headlines/headlines';
import { writeInterval, writeReading } from '#shared/headlines/words';
import type { ModelRun } from '#shared/model/model-run';
import { ON_CENTRAL_PATH } from '#shared/sentences/basis';
import { bindingClause, firstBindingSentence } from '#shared/sentences/binding';
import { ceilingsSentence } from '#shared/sentences/ceilings';
import { keyYear } from '../key-year';
import type { SlideBlock } from '../slide';
import type { StoryInput } from '../story-input';
import type { Finding } from './finding';

/** The verb of ceilings whose name is a plural; all others take "stops". */
const STOPS: Readonly<Record<string, string>> = { chips: 'stop' };

/** What limits compute, and from when. */
export function ceilingsFinding({ run, now }: StoryInput): Finding {
  const says = ceilingsSentence(run);
  const binding = bindingClause(run);
  const samples =
    binding === null ? '' : `In the samples, ${binding}. ${firstBindingSentence(run) ?? ''}`;
  return {
    title: title(run),
    blocks: [{ kind: 'chart', chart: 'ceilings', says }, sizes(run, keyYear(now))],
    notes:
      `The black line is the largest training run there has been by then. Whichever ceiling is lowest, which the band under the axis names, limits the runs of its day. ${says} ${samples}`.trim(),
  };
}

function title(run: ModelRun): string {
  const { central, horizon } = run;
  const first = firstCeiling(run);
  const last = central.path.at(-1);
  if (first === null) {
    const size =
      last === undefined ? '' : `: the largest run reaches ${formatFlop(last.frontier)} FLOP`;
    return `${capitalised(ON_CENTRAL_PATH)} nothing stops the spending trend by ${formatYear(horizon)}${size}`;
  }
  const name = CONSTRAINT_NAMES[first.constraint];
  const stops = STOPS[first.constraint] ?? 'stops';
  const again = backToTrend(run, first.from);
  const then =
    again !== null
      ? `; the trend sets the pace again from ${formatYear(again)}`
      : last === undefined
        ? ''
        : `: the largest run reaches ${formatFlop(last.frontier)} FLOP by ${last.year}`;
  return `${capitalised(ON_CENTRAL_PATH)} ${withinSentence(name)} ${stops} the spending trend ${startWords(first.from)}${then}`;
}

/** When the spending trend is the lowest again after it was stopped; null where it never is. */
function backToTrend({ central }: ModelRun, stopped: number): number | null {
  const later = central.binding.find(
    ({ constraint, from }) => constraint === 'trend' && from > stopped,
  );
  return later?.from ?? null;
}

function sizes(run: ModelRun, from: number): SlideBlock {
  const years = [...new Set([from, from + 10].map((year) => yearWithin(run, year)))];
  return {
    kind: 'figures',
    figures: years.flatMap((year) =>
      (['largestRun', 'largestRunCost'] as const).flatMap((id) => {
        const { kind, label, read } = HEADLINES[id];
        const { samples, central } = read(run, year);
        const shown = samples?.median ?? central;
        if (shown === null) return [];
        const outer = samples?.outer ?? null;
        return [
          {
            label: label(year),
            value: writeReading(kind, shown, run.horizon),
            detail:
              outer === null ? 'central path' : `90% ${writeInterval(kind, outer, run.horizon)}`,
          },
        ];
      }),
    ),
  };
}
