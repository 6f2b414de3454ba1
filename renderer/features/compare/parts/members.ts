import { UNKNOWN_ORIGIN } from '#shared/document/scenario/absent';
import { createScenario } from '#shared/document/scenario/create';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { FileHandle } from '#shared/ipc/files';
import { PRESETS, presetById } from '#shared/model/presets/presets';
import type { Candidate, ComparedEntry } from '../../../state/compare-store';

/** One of the scenarios side by side. */
export interface ComparedMember {
  readonly key: string;
  /** No two members have the same. */
  readonly name: string;
  /** Where it is from, in a word. */
  readonly from: 'open' | 'preset' | 'library';
  /** As it is compared: all are run with the same draws and to the same horizon (see `alikeMembers`). */
  readonly scenario: Scenario;
  /** Its own, as far as its author has said anything. */
  readonly horizon: number;
  /** Its colour's place in the palette. */
  readonly color: number;
  /** Whether it was edited in the comparison and is saved nowhere as it is. */
  readonly edited: boolean;
  /** The file it was read from; null for what has none, and for the open scenario. */
  readonly handle: FileHandle | null;
  /** Why its file cannot be read any more. */
  readonly problem: string | null;
}

/** The entries of a comparison with the open scenario as it is now. */
export function comparedMembers(
  entries: readonly ComparedEntry[],
  working: Scenario,
): ComparedMember[] {
  const members = entries.map((entry): ComparedMember => {
    const { key, origin, color, edited, problem } = entry;
    const scenario = edited ?? entry.scenario ?? working;
    const name = edited === null ? scenario.name : `${scenario.name} (edited)`;
    const from = origin.kind === 'file' ? 'library' : origin.kind;
    const handle = origin.kind === 'file' ? origin.handle : null;
    const { horizon } = scenario;
    return { key, name, from, scenario, horizon, color, edited: edited !== null, handle, problem };
  });
  return members.map((member, i) => ({ ...member, name: distinct(member, members.slice(0, i)) }));
}

/** Two scenarios of one name are told apart by where they are from, or by number. */
function distinct({ name, from }: ComparedMember, before: readonly ComparedMember[]): string {
  const same = before.filter((other) => other.name === name);
  if (same.length === 0) return name;
  const apart = same.every((other) => other.from !== from);
  return `${name} (${apart && from !== 'open' ? from : same.length + 1})`;
}

/** Scenarios as they are compared, and what had to be set aside for it. */
export interface AlikeMembers {
  readonly members: readonly ComparedMember[];
  /** Names of those whose own horizon, samples or seed are others. */
  readonly changed: readonly string[];
}

/**
 * The same members, all with the samples and the seed of the baseline and the latest horizon of any:
 * only then do they share the draws of what they have in common, so that nothing but assumptions makes
 * a difference.
 */
export function alikeMembers(members: readonly ComparedMember[], baseline: number): AlikeMembers {
  const like = members[baseline];
  if (like === undefined) return { members, changed: [] };
  const { seed } = like.scenario;
  const samples = samplesLike(like, members);
  const horizon = Math.max(...members.map(({ scenario }) => scenario.horizon));
  const changed: string[] = [];
  const same = members.map((member) => {
    const { scenario } = member;
    const { horizon: h, samples: n, seed: s } = scenario;
    if (h === horizon && n === samples && s === seed) return member;
    changed.push(member.name);
    return { ...member, scenario: { ...scenario, horizon, samples, seed } };
  });
  return { members: same, changed };
}

/**
 * Those of the baseline. A preset has none of its own and was given those of whatever was open: where
 * others have more it takes theirs, or figures would be other ones each time another file is opened.
 */
function samplesLike(
  { from, scenario }: ComparedMember,
  members: readonly ComparedMember[],
): number {
  if (from !== 'preset') return scenario.samples;
  return Math.max(...members.map((member) => member.scenario.samples));
}

/** A preset as a scenario that looks as far ahead, with the same draws, as the open one. */
export function presetCandidate(
  id: string,
  like: Scenario,
): Extract<Candidate, { scenario: Scenario }> {
  const plain = createScenario({
    // It is no scenario of its own, and gets an id where it is saved.
    id: UNKNOWN_ORIGIN.id,
    now: like.created,
    preset: id,
    name: presetById(id).name,
  });
  const { horizon, samples, seed } = like;
  return { origin: { kind: 'preset', id }, scenario: { ...plain, horizon, samples, seed } };
}

/** What a comparison begins with: the open scenario beside its preset, or beside another preset. */
export function firstCandidates(working: Scenario, changed: boolean): Candidate[] {
  const id = changed
    ? working.preset
    : (PRESETS.find((preset) => preset.id !== working.preset)?.id ?? working.preset);
  return [{ origin: { kind: 'open' } }, presetCandidate(id, working)];
}
