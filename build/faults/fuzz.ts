import { isDeepStrictEqual } from 'node:util';
import { parseScenario } from '#shared/document/file/codec';
import { withKinds } from '#shared/document/file/earlier-slides';
import { scenarioJson, serialiseScenario } from '#shared/document/file/serialise';
import { mergeScenarios } from '#shared/document/merge/merge';
import type { Scenario } from '#shared/document/scenario/scenario';
import { toolWith } from '../../electron/cli/testing/tool';
import { draws } from './draws.mjs';
import { type Draw, mutateBytes, mutateValue } from './mutate';
import { SEEDS } from './seeds';

/** No input of this size may keep anyone waiting for longer. */
const TOO_LONG_MS = 2_000;
/** The tool starts its whole machinery, so it is asked less often. */
const TOOL_EVERY = 20;

export interface FuzzResult {
  readonly inputs: number;
  readonly accepted: number;
  readonly faults: readonly string[];
}

/**
 * Gives what reads scenarios `count` damaged and hostile files: half with bytes changed, half sound
 * JSON with wrong content. Each is refused with a reason or read as it is: nothing crashes, hangs,
 * or is changed without a word.
 */
export async function fuzz(
  count: number,
  seed: number,
  report: (done: number) => void = () => {},
): Promise<FuzzResult> {
  const next = draws(seed);
  const faults = SEEDS.filter((text) => !parseScenario(text).ok).map(
    (text) => `not sound: ${text}`,
  );
  let accepted: Scenario[] = [];
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const text = inputOf(next, index);
    const started = performance.now();
    try {
      const read = checkReading(text);
      if (read !== null) {
        total += 1;
        accepted = [read, ...accepted].slice(0, 3);
        checkMerging(accepted);
      }
      if (index % TOOL_EVERY === 0) await checkTool(text, read !== null);
    } catch (error) {
      faults.push(
        `input ${index} of seed ${seed}: ${error instanceof Error ? error.message : error}\n${text.slice(0, 300)}`,
      );
    }
    const took = performance.now() - started;
    if (took > TOO_LONG_MS)
      faults.push(`input ${index} of seed ${seed}: took ${Math.round(took)} ms`);
    if ((index + 1) % 10_000 === 0) report(index + 1);
  }
  return { inputs: count, accepted: total, faults };
}

function inputOf(next: Draw, index: number): string {
  const base = SEEDS[Math.floor(next() * SEEDS.length)] ?? '';
  if (index % 2 === 0) return mutateBytes(base, next);
  return JSON.stringify(mutateValue(JSON.parse(base), next));
}

/** What was read; null when it was refused. */
function checkReading(text: string): Scenario | null {
  const read = parseScenario(text);
  if (!read.ok) {
    if (read.error.message === '') throw new Error('refused without a reason');
    return null;
  }
  const written = serialiseScenario(read.value);
  const again = parseScenario(written);
  if (!again.ok) throw new Error(`what was accepted cannot be read again: ${again.error.message}`);
  if (!isDeepStrictEqual(again.value, read.value)) throw new Error('read twice, it differs');
  const lost = missingFrom(
    inPresentWords(withNamedSlides(JSON.parse(text))),
    JSON.parse(written),
    '',
  );
  if (lost !== null) throw new Error(`changed without a word: ${lost}`);
  return read.value;
}

/** Slides without a kind, of before there were any, are read as slides of text: a change that is said. */
function withNamedSlides(given: { readonly briefing?: { readonly slides?: unknown } }) {
  if (given.briefing?.slides === undefined) return given;
  return { ...given, briefing: { ...given.briefing, slides: withKinds(given.briefing.slides) } };
}

/** What a file of version 1 says, as one of today says it: a change that is said, too. */
function inPresentWords(given: object): object {
  if (Reflect.get(given, 'version') !== 1) return given;
  const renamed = JSON.stringify({ ...given, version: 2 })
    .replaceAll('"notBefore"', '"notBeforeAgi"')
    .replaceAll('"brainFlop"', '"agiFloor"');
  return JSON.parse(renamed);
}

/** The first place at which what was given is not what was kept; null when there is none. */
function missingFrom(given: unknown, kept: unknown, path: string): string | null {
  if (typeof given !== 'object' || given === null) {
    // An empty note is none, and so are correlations that are the preset's.
    const isNone = given === '' || (given === null && path.endsWith('.correlations'));
    const nothing = isNone && kept === undefined;
    return nothing || Object.is(given, kept) || (given === 0 && kept === 0) ? null : path;
  }
  if (typeof kept !== 'object' || kept === null) return isEmpty(given) ? null : path;
  for (const [key, value] of Object.entries(given)) {
    const lost = missingFrom(value, (kept as Record<string, unknown>)[key], `${path}.${key}`);
    if (lost !== null) return lost;
  }
  return null;
}

/** What says nothing need not be written. */
function isEmpty(value: object): boolean {
  return Object.values(value).every(
    (part) => part === undefined || (typeof part === 'object' && part !== null && isEmpty(part)),
  );
}

function checkMerging([base, mine = base, theirs = base]: readonly Scenario[]): void {
  if (base === undefined || mine === undefined || theirs === undefined) return;
  const { scenario } = mergeScenarios(base, mine, theirs);
  const read = parseScenario(serialiseScenario(scenario));
  if (!read.ok) throw new Error(`a merge made what cannot be read: ${read.error.message}`);
  if (
    !isDeepStrictEqual(scenarioJson(mergeScenarios(base, base, base).scenario), scenarioJson(base))
  )
    throw new Error('merged with itself, it differs');
}

async function checkTool(text: string, sound: boolean): Promise<void> {
  const { code, error } = await toolWith({ 'a.json': text })('validate a.json');
  if (code !== (sound ? 0 : 2) && code !== (sound ? 0 : 1))
    throw new Error(`the tool ended with ${code}`);
  if (/\n\s+at /.test(error)) throw new Error(`the tool shows a stack: ${error}`);
}
