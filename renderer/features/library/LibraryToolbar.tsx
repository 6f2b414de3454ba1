import { Button, Menu } from '@mantine/core';
import {
  IconArrowsSort,
  IconChevronDown,
  IconLayoutGrid,
  IconList,
  IconSearch,
  IconTag,
} from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import { useLibrary, useSession } from '../../state/stores';
import { LIBRARY_ORDERS } from '../../state/views';
import { IconButton } from '../../ui/fields/IconButton';
import classes from './LibraryToolbar.module.css';
import { tagsInUse } from './shelf/arrange';

/** Finding among the scenarios, and how they are shown. */
export function LibraryToolbar({
  field,
  onKeyDown,
  onImport,
  onNew,
}: {
  field: RefObject<HTMLInputElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
  onImport: () => void;
  onNew: () => void;
}) {
  const search = useLibrary((state) => state.search);
  const searchFor = useLibrary((state) => state.searchFor);
  return (
    <>
      <span className={classes.search}>
        <IconSearch size={14} stroke={1.75} aria-hidden />
        <input
          ref={field}
          type="search"
          aria-label="Search the library"
          placeholder="Name, description, tag or author"
          value={search}
          onChange={(event) => searchFor(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </span>
      <TagMenu />
      <OrderMenu />
      <ViewSwitch />
      <span className={classes.actions}>
        <Button variant="subtle" onClick={onImport}>
          Import…
        </Button>
        <Button onClick={onNew}>New</Button>
      </span>
    </>
  );
}

function TagMenu() {
  const entries = useLibrary((state) => state.entries);
  const tag = useLibrary((state) => state.tag);
  const filterBy = useLibrary((state) => state.filterBy);
  const tags = useMemo(() => tagsInUse(entries.values()), [entries]);
  return (
    <Menu position="bottom-start" width={200}>
      <Menu.Target>
        <button type="button" className={classes.pick} data-set={tag !== null || undefined}>
          <IconTag size={14} stroke={1.75} aria-hidden />
          <span>{tag ?? 'All tags'}</span>
          <IconChevronDown size={12} stroke={1.75} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown mah={400} style={{ overflowY: 'auto' }}>
        <Menu.RadioGroup
          value={tag ?? ''}
          onChange={(value) => filterBy(value === '' ? null : value)}
        >
          <Menu.RadioItem value="">All tags</Menu.RadioItem>
          {tags.map((each) => (
            <Menu.RadioItem key={each} value={each}>
              {each}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function OrderMenu() {
  const order = useSession((state) => state.libraryOrder);
  const orderBy = useSession((state) => state.orderLibraryBy);
  const label = LIBRARY_ORDERS.find(({ id }) => id === order)?.label;
  return (
    <Menu position="bottom-start" width={160}>
      <Menu.Target>
        <button type="button" className={classes.pick} aria-label={`Order: ${label}`}>
          <IconArrowsSort size={14} stroke={1.75} aria-hidden />
          <span>{label}</span>
          <IconChevronDown size={12} stroke={1.75} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={order}
          onChange={(value) => {
            const chosen = LIBRARY_ORDERS.find(({ id }) => id === value);
            if (chosen !== undefined) orderBy(chosen.id);
          }}
        >
          {LIBRARY_ORDERS.map(({ id, label }) => (
            <Menu.RadioItem key={id} value={id}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

const VIEWS = [
  { view: 'cards', label: 'Cards', Icon: IconLayoutGrid },
  { view: 'table', label: 'Table', Icon: IconList },
] as const;

function ViewSwitch() {
  const shown = useSession((state) => state.libraryView);
  const showAs = useSession((state) => state.showLibraryAs);
  return (
    <span className={classes.views}>
      {VIEWS.map(({ view, label, Icon }) => (
        <IconButton
          key={view}
          size="large"
          aria-label={label}
          title={label}
          aria-pressed={shown === view}
          onClick={() => showAs(view)}
        >
          <Icon size={16} stroke={1.5} aria-hidden />
        </IconButton>
      ))}
    </span>
  );
}
