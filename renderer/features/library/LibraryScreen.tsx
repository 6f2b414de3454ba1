import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { ScenarioHeadlines } from '#shared/headlines/scenario-headlines';
import type { FileHandle } from '#shared/ipc/files';
import type { LibraryEntry } from '#shared/ipc/library';
import { useLibrary, useScenario, useSession } from '../../state/stores';
import { OVERLAYS_ID } from '../../ui/colour/theme';
import { ScreenFrame, ScreenHead } from '../../ui/panels/ScreenFrame';
import { ItemMenu } from './ItemMenu';
import { LibraryToolbar } from './LibraryToolbar';
import type { LibraryFlows } from './library-flows';
import { StateLine } from './StateLine';
import { entriesInOrder, findEntries, twinEntries } from './shelf/arrange';
import type { ShelfActions } from './shelf/item';
import { Shelf } from './shelf/Shelf';
import { ShelfMessage } from './shelf/ShelfMessage';

const NO_HEADLINES: ReadonlyMap<string, ScenarioHeadlines> = new Map();

/** Every scenario in the library folder: found, chosen, opened, and kept in order. */
export function LibraryScreen({
  nav,
  flows,
  onOpen,
  onBrowse,
  onNew,
}: {
  nav: ReactNode;
  flows: LibraryFlows;
  onOpen: (handle: FileHandle) => void;
  /** Opens a file from elsewhere. */
  onBrowse: () => void;
  onNew: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLElement>(null);
  const loaded = useLibrary((state) => state.revision !== null);
  const searchAsked = useSession((state) => state.librarySearchAsked);
  const view = useSession((state) => state.libraryView);
  const year = useSession((state) => state.year);
  const openHandle = useScenario(({ file }) => file?.handle ?? null);
  const all = useLibrary((state) => state.entries);
  const entries = useArranged();
  const twins = useMemo(() => twinEntries(all.values()), [all]);
  const [menu, setMenu] = useState<{ entry: LibraryEntry; x: number; y: number } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for
  useEffect(() => field.current?.select(), [searchAsked]);

  function toShelf(): void {
    root.current?.querySelector<HTMLElement>('[data-handle][tabindex="0"]')?.focus();
  }

  function onSearchKey(event: KeyboardEvent): void {
    const first = entries.find(({ content }) => content.ok);
    if (event.key === 'ArrowDown') toShelf();
    else if (event.key === 'Enter' && field.current?.value !== '' && first !== undefined) {
      onOpen(first.handle);
    } else return;
    event.preventDefault();
  }

  const actions: ShelfActions = useMemo(
    () => ({
      open: onOpen,
      describe: (handle) => void flows.describe(handle),
      trash: () => void flows.trash(flows.selected()),
      menu: (entry, at) => setMenu({ entry, ...at }),
    }),
    [flows, onOpen],
  );

  return (
    <ScreenFrame ref={root} label="Library">
      <ScreenHead nav={nav} dense>
        <h1 className="visually-hidden">Library</h1>
        <LibraryToolbar
          field={field}
          onKeyDown={onSearchKey}
          onImport={() => void flows.importWithDialog()}
          onNew={onNew}
        />
      </ScreenHead>
      <StateLine shown={entries.length} flows={flows} onOpen={onOpen} onBrowse={onBrowse} />
      {loaded && entries.length > 0 ? (
        <Shelf
          entries={entries}
          view={view}
          year={year}
          openHandle={openHandle}
          twins={twins}
          actions={actions}
        />
      ) : (
        <ShelfMessage flows={flows} onNew={onNew} />
      )}
      {menu !== null && (
        <ItemMenu
          entry={menu.entry}
          at={menu}
          flows={flows}
          onOpen={onOpen}
          onClose={() => {
            setMenu(null);
            toShelf();
          }}
        />
      )}
      {/* Menus open here, so that they too are in a landmark. */}
      <div id={OVERLAYS_ID} />
    </ScreenFrame>
  );
}

/** The entries that the search finds, in their order. */
function useArranged(): readonly LibraryEntry[] {
  const entries = useLibrary((state) => state.entries);
  const search = useLibrary((state) => state.search);
  const tag = useLibrary((state) => state.tag);
  const order = useSession((state) => state.libraryOrder);
  // Only one order depends on what is computed, and computing goes on for a while.
  const headlines = useLibrary((state) => (order === 'agi' ? state.headlines : NO_HEADLINES));
  const ordered = useMemo(
    () => entriesInOrder(entries.values(), order, headlines),
    [entries, order, headlines],
  );
  return useMemo(() => findEntries(ordered, { search, tag }), [ordered, search, tag]);
}
