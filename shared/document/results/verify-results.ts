import { ok, type Result } from '#shared/base/result';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import { parseScenario } from '../file/codec';
import { scenarioToModel } from '../scenario/to-model';
import { MODEL_VERSION, RESULTS_FORMAT, resultsJson } from './results-json';

/** One place at which a results file and the results made again differ. */
export interface ResultsDifference {
  /** Such as `ensemble.milestones.agi.p50`. */
  readonly place: string;
  readonly stated: unknown;
  readonly found: unknown;
}

/** How results that a file states stand to those that are computed anew. */
export interface Verification {
  readonly name: string;
  /** Every number is the stated one to its last digit. */
  readonly exact: boolean;
  /** Beyond the tolerance. */
  readonly differences: readonly ResultsDifference[];
  readonly model: { readonly stated: unknown; readonly here: string };
  readonly evidence: { readonly stated: unknown; readonly here: string };
}

/** Models whose results are told apart from a scenario that is read as it was then. */
const EARLIER_MODELS: readonly unknown[] = ['1'];

/** Relative difference that other machines' arithmetic may make. */
const TOLERANCE = 1e-9;

/**
 * Makes the results in a file again from the scenario in it, and compares every number.
 *
 * @param text of the results file
 * @returns what was found, or in a sentence why the text is no results file that can be made again
 */
export function verifyResults(text: string): Result<Verification, string> {
  let stated: unknown;
  try {
    stated = JSON.parse(text);
  } catch {
    return { ok: false, error: 'It is not JSON.' };
  }
  if (!isRecord(stated) || stated.format !== RESULTS_FORMAT) {
    return { ok: false, error: `It is not a results file: "format" is not "${RESULTS_FORMAT}".` };
  }
  if (!isRecord(stated.scenario)) {
    return { ok: false, error: 'It holds no scenario, so its results cannot be made again.' };
  }
  const parsed = parseScenario(JSON.stringify(stated.scenario));
  if (!parsed.ok) return { ok: false, error: `Its scenario: ${parsed.error.message}` };
  const scenario = parsed.value;
  const { assumptions, correlations, options } = scenarioToModel(scenario);
  const central = runCentral(assumptions, options).results;
  const ensemble = runEnsemble(assumptions, correlations, options);
  // As it would be read from a file.
  const made = JSON.parse(JSON.stringify(resultsJson(scenario, central, ensemble)));
  const differences: ResultsDifference[] = [];
  const counts = { inexact: 0 };
  const { model, evidence, ...results } = made;
  // An earlier model reported less, and of a scenario that is written otherwise today.
  const isEarlier = stated.model !== MODEL_VERSION && EARLIER_MODELS.includes(stated.model);
  const keysOf: KeysOf = isEarlier ? Object.keys : keysOfBoth;
  for (const key of keysOf(stated, results)) {
    if (key === 'model' || key === 'evidence' || (isEarlier && key === 'scenario')) continue;
    compare(key, stated[key], results[key], { keysOf, differences, counts });
  }
  return ok({
    name: scenario.name,
    exact: differences.length === 0 && counts.inexact === 0,
    differences,
    model: { stated: stated.model, here: model },
    evidence: { stated: stated.evidence, here: evidence },
  });
}

/** Which keys of two objects are compared. */
type KeysOf = (stated: object, found: object) => Iterable<string>;

function keysOfBoth(stated: object, found: object): Iterable<string> {
  return new Set([...Object.keys(stated), ...Object.keys(found)]);
}

function compare(
  place: string,
  stated: unknown,
  found: unknown,
  how: {
    readonly keysOf: KeysOf;
    readonly differences: ResultsDifference[];
    readonly counts: { inexact: number };
  },
): void {
  if (typeof stated === 'number' && typeof found === 'number') {
    if (stated === found) return;
    const size = Math.max(Math.abs(stated), Math.abs(found));
    if (Math.abs(stated - found) <= TOLERANCE * size) how.counts.inexact++;
    else how.differences.push({ place, stated, found });
  } else if (isContainer(stated) && isContainer(found)) {
    for (const key of how.keysOf(stated, found)) {
      compare(`${place}.${key}`, own(stated, key), own(found, key), how);
    }
  } else if (stated !== found) how.differences.push({ place, stated, found });
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return isContainer(value) && !Array.isArray(value);
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
