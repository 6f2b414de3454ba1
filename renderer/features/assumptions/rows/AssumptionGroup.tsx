import { IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import { isSwitchedOff } from '#shared/model/assumptions/idle';
import type { AssumptionId, RegisteredAssumption } from '#shared/model/assumptions/registry';
import { GROUPS, type GroupId } from '#shared/model/assumptions/types';
import { assumptionsOf, changedOf } from '../../../state/selectors/assumptions';
import { useScenario, useSession } from '../../../state/stores';
import classes from './AssumptionGroup.module.css';
import { NumericRow } from './NumericRow';
import { SwitchRow } from './SwitchRow';

export function AssumptionGroup({
  group,
  found,
  search,
}: {
  group: GroupId;
  found: readonly RegisteredAssumption[];
  search: string;
}) {
  const listId = useId();
  const label = GROUPS.find(({ id }) => id === group)?.label ?? group;
  const closed = useSession((state) => state.closedGroups.includes(group)) && search === '';
  const toggleGroup = useSession((state) => state.toggleGroup);
  const changed = useScenario(
    ({ working }) => found.filter(({ id }) => changedOf(working).has(id)).length,
  );

  return (
    <section className={classes.root} aria-label={label}>
      <h2 className={classes.heading}>
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={!closed}
          aria-controls={listId}
          onClick={() => toggleGroup(group)}
        >
          <IconChevronRight size={14} stroke={2} className={classes.chevron} aria-hidden />
          {label}
          <span className={classes.counts}>
            {changed > 0 && <span className={classes.changed}>{changed} changed</span>}
            {closed && <span>{found.length}</span>}
          </span>
        </button>
      </h2>
      <div id={listId} hidden={closed}>
        {!closed && found.map((entry) => <Entry key={entry.id} entry={entry} search={search} />)}
      </div>
    </section>
  );
}

function Entry({ entry, search }: { entry: RegisteredAssumption; search: string }) {
  const off = useOff(entry.id);
  // What only a switched-off ceiling, danger or reading needs is hidden, unless a search finds it.
  if (off && search === '') return null;
  return entry.type === 'switch' ? (
    <SwitchRow definition={entry} search={search} />
  ) : (
    <NumericRow definition={entry} search={search} off={off} />
  );
}

function useOff(id: AssumptionId): boolean {
  return useScenario(({ working }) => isSwitchedOff(id, assumptionsOf(working)));
}
