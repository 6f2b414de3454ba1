import { NEVER_COUNTS, neverWords } from '#shared/format/dates';
import { capitalised } from '#shared/format/sentence-case';
import type { TornadoAnswer } from '#shared/model/explain/explain-job';
import { parseResult } from '#shared/model/explain/results/result-name';
import { isTelling } from '#shared/model/explain/swing';
import type { ModelRun } from '#shared/model/model-run';
import { driverLabel, nothingTelling, ruledOutSentence } from '#shared/sentences/driver-words';
import type { Drivers, StoryInput } from '../story-input';
import type { Finding } from './finding';
import { refusalWords } from './refused-words';
import { resultWriter } from './result-words';

const ON_THE_CENTRAL_PATH =
  'Each bar takes one assumption from the 10th to the 90th percentile of its own uncertainty, with all others as they are.';
const WITHIN_THE_SAMPLES =
  'Each bar compares the accepted samples near the 10th percentile of one assumption with those near its 90th; assumptions that are correlated with it go along.';

/** What a finding about drivers is written from. */
type DriversTold = Pick<StoryInput, 'drivers'> & { readonly run: Pick<ModelRun, 'horizon'> };

/** What the answer depends on most. */
export function driversFinding({ run, drivers: told }: DriversTold): Finding {
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
  const isExact = parseResult(told.result, run.horizon).scope === 'central';
  const says = sentence(told.answer, isExact, name, write, run.horizon);
  const how = isExact ? ON_THE_CENTRAL_PATH : WITHIN_THE_SAMPLES;
  const instead = whyCentralPath(told, run.horizon);
  return {
    title: says.title,
    blocks: [{ kind: 'chart', chart: 'drivers', says: `${says.rest}${instead}` }],
    notes: `${how} ${NEVER_COUNTS} ${says.rest}${instead}`,
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
  answer: TornadoAnswer,
  isExact: boolean,
  name: string,
  write: (value: number | null) => string,
  horizon: number,
): { title: string; rest: string } {
  const { present } = answer;
  const [first, ...others] = answer.swings.filter(isTelling);
  const now =
    present.value === null
      ? `${capitalised(name)} ${neverWords(horizon)}.`
      : `${capitalised(name)} is ${write(present.value)}.`;
  const apart = ruledOutSentence(answer);
  const also = apart === null ? '' : ` ${apart}`;
  if (first === undefined) {
    return { title: nothingTelling(answer, name), rest: `${now}${also}` };
  }
  const [low, high] = [write(first.low.reading.value), write(first.high.reading.value)];
  const next = others.slice(0, 2).map(({ assumption }) => driverLabel(assumption));
  const after =
    next.length > 0
      ? `After it come ${next.join(' and ')}.`
      : isExact
        ? 'Nothing else moves it.'
        : 'Nothing else moves it by more than the noise of the samples.';
  const label = driverLabel(first.assumption);
  return {
    title:
      low === high
        ? `Nothing that is uncertain moves ${name} by as much as is shown; ${label} comes nearest`
        : `${label}${isExact ? ' alone' : ''} takes ${name} from ${low} to ${high}`,
    rest: `${now} ${after}${also}`,
  };
}
