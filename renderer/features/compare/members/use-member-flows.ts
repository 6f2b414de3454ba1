import { messageOf } from '#shared/base/error-message';
import type { Scenario } from '#shared/document/scenario/scenario';
import { useCompare, useNotices, useSession } from '../../../state/stores';
import type { CompareParts } from '../parts/compare-parts';
import type { ComparedMember } from '../parts/members';

/** What becomes of a member outside the comparison: opened, saved as a scenario of its own, left out. */
export function useMemberFlows(parts: CompareParts) {
  const entries = useCompare((state) => state.entries);
  const baseline = useCompare((state) => state.baseline);
  const savedAs = useCompare((state) => state.savedAs);
  const drop = useCompare((state) => state.remove);
  const insert = useCompare((state) => state.insert);
  const chooseBaseline = useCompare((state) => state.chooseBaseline);
  const show = useSession((state) => state.show);
  const say = useNotices((state) => state.say);

  /** With its own horizon, samples and seed, which the comparison sets aside. */
  function whole({ key, name, scenario }: ComparedMember): Scenario {
    const entry = entries.find((each) => each.key === key);
    return { ...(entry?.edited ?? entry?.scenario ?? scenario), name };
  }

  async function openIt(member: ComparedMember): Promise<void> {
    if (member.handle !== null && !member.edited) {
      await parts.openFile(member.handle);
      show('workbench');
    } else if (await parts.openUnsaved(whole(member))) {
      show('workbench');
    }
  }

  async function saveIt(member: ComparedMember): Promise<void> {
    const saved = await parts.saveNew(whole(member));
    if (saved !== null) savedAs(member.key, saved.file.handle, saved.scenario);
  }

  /** What was edited in it goes with it, and comes back with it. */
  function remove({ key, name }: ComparedMember): void {
    const place = entries.findIndex((entry) => entry.key === key);
    const entry = entries[place];
    if (entry === undefined) return;
    drop(key);
    say({
      text: `${name} is not compared any more.`,
      action: {
        label: 'Undo',
        run: () => {
          insert(entry, place);
          if (baseline === key) chooseBaseline(key);
        },
      },
    });
  }

  function start(flow: Promise<void>): void {
    flow.catch((error: unknown) => say({ text: `That did not work: ${messageOf(error)}` }));
  }

  return {
    open: (member: ComparedMember) => start(openIt(member)),
    save: (member: ComparedMember) => start(saveIt(member)),
    remove,
  };
}
