import { resultLabel } from '#shared/format/names/result-options';
import { formatShare } from '#shared/format/number/share';
import { formatResult } from '#shared/format/result';
import type { SobolDrivers } from '#shared/model/explain/drivers';
import type { TornadoAnswer } from '#shared/model/explain/explain-job';
import { parseResult } from '#shared/model/explain/results/result-name';
import { isTelling } from '#shared/model/explain/swing';
import {
  driverEnds,
  driverLabel,
  nothingTelling,
  ruledOutSentence,
} from '#shared/sentences/driver-words';
import type { SteeredResult } from '../../state/explain-store';

export type DriversMode = 'tornado' | 'sobol';

/** What was asked, and what is known of it: either an answer, or why there is none. */
type Known<T> = SteeredResult & {
  readonly answer: T | null;
  readonly problem: string | null;
};

/** Drivers with the result they are of: by the name and the year of another they could not be read. */
export type ShownDrivers = SteeredResult &
  (
    | { readonly mode: 'tornado'; readonly answer: TornadoAnswer }
    | { readonly mode: 'sobol'; readonly answer: SobolDrivers }
  );

/**
 * What there is to show. Earlier drivers of the same document stay until the new ones are in, so that
 * nothing blinks while a slider is moved; those of another document say nothing of this one.
 */
export function shownDrivers(
  steered: SteeredResult,
  mode: DriversMode,
  swings: Known<TornadoAnswer> | null,
  shares: Known<SobolDrivers> | null,
): ShownDrivers | null {
  const of = (known: SteeredResult) =>
    known.key === steered.key || known.document === steered.document;
  if (mode === 'sobol') {
    if (shares === null || shares.answer === null || !of(shares)) return null;
    return { ...shares, mode, answer: shares.answer };
  }
  if (swings === null || swings.answer === null || !of(swings)) return null;
  return { ...swings, mode, answer: swings.answer };
}

export interface DriversWords {
  readonly title: string;
  readonly sentence: string;
}

/** What the chart is called and says: always of what is drawn, and how that stands to what was asked. */
export function driversWords(
  steered: SteeredResult,
  mode: DriversMode,
  drivers: ShownDrivers | null,
  problem: string | null,
): DriversWords {
  const { option, year } = drivers ?? steered;
  const label = resultLabel(option, year);
  const title = mode === 'tornado' ? `Drivers of: ${label}` : `Shares of the variance of: ${label}`;
  if (problem !== null) return { title, sentence: problem };
  if (drivers === null) return { title, sentence: 'Being worked out.' };
  if (drivers.name !== steered.name) {
    const asked = resultLabel(steered.option, steered.year);
    return {
      title,
      sentence: `What drives “${asked}” is being worked out; until then here is “${label}”.`,
    };
  }
  const said = sentenceOf(drivers, label);
  return { title, sentence: drivers.key === steered.key ? said : `Before the change: ${said}` };
}

function sentenceOf(drivers: ShownDrivers, label: string): string {
  if (drivers.mode === 'sobol') return varianceSentence(drivers.answer);
  const { name, horizon, answer } = drivers;
  const result = parseResult(name, horizon);
  const first = answer.swings.find(isTelling);
  const apart = ruledOutSentence(answer);
  const also = apart === null ? '' : ` ${apart}`;
  if (first === undefined) return `${nothingTelling(answer, 'it')}.${also}`;
  const [low, high] = [first.low, first.high].map(({ reading }) =>
    formatResult(result, reading.value, horizon),
  );
  const { assumption } = first;
  const now = `${label} is ${formatResult(result, answer.present.value, horizon)}`;
  if (low === high) {
    return `${now}; nothing that is uncertain moves it by as much as is shown.${also}`;
  }
  // What is correlated goes along in the samples.
  const alone = result.scope === 'central' ? ' alone' : '';
  return `${now}; ${driverLabel(assumption)}${alone} takes it from ${low} to ${high} ${driverEnds(assumption)}.${also}`;
}

function varianceSentence({ drivers, accepted, correlated }: SobolDrivers): string {
  const [first] = drivers ?? [];
  if (first === undefined) return 'The result is the same in every sample.';
  const all =
    accepted === 1
      ? ''
      : ` Over all draws, also the ${formatShare(1 - accepted)} an ensemble drops.`;
  const tied =
    correlated.length === 0
      ? ''
      : ` ${correlated.length} assumptions are correlated: “alone” includes what they share.`;
  const most = `${driverLabel(first.assumption)} accounts for ${formatShare(first.total.value)} of the variance, interactions included.`;
  return most + all + tied;
}
