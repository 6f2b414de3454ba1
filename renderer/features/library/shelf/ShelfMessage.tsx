import { Button } from '@mantine/core';
import { useLibrary } from '../../../state/stores';
import type { LibraryFlows } from '../library-flows';
import classes from './ShelfMessage.module.css';

/** In place of the scenarios while there are none to show: why, and what can be done. */
export function ShelfMessage({ flows, onNew }: { flows: LibraryFlows; onNew: () => void }) {
  const waiting = useLibrary(
    ({ revision, entries, unread }) => revision === null || (entries.size === 0 && unread > 0),
  );
  const error = useLibrary((state) => state.error);
  const empty = useLibrary((state) => state.entries.size === 0);
  const folder = useLibrary((state) => state.folder);
  const searchFor = useLibrary((state) => state.searchFor);
  const filterBy = useLibrary((state) => state.filterBy);
  if (waiting) {
    return (
      <div className={classes.root} role="status">
        <p>Reading the folder…</p>
      </div>
    );
  }
  if (error !== null) {
    return (
      <div className={classes.root} role="alert">
        <h2>The library cannot be read</h2>
        <p>{error.message} It is looked for again every few seconds.</p>
        <Button variant="default" onClick={() => void flows.chooseFolder()}>
          Choose another folder…
        </Button>
      </div>
    );
  }
  if (empty) {
    return (
      <div className={classes.root}>
        <h2>No scenarios yet</h2>
        <p>
          What you save lands in {folder}. Begin with a preset, or drop scenario files or folders
          anywhere on this window to copy them in.
        </p>
        <span className={classes.actions}>
          <Button onClick={onNew}>New from preset…</Button>
          <Button variant="default" onClick={() => void flows.importWithDialog()}>
            Import…
          </Button>
        </span>
      </div>
    );
  }
  return (
    <div className={classes.root} role="status">
      <h2>Nothing matches</h2>
      <Button
        variant="default"
        onClick={() => {
          searchFor('');
          filterBy(null);
        }}
      >
        Show all
      </Button>
    </div>
  );
}
