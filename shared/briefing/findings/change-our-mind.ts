import { formatAssumption } from '#shared/format/assumption';
import { formatYear, neverWords } from '#shared/format/dates';
import { capitalised } from '#shared/format/sentence-case';
import { definitionOf } from '#shared/model/assumptions/registry';
import type { SoughtPoint } from '#shared/model/explain/seek';
import { isTelling } from '#shared/model/explain/swing';
import type { ModelRun } from '#shared/model/model-run';
import { nothingTelling } from '#shared/sentences/driver-words';
import type { SlideTable } from '../slide';
import type { StoryInput, StorySeek } from '../story-input';
import { sampleSummary } from './dated';
import { pendingFinding, whyCentralPath } from './drivers';
import type { Finding } from './finding';
import { refusalWords } from './refused-words';
import { resultWriter } from './result-words';

const CANNOT_BE_TOLD = 'What would change our mind cannot be told';

/** What an assumption would have to be for the answer to be another. */
export function changeOurMindFinding(input: StoryInput): Finding {
  const { run, seeks } = input;
  if (seeks === null) return pendingFinding('What would change our mind is being worked out');
  if (seeks.length === 0) return nothingAsked(input);
  return {
    title: title(seeks, run.horizon),
    blocks: [
      {
        kind: 'table',
        table: answers(seeks, run),
      },
    ],
    notes: `Each answer moves one assumption over its whole range, its uncertainty with it, and leaves all others as they are. Where no value does it, the nearest that is found is given.${input.drivers === null ? '' : whyCentralPath(input.drivers, run.horizon)}`,
  };
}

/** Why no assumption was asked. That none would change the answer is not known then. */
function nothingAsked({ run, drivers }: StoryInput): Finding {
  const why = (title: string, text: string): Finding => ({
    title,
    blocks: [{ kind: 'text', paragraphs: [text] }],
    notes: '',
  });
  if (drivers === null || drivers.answer === null) {
    return why(
      CANNOT_BE_TOLD,
      drivers === null
        ? 'What drives the answer is not known.'
        : refusalWords(drivers.problem, drivers.result, run.horizon),
    );
  }
  const { name, write } = resultWriter(drivers.result, run.horizon);
  const { present } = drivers.answer;
  if (present.value === null && (sampleSummary(run) === null || drivers.insteadOf !== undefined)) {
    const samples =
      whyCentralPath(drivers, run.horizon) ||
      ' The samples cannot be asked, because the assumptions contradict each other.';
    return why(
      `What would change our mind is not asked: ${name} ${neverWords(run.horizon)}`,
      `It is asked how an AGI that comes could come later.${samples}`,
    );
  }
  if (drivers.answer.swings.some(isTelling)) {
    return why(
      `What would change our mind is not asked: no other date for AGI lies ahead by ${formatYear(run.horizon)}`,
      `It is asked what would bring AGI years later or, where the horizon is near, earlier. ${capitalised(name)} is ${write(present.value)}.`,
    );
  }
  return why(
    nothingTelling(drivers.answer, name),
    'It is asked of the assumptions that move it most what they would have to be. Those that are certain here are not asked.',
  );
}

function title(seeks: readonly StorySeek[], horizon: number): string {
  const [first] = seeks;
  const answered = seeks.filter(({ answer }) => answer !== null);
  if (first === undefined || answered.length === 0) return CANNOT_BE_TOLD;
  const found = answered.flatMap(({ answer, assumption, result, target }) => {
    if (answer === null || answer.solution === null) return [];
    const [value, now] = [answer.solution, answer.present].map((point) =>
      formatAssumption(assumption, point.value),
    );
    const { name, writeTarget } = resultWriter(result, horizon);
    const { label } = definitionOf(assumption);
    return [{ label, value, now, outcome: `${name} would be ${writeTarget(target)}` }];
  });
  const other = found.find(({ value, now }) => value !== now);
  if (other !== undefined) {
    return `With ${other.label} at ${other.value} instead of ${other.now}, ${other.outcome}`;
  }
  const [near] = found;
  if (near !== undefined)
    return `With ${near.label} hardly changed from ${near.now}, ${near.outcome}`;
  const { name, writeTarget } = resultWriter(first.result, horizon);
  const goal = `${name} to ${writeTarget(first.target)}`;
  const asked = new Set(seeks.map(({ assumption }) => assumption));
  if (answered.length < seeks.length) return `No value is found that alone brings ${goal}`;
  return asked.size === 1
    ? `No value of ${definitionOf(first.assumption).label} alone brings ${goal}`
    : `None of the strongest drivers alone brings ${goal}`;
}

/** A row an assumption, a column a question. */
function answers(seeks: readonly StorySeek[], { assumptions, horizon }: ModelRun): SlideTable {
  const questions = [...new Map(seeks.map((seek) => [`${seek.result} ${seek.target}`, seek]))];
  const sought = [...new Set(seeks.map(({ assumption }) => assumption))];
  return {
    columns: [
      'What would have to be',
      'Now',
      ...questions.map(([, { result, target }]) => {
        const { name, writeTarget } = resultWriter(result, horizon);
        return `For ${name} to be ${writeTarget(target)}`;
      }),
    ],
    rows: sought.map((assumption) => [
      definitionOf(assumption).label,
      formatAssumption(assumption, assumptions[assumption].value),
      ...questions.map(([, { result, target }]) => {
        const seek = seeks.find(
          (each) =>
            each.assumption === assumption && each.result === result && each.target === target,
        );
        return seek === undefined ? '' : foundIn(seek, horizon);
      }),
    ]),
  };
}

/** The value that does it, or how near any value comes. */
function foundIn(seek: StorySeek, horizon: number): string {
  if (seek.answer === null) return refusalWords(seek.problem, seek.result, horizon);
  const { solution, least, most, jump } = seek.answer;
  if (solution !== null) return formatAssumption(seek.assumption, solution.value);
  const { write } = resultWriter(seek.result, horizon);
  // A result that jumps over the target is nearer to it there than at its ends.
  const away = ({ reading }: SoughtPoint) => Math.abs(reading.counted - seek.target);
  const nearest = [least, most, ...(jump ?? [])].reduce((best, next) =>
    away(next) < away(best) ? next : best,
  );
  return `no value; nearest is ${write(nearest.reading.value)} at ${formatAssumption(seek.assumption, nearest.value)}`;
}
