import { Menu } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { MOST_MEMBERS } from '#shared/ipc/comparison';
import type { FileHandle, FileLabel } from '#shared/ipc/files';
import { useLibrary } from '../../state/stores';
import type { LibraryFlows } from './library-flows';
import classes from './StateLine.module.css';
import { chooseNoEntry } from './selection';

/** Under the bar: the folder and what is in it, or what is selected and can be done with it. */
export function StateLine({
  shown,
  flows,
  onOpen,
  onBrowse,
}: {
  shown: number;
  flows: LibraryFlows;
  onOpen: (handle: FileHandle) => void;
  onBrowse: () => void;
}) {
  const selected = useLibrary(({ selection }) => selection.selected.size);
  return (
    <div className={classes.root} data-selected={selected > 1 || undefined}>
      {selected > 1 ? (
        <SelectionActions count={selected} flows={flows} />
      ) : (
        <FolderActions shown={shown} flows={flows} onOpen={onOpen} onBrowse={onBrowse} />
      )}
    </div>
  );
}

function SelectionActions({ count, flows }: { count: number; flows: LibraryFlows }) {
  const select = useLibrary((state) => state.select);
  const handles = () => flows.selected();
  return (
    <>
      <strong role="status">{count.toLocaleString('en')} selected</strong>
      <button
        type="button"
        disabled={count > MOST_MEMBERS}
        title={count > MOST_MEMBERS ? `At most ${MOST_MEMBERS} can be compared` : undefined}
        onClick={() => flows.compare(handles())}
      >
        Compare {count.toLocaleString('en')}
      </button>
      <button type="button" onClick={() => void flows.duplicate(handles())}>
        Duplicate
      </button>
      <button type="button" onClick={() => void flows.tag(handles())}>
        Tags…
      </button>
      <button type="button" onClick={() => void flows.export(handles())}>
        Export…
      </button>
      <button type="button" onClick={() => void flows.trash(handles())}>
        Move to trash
      </button>
      <button
        type="button"
        className={classes.end}
        aria-label="Clear the selection"
        onClick={() => select(chooseNoEntry)}
      >
        <IconX size={14} stroke={1.75} aria-hidden />
      </button>
    </>
  );
}

function FolderActions({
  shown,
  flows,
  onOpen,
  onBrowse,
}: {
  shown: number;
  flows: LibraryFlows;
  onOpen: (handle: FileHandle) => void;
  onBrowse: () => void;
}) {
  const folder = useLibrary((state) => state.folder);
  const total = useLibrary((state) => state.entries.size);
  const bad = useLibrary(
    ({ entries }) => [...entries.values()].filter(({ content }) => !content.ok).length,
  );
  const unread = useLibrary((state) => state.unread);
  const written = total.toLocaleString('en');
  return (
    <>
      <span role="status">
        {shown === total ? written : `${shown.toLocaleString('en')} of ${written}`} in {folder}
        {bad > 0 && ` · ${bad.toLocaleString('en')} cannot be read`}
        {unread > 0 && ` · reading ${unread.toLocaleString('en')} more…`}
      </span>
      <span className={classes.end}>
        <RecentMenu folder={folder} flows={flows} onOpen={onOpen} onBrowse={onBrowse} />
        <button type="button" onClick={() => void flows.revealFolder()}>
          Show folder
        </button>
        <button type="button" onClick={() => void flows.chooseFolder()}>
          Change folder…
        </button>
        <button type="button" onClick={() => void flows.openTrash()}>
          Trash…
        </button>
      </span>
    </>
  );
}

/** Files from outside the library: those used lately, and any other. */
function RecentMenu({
  folder,
  flows,
  onOpen,
  onBrowse,
}: {
  folder: string;
  flows: LibraryFlows;
  onOpen: (handle: FileHandle) => void;
  onBrowse: () => void;
}) {
  const [files, setFiles] = useState<readonly FileLabel[]>([]);
  const elsewhere = files.filter((file) => file.folder !== folder);
  return (
    <Menu position="bottom-end" width={280} onOpen={() => void flows.recent().then(setFiles)}>
      <Menu.Target>
        <button type="button">From elsewhere</button>
      </Menu.Target>
      <Menu.Dropdown>
        {elsewhere.length > 0 && <Menu.Label>Opened lately from elsewhere</Menu.Label>}
        {elsewhere.map((file) => (
          <Menu.Item key={file.handle} onClick={() => onOpen(file.handle)}>
            {file.fileName}
            <span className={classes.beneath}>{file.folder}</span>
          </Menu.Item>
        ))}
        {elsewhere.length > 0 && <Menu.Divider />}
        <Menu.Item onClick={onBrowse}>Open another file…</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
