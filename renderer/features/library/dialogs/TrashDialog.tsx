import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatMoment } from '#shared/format/dates';
import type { DialogProps } from '../../../state/dialog-store';
import { Dialog } from '../../../ui/panels/Dialog';
import classes from './dialogs.module.css';

/** What was thrown away, to be put back where it was. */
export function TrashDialog({ files, onAnswer }: DialogProps<'trash'>) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [sure, setSure] = useState(false);

  function turn(id: string): void {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  }

  return (
    <Dialog
      wide
      title="Trash"
      onCancel={() => onAnswer(null)}
      onSubmit={() => onAnswer(chosen.size === 0 ? null : { restore: [...chosen] })}
      footer={
        <>
          {files.length > 0 && (
            <Button
              variant="default"
              color="red"
              className={classes.apart ?? ''}
              onClick={() => (sure ? onAnswer('empty') : setSure(true))}
            >
              {sure ? 'Delete all of them for good' : 'Empty the trash'}
            </Button>
          )}
          <Button variant="default" onClick={() => onAnswer(null)}>
            Close
          </Button>
          <Button type="submit" disabled={chosen.size === 0}>
            Put back
          </Button>
        </>
      }
    >
      <p>
        Kept on this computer for 30 days, apart from the library folder, so that it is neither
        synchronised nor committed.
      </p>
      {files.length === 0 ? (
        <p className={classes.none}>Nothing in the trash.</p>
      ) : (
        <ul className={classes.trash} aria-label="In the trash">
          {files.map(({ id, name, fileName, folder, trashed }) => (
            <li key={id}>
              <label>
                <input type="checkbox" checked={chosen.has(id)} onChange={() => turn(id)} />
                <span className={classes.file}>{name}</span>
                <span className={classes.quiet}>
                  {folder}/{fileName} · {formatMoment(trashed)}
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
