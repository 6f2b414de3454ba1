import { fingerprint } from '#shared/base/fingerprint';
import { ASSUMPTIONS } from '#shared/model/assumptions/registry';
import { PRESETS } from '#shared/model/presets/presets';
import { MODEL_FACTS } from './models';
import { EXPERT_STATEMENTS } from './statements';

let version: string | null = null;

/**
 * Stands for everything the app brings along beside the equations: defaults, ranges and sources of the
 * assumptions, presets, past models and statements. Changes with any of them, and with nothing else.
 */
export function evidenceVersion(): string {
  version ??= fingerprint(JSON.stringify([ASSUMPTIONS, PRESETS, MODEL_FACTS, EXPERT_STATEMENTS]));
  return version;
}
