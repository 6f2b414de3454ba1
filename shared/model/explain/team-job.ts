import { type MemberDraws, memberDraws } from '../ensemble/member-draws';
import type { ModelInput } from '../model-input';
import { createDrawCache } from '../random/draw-cache';
import type { ContradictoryEnsemble } from '../results';
import { commonOptions } from './common-options';
import { type Disagreement, type DisagreementMember, explainDisagreement } from './disagreement';
import {
  type FourLines,
  fourInputs,
  fourLines,
  type PairOf,
  type ResultSeries,
  resultSeries,
  worldUnderPolicy,
} from './four-lines';
import { createEvaluator } from './results/evaluate-result';
import { parseResult } from './results/result-name';

/** What the window asks about several scenarios together. */
export type TeamJob =
  /** A member's ensemble with the draws a mixture needs. */
  | { readonly kind: 'memberDraws'; readonly input: ModelInput }
  | {
      readonly kind: 'disagreement';
      readonly result: string;
      readonly members: readonly DisagreementMember[];
    }
  | {
      readonly kind: 'fourLines';
      readonly result: string;
      readonly input: ModelInput;
      readonly other: ModelInput;
      /** Whose policy levers both worlds are held under besides those of `input`. */
      readonly policy: ModelInput;
    };

/** Where the members of a team disagree on a result. */
export interface DisagreementAnswer {
  readonly disagreement: Disagreement;
  /** Samples behind it; null on the central path. */
  readonly samples: number | null;
}

/** A result in two worlds under two policies, as it is and over the years. */
export interface FourLinesAnswer {
  readonly lines: FourLines;
  /** By world, then by policy; null for a result of no year. */
  readonly series: PairOf<PairOf<ResultSeries | null>>;
}

/** The answer to each kind of job about several scenarios. */
export interface TeamAnswers {
  readonly memberDraws: MemberDraws | ContradictoryEnsemble;
  readonly disagreement: DisagreementAnswer;
  readonly fourLines: FourLinesAnswer;
}

/** Four readings and four series. */
const FOUR_LINES_PARTS = 8;

/** A disagreement takes hundreds of ensembles: with more samples it would be waited for. */
const DISAGREEMENT_SAMPLES = 2_000;

const KINDS: readonly string[] = [
  'memberDraws',
  'disagreement',
  'fourLines',
] satisfies readonly TeamJob['kind'][];

/** Whether a job is about several scenarios together. */
export function isTeamJob(job: { readonly kind: string }): job is TeamJob {
  return KINDS.includes(job.kind);
}

/**
 * Does one job about several scenarios.
 *
 * @param onProgress hears which share of the work is done, now and then
 * @returns the answer to a job of that kind
 * @throws ModelInputError for what the model refuses
 */
export function runTeamJob(
  job: TeamJob,
  onProgress: (share: number) => void,
): TeamAnswers[TeamJob['kind']] {
  switch (job.kind) {
    case 'memberDraws': {
      const { assumptions, correlations, options } = job.input;
      return memberDraws(assumptions, correlations, options, createDrawCache());
    }
    case 'disagreement':
      return disagreement(job.result, job.members, onProgress);
    case 'fourLines': {
      const options = commonOptions([job.input.options, job.other.options], 'latest');
      const ref = parseResult(job.result, options.horizon);
      const a = { ...job.input, options };
      const b = { ...worldUnderPolicy(job.other, job.policy), options };
      const cache = createDrawCache();
      let done = 0;
      const counting = <T>(part: T): T => {
        onProgress(++done / FOUR_LINES_PARTS);
        return part;
      };
      const evaluate = createEvaluator(cache);
      const lines = fourLines(ref, a, b, (asked, inputs) => counting(evaluate(asked, inputs)));
      const [first, second] = fourInputs(a, b);
      const series = (inputs: ModelInput) => counting(resultSeries(ref, inputs, cache));
      return {
        lines,
        series: [
          [series(first[0]), series(first[1])],
          [series(second[0]), series(second[1])],
        ],
      };
    }
  }
}

function disagreement(
  result: string,
  members: readonly DisagreementMember[],
  onProgress: (share: number) => void,
): DisagreementAnswer {
  const common = commonOptions(
    members.map(({ inputs }) => inputs.options),
    'shortest',
  );
  const ref = parseResult(result, common.horizon);
  const samples = Math.min(common.samples, DISAGREEMENT_SAMPLES);
  const options = ref.scope === 'central' ? common : { ...common, samples };
  const alike = members.map(({ share, inputs }) => ({ share, inputs: { ...inputs, options } }));
  return {
    disagreement: explainDisagreement(ref, alike, createEvaluator(), onProgress),
    samples: ref.scope === 'central' ? null : samples,
  };
}
