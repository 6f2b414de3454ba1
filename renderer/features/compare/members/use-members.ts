import { useEffect, useMemo } from 'react';
import { messageOf } from '#shared/base/error-message';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { FileHandle } from '#shared/ipc/files';
import { changedOf } from '../../../state/selectors/assumptions';
import { useCompare, useScenario } from '../../../state/stores';
import {
  type AlikeMembers,
  alikeMembers,
  comparedMembers,
  firstCandidates,
} from '../parts/members';

export interface ComparedMembers extends AlikeMembers {
  /** The place of the baseline among them. */
  readonly baseline: number;
}

/** The members of the comparison as they are now; begun with the open scenario where there is none. */
export function useMembers(): ComparedMembers {
  const working = useScenario((state) => state.working);
  const begun = useCompare((state) => state.begun);
  const entries = useCompare((state) => state.entries);
  const baselineKey = useCompare((state) => state.baseline);
  const setMembers = useCompare((state) => state.setMembers);

  useEffect(() => {
    if (!begun || entries.length > 0) return;
    setMembers(firstCandidates(working, changedOf(working).size > 0));
  }, [begun, entries, working, setMembers]);

  return useMemo(() => {
    const members = comparedMembers(entries, working);
    const baseline = Math.max(
      0,
      members.findIndex(({ key }) => key === baselineKey),
    );
    return { ...alikeMembers(members, baseline), baseline };
  }, [entries, working, baselineKey]);
}

/** Reads the files of the comparison again whenever the window gets the focus. */
export function useFollowedFiles(read: (handle: FileHandle) => Promise<Scenario>): void {
  const entries = useCompare((state) => state.entries);
  const fileRead = useCompare((state) => state.fileRead);
  const handles = entries
    .flatMap(({ origin }) => (origin.kind === 'file' ? [origin.handle] : []))
    .join('\n');

  useEffect(() => {
    const look = () => {
      for (const handle of handles.split('\n').filter(Boolean)) {
        read(handle).then(
          (scenario) => fileRead(handle, scenario),
          (error: unknown) => fileRead(handle, { problem: messageOf(error) }),
        );
      }
    };
    // Also at once: while another screen was shown they may have changed.
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [handles, read, fileRead]);
}
