import { Menu } from '@mantine/core';
import { MOST_MEMBERS } from '#shared/ipc/comparison';
import type { FileHandle } from '#shared/ipc/files';
import type { LibraryEntry } from '#shared/ipc/library';
import classes from './ItemMenu.module.css';
import type { LibraryFlows } from './library-flows';
import { entryName } from './shelf/arrange';

/** What can be done with a file, or with all that are selected when it is one of them. */
export function ItemMenu({
  entry,
  at,
  flows,
  onOpen,
  onClose,
}: {
  entry: LibraryEntry;
  at: { readonly x: number; readonly y: number };
  flows: LibraryFlows;
  onOpen: (handle: FileHandle) => void;
  onClose: () => void;
}) {
  const selected = flows.selected();
  const handles = selected.includes(entry.handle) ? selected : [entry.handle];
  const several = handles.length > 1;
  const sound = entry.content.ok;
  return (
    <Menu opened onClose={onClose} position="bottom-start" width={232} returnFocus={false}>
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          aria-label={`Actions for ${entryName(entry)}`}
          className={classes.place}
          style={{ left: at.x, top: at.y }}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {!several && sound && (
          <>
            <Menu.Item rightSection="Enter" onClick={() => onOpen(entry.handle)}>
              Open
            </Menu.Item>
            <Menu.Item rightSection="F2" onClick={() => void flows.describe(entry.handle)}>
              Name and description…
            </Menu.Item>
          </>
        )}
        {several && handles.length <= MOST_MEMBERS && (
          <Menu.Item onClick={() => flows.compare(handles)}>Compare {handles.length}</Menu.Item>
        )}
        {(several || sound) && (
          <>
            <Menu.Item onClick={() => void flows.duplicate(handles)}>Duplicate</Menu.Item>
            <Menu.Item onClick={() => void flows.tag(handles)}>Tags…</Menu.Item>
            <Menu.Item onClick={() => void flows.export(handles)}>Export…</Menu.Item>
            <Menu.Divider />
          </>
        )}
        <Menu.Item rightSection="Del" onClick={() => void flows.trash(handles)}>
          Move to trash
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
