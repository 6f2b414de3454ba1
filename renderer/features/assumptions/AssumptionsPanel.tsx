import { IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import { ASSUMPTIONS } from '#shared/model/assumptions/registry';
import { useSession } from '../../state/stores';
import { IconButton } from '../../ui/fields/IconButton';
import classes from './AssumptionsPanel.module.css';
import { findAssumptions } from './filter';
import { AssumptionGroup } from './rows/AssumptionGroup';
import { SteerBy } from './rows/SteerBy';

/** The left column: every assumption in its group, and a search over them. */
export function AssumptionsPanel() {
  const searchField = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const revealed = useSession((state) => state.revealed);
  const searchAsked = useSession((state) => state.searchAsked);
  const search = useSession((state) => state.search);
  const searchFor = useSession((state) => state.searchFor);
  const hits = useMemo(() => findAssumptions(search), [search]);
  const count = hits.reduce((sum, { found }) => sum + found.length, 0);
  const searching = search.trim() !== '';

  useEffect(() => {
    if (searchAsked === 0) return;
    searchField.current?.focus();
    searchField.current?.select();
  }, [searchAsked]);

  useEffect(() => {
    if (revealed === null) return;
    const row = list.current?.querySelector(`[data-assumption="${revealed.id}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    row?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  }, [revealed]);

  return (
    <>
      <div className={classes.search}>
        <IconSearch size={14} stroke={1.75} className={classes.searchIcon} aria-hidden />
        <input
          ref={searchField}
          type="search"
          aria-label="Find an assumption"
          placeholder="Find an assumption"
          spellCheck={false}
          value={search}
          onChange={(event) => searchFor(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') searchFor('');
          }}
        />
        <span role="status" className={classes.count}>
          {searching ? `${count} of ${ASSUMPTIONS.length}` : ''}
        </span>
        {searching && (
          <IconButton
            className={classes.clear}
            aria-label="Clear search"
            onClick={() => searchFor('')}
          >
            <IconX size={14} stroke={1.75} aria-hidden />
          </IconButton>
        )}
      </div>
      <SteerBy />
      <div ref={list} className={classes.list}>
        {hits.map(({ group, found }) => (
          <AssumptionGroup key={group} group={group} found={found} search={search.trim()} />
        ))}
        {count === 0 && (
          <p className={classes.nothing}>
            No assumption speaks of “{search.trim()}”. Try a shorter word, or its unit or group.
          </p>
        )}
      </div>
    </>
  );
}
