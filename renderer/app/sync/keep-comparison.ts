import { messageOf } from '#shared/base/error-message';
import { err } from '#shared/base/result';
import { serialiseScenario } from '#shared/document/file/serialise';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { KeptComparison, KeptMember } from '#shared/ipc/comparison';
import type { HeadroomApi } from '#shared/ipc/contract';
import { PRESETS } from '#shared/model/presets/presets';
import { presetCandidate } from '../../features/compare/parts/members';
import {
  type ComparedEntry,
  type CompareState,
  type CompareStore,
  originKey,
} from '../../state/compare-store';
import type { ScenarioState, ScenarioStore } from '../../state/scenario-store';
import { catchUp } from './catch-up';

type Api = Pick<HeadroomApi, 'keepComparison' | 'collectComparison'>;

/**
 * Brings the comparison of the last run back, and keeps it from then on as it changes. Answers why it
 * could not be brought back, as a sentence; null where it could.
 */
export async function keepComparison(
  api: Api,
  compare: CompareStore,
  scenario: ScenarioStore,
): Promise<string | null> {
  const found = await api.collectComparison().catch((error: unknown) => err(messageOf(error)));
  const last = found.ok ? found.value : null;
  compare.getState().begin(last === null ? null : membersBroughtBack(last, scenario.getState()));
  const asOf = () => keptComparison(compare.getState(), scenario.getState());
  let now = asOf();
  let kept = now.text;
  const follow = catchUp(
    () => {
      now = asOf();
      return now.text !== kept;
    },
    async () => {
      const { comparison, text } = now;
      await api.keepComparison(comparison);
      kept = text;
    },
  );
  compare.subscribe(follow);
  // The open scenario is kept as its file, which another session may not have open.
  scenario.subscribe((state, before) => {
    if (state.file !== before.file || state.baseline !== before.baseline) follow();
  });
  return found.ok ? null : found.error;
}

function keptComparison({ entries, baseline }: CompareState, open: ScenarioState) {
  const comparison: KeptComparison<string> = {
    members: entries.map((entry) => keptMember(entry, open)),
    baseline: Math.max(
      0,
      entries.findIndex(({ key }) => key === baseline),
    ),
  };
  return { comparison, text: JSON.stringify(comparison) };
}

function keptMember(entry: ComparedEntry, { file, baseline }: ScenarioState): KeptMember<string> {
  const { origin, color, edited } = entry;
  const text = (scenario: Scenario | null) =>
    scenario === null ? null : serialiseScenario(scenario);
  const member = { open: false, preset: null, handle: null, color, edited: text(edited) };
  switch (origin.kind) {
    case 'open':
      return {
        ...member,
        open: true,
        handle: file?.handle ?? null,
        scenario: file === null ? null : text(baseline),
      };
    case 'preset':
      return { ...member, preset: origin.id, scenario: null };
    case 'file':
      return { ...member, handle: origin.handle, scenario: text(entry.scenario) };
  }
}

/** The members as they were; what is none any more, such as a preset of another version, is left out. */
function membersBroughtBack(
  { members, baseline }: KeptComparison<Scenario>,
  open: ScenarioState,
): Pick<CompareState, 'entries' | 'baseline'> {
  const entries = members.map((member) => entryOf(member, open));
  const found = entries.filter((entry) => entry !== null);
  const distinct = found.filter(({ key }, i) => found.findIndex((each) => each.key === key) === i);
  return { entries: distinct, baseline: entries[baseline]?.key ?? distinct[0]?.key ?? '' };
}

function entryOf(
  { open: wasOpen, preset, handle, color, scenario, edited }: KeptMember<Scenario>,
  open: ScenarioState,
): ComparedEntry | null {
  const isOpen = wasOpen && (handle === null || handle === open.file?.handle);
  if (isOpen) {
    const origin = { kind: 'open' } as const;
    return { key: originKey(origin), origin, color, scenario: null, edited: null, problem: null };
  }
  if (handle !== null && scenario !== null) {
    const origin = { kind: 'file', handle } as const;
    return { key: originKey(origin), origin, color, scenario, edited, problem: null };
  }
  if (preset === null || !PRESETS.some(({ id }) => id === preset)) return null;
  const { origin, scenario: plain } = presetCandidate(preset, open.working);
  return { key: originKey(origin), origin, color, scenario: plain, edited, problem: null };
}
