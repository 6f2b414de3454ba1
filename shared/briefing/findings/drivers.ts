import { NEVER_COUNTS, neverWords } from '#shared/format/dates';
import { capitalised } from '#shared/format/sentence-case';
import { definitionOf } from '#shared/model/assumptions/registry';
import type { TornadoAnswer } from '#shared/model/explain/explain-job';
import type { Drivers, StoryInput } from '../story-input';
import type { Finding } from './finding';
import { refusalWords } from './refused-words';
import { resultWriter } from './result-words';

/** What the answer depends on most. */
export function driversFinding({ run, drivers: told }: StoryInput): Finding {
  if (told === null) return pendingFinding('What drives the answer is being worked out');
  const { name, write } = resultWriter(told.result, run.horizon);
  if (told.answer === null) {
    return {
      title: `What drives ${name} cannot be told`,
      blocks: [
        { kind: 'text', paragraphs: [refusalWords(told.problem, told.result, run.horizon)] },
      ],
      notes: '',
    };
  }
  const says = sentence(told.answer, name, write, run.horizon);
  const instead = whyCentralPath(told, run.horizon);
  return {
    title: says.title,
    blocks: [{ kind: 'chart', chart: 'drivers', says: `${says.rest}${instead}` }],
    notes: `Each bar takes one assumption from the 10th to the 90th percentile of its own uncertainty, with all others as they are. ${NEVER_COUNTS} ${says.rest}${instead}`,
  };
}

/** A sentence that says why the central path was explained in place of the samples; empty if it was not. */
export function whyCentralPath({ insteadOf }: Drivers, horizon: number): string {
  if (insteadOf === undefined) return '';
  const { name } = resultWriter(insteadOf.result, horizon);
  const why = refusalWords(insteadOf.problem ?? '', insteadOf.result, horizon);
  return ` This is the central path, because what drives ${name} cannot be told: ${why}`;
}

/** A slide whose answer is still being computed. */
export function pendingFinding(title: string): Finding {
  return {
    title,
    blocks: [{ kind: 'text', paragraphs: ['Being worked out.'] }],
    notes: '',
    pending: true,
  };
}

function sentence(
  { present, swings }: TornadoAnswer,
  name: string,
  write: (value: number | null) => string,
  horizon: number,
): { title: string; rest: string } {
  const [first, ...others] = swings.filter(({ swing }) => swing !== 0);
  const now =
    present.value === null
      ? `${capitalised(name)} ${neverWords(horizon)}.`
      : `${capitalised(name)} is ${write(present.value)}.`;
  if (first === undefined) {
    return { title: `Nothing that is uncertain moves ${name}`, rest: now };
  }
  const [low, high] = [write(first.low.reading.value), write(first.high.reading.value)];
  const next = others.slice(0, 2).map(({ assumption }) => definitionOf(assumption).label);
  const after =
    next.length === 0 ? 'Nothing else moves it.' : `After it come ${next.join(' and ')}.`;
  const { label } = definitionOf(first.assumption);
  return {
    title:
      low === high
        ? `Nothing that is uncertain moves ${name} by as much as is shown; ${label} comes nearest`
        : `${label} alone takes ${name} from ${low} to ${high}`,
    rest: `${now} ${after}`,
  };
}
