import { ok, type Result } from '#shared/base/result';
import { runCentral } from '#shared/model/central';
import { runEnsemble } from '#shared/model/ensemble/run';
import { parseScenario } from '../file/codec';
import { scenarioToModel } from '../scenario/to-model';
import { RESULTS_FORMAT, resultsJson } from './results-json';

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
  // A file of an earlier version says less, and its scenario in other words: what it states has to hold.
  const earlier = stated.scenario.version !== results.scenario.version;
  const keys = earlier
    ? Object.keys(stated).filter((key) => key !== 'scenario')
    : new Set([...Object.keys(results), ...Object.keys(stated)]);
  for (const key of keys) {
    if (key === 'model' || key === 'evidence') continue;
    const found = earlier ? partStated(stated[key], results[key]) : results[key];
    compare(key, stated[key], found, differences, counts);
  }
  return ok({
    name: scenario.name,
    exact: differences.length === 0 && counts.inexact === 0,
    differences,
    model: { stated: stated.model, here: model },
    evidence: { stated: stated.evidence, here: evidence },
  });
}

function compare(
  place: string,
  stated: unknown,
  found: unknown,
  differences: ResultsDifference[],
  counts: { inexact: number },
): void {
  if (typeof stated === 'number' && typeof found === 'number') {
    if (stated === found) return;
    const size = Math.max(Math.abs(stated), Math.abs(found));
    if (Math.abs(stated - found) <= TOLERANCE * size) counts.inexact++;
    else differences.push({ place, stated, found });
  } else if (isContainer(stated) && isContainer(found)) {
    for (const key of new Set([...Object.keys(stated), ...Object.keys(found)])) {
      compare(`${place}.${key}`, own(stated, key), own(found, key), differences, counts);
    }
  } else if (stated !== found) differences.push({ place, stated, found });
}

/** Of what was found the parts that are stated too. */
function partStated(stated: unknown, found: unknown): unknown {
  if (!isContainer(stated) || !isContainer(found) || Array.isArray(found)) {
    return Array.isArray(stated) && Array.isArray(found) && stated.length === found.length
      ? found.map((each, i) => partStated(stated[i], each))
      : found;
  }
  const both = Object.keys(stated).filter((key) => Object.hasOwn(found, key));
  return Object.fromEntries(
    both.map((key) => [key, partStated(own(stated, key), own(found, key))]),
  );
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
