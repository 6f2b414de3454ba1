import {
  isLocked,
  withAssumptionOf,
  withSwitch,
  withValue,
} from '#shared/document/edit/edit-scenario';
import type { Scenario } from '#shared/document/scenario/scenario';
import { formatAssumption } from '#shared/format/assumption';
import {
  type AssumptionId,
  definitionOf,
  type NumericId,
  type SwitchId,
} from '#shared/model/assumptions/registry';
import { currentStep } from '../../../state/edit-history';
import { useCompare, useNotices, useScenario } from '../../../state/stores';
import type { ComparedMember } from '../parts/members';

/** What can be done to an assumption of a member, in the table. */
export interface MemberEdits {
  setValue(member: ComparedMember, id: NumericId, value: number): void;
  setSwitch(member: ComparedMember, id: SwitchId, value: boolean): void;
  /** Gives others what one assumes: value, uncertainty, and the rationale if there is one. */
  copy(id: AssumptionId, from: ComparedMember, to: readonly ComparedMember[]): void;
}

/**
 * Edits of members: the open scenario through its own store, where they are steps of its history;
 * others in the comparison alone, with a way back.
 */
export function useMemberEdits(): MemberEdits {
  const { setValue, setSwitch, takeAssumption, goBackTo } = useScenario((state) => state);
  const step = useScenario(currentStep);
  const entries = useCompare((state) => state.entries);
  const edit = useCompare((state) => state.edit);
  const putBack = useCompare((state) => state.putBack);
  const say = useNotices((state) => state.say);

  function editedBefore({ key }: ComparedMember): Scenario | null {
    return entries.find((entry) => entry.key === key)?.edited ?? null;
  }

  function editHere(
    member: ComparedMember,
    what: string,
    change: (scenario: Scenario) => Scenario,
  ): void {
    const { key, name } = member;
    const before = editedBefore(member);
    edit(key, change, step);
    const aside = before === null ? ' It is edited in this comparison only.' : '';
    say({
      text: `${what} in ${name}.${aside}`,
      action: { label: 'Undo', run: () => putBack(key, before, step) },
    });
  }

  return {
    setValue(member, id, value) {
      if (member.from === 'open') setValue(id, value);
      else editHere(member, written(id, value), (old) => withValue(old, old, id, value));
    },
    setSwitch(member, id, value) {
      if (member.from === 'open') setSwitch(id, value);
      else editHere(member, written(id, value), (old) => withSwitch(old, id, value));
    },
    copy(id, from, to) {
      const taking = to.filter(({ scenario }) => !isLocked(scenario, id));
      const undos = taking.map((member) => {
        if (member.from === 'open') {
          takeAssumption(id, from.scenario);
          return () => goBackTo(step);
        }
        const before = editedBefore(member);
        edit(member.key, (old) => withAssumptionOf(old, from.scenario, id), step);
        return () => putBack(member.key, before, step);
      });
      if (undos.length === 0) return;
      const where = taking.map(({ name }) => name).join(', ');
      say({
        text: `${definitionOf(id).label} as in ${from.name}: now in ${where} too.`,
        action: {
          label: 'Undo',
          run: () => {
            for (const back of undos) back();
          },
        },
      });
    },
  };
}

function written(id: AssumptionId, value: number | boolean): string {
  return `${definitionOf(id).label} ${formatAssumption(id, value)}`;
}
