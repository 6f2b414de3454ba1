import { formatAssumption } from '#shared/format/assumption';
import { definitionOf } from '#shared/model/assumptions/registry';
import type { ModelRun } from '#shared/model/model-run';
import type { SlideTable } from '../slide';
import type { StoryInput, StorySeek } from '../story-input';
import { waiting } from './drivers';
import type { Finding } from './finding';
import { resultWriter } from './result-words';

/** What an assumption would have to be for the answer to be another. */
export function changeOurMind({ run, seeks }: StoryInput): Finding {
  if (seeks === null) return waiting('What would change our mind is being worked out');
  if (seeks.length === 0) {
    return {
      title: 'No single assumption decides the answer',
      blocks: [
        { kind: 'text', paragraphs: ['Nothing that is uncertain moves the result by itself.'] },
      ],
      notes: '',
    };
  }
  return {
    title: title(seeks, run.horizon),
    blocks: [
      {
        kind: 'table',
        table: answers(seeks, run),
      },
    ],
    notes:
      'Each answer moves one assumption over its whole range, its uncertainty with it, and leaves all others as they are. Where no value does it, the nearest that can be reached is given.',
  };
}

function title(seeks: readonly StorySeek[], horizon: number): string {
  const found = seeks.find(({ answer }) => answer !== null && answer.solution !== null);
  if (found === undefined || found.answer === null || found.answer.solution === null) {
    const [first] = seeks;
    if (first === undefined) return 'No single assumption decides the answer';
    const { name, writeTarget } = resultWriter(first.result, horizon);
    return `None of the strongest drivers alone brings ${name} to ${writeTarget(first.target)}`;
  }
  const { name, writeTarget } = resultWriter(found.result, horizon);
  const { assumption, answer } = found;
  const value = formatAssumption(assumption, found.answer.solution.value);
  const now = formatAssumption(assumption, answer.present.value);
  return `With ${definitionOf(assumption).label} at ${value} instead of ${now}, ${name} would be ${writeTarget(found.target)}`;
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
  if (seek.answer === null) return seek.problem;
  const { solution, least, most } = seek.answer;
  if (solution !== null) return formatAssumption(seek.assumption, solution.value);
  const { write } = resultWriter(seek.result, horizon);
  const nearest =
    Math.abs(least.reading.counted - seek.target) < Math.abs(most.reading.counted - seek.target)
      ? least
      : most;
  return `no value; nearest is ${write(nearest.reading.value)} at ${formatAssumption(seek.assumption, nearest.value)}`;
}
