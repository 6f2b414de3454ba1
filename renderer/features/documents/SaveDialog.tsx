import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FileError } from '#shared/ipc/files';
import type { DialogProps, SaveChoice } from '../../state/dialog-store';
import { Dialog } from '../../ui/Dialog';
import classes from './documents.module.css';

/** The first save: a name in the library folder, or anywhere else. */
export function SaveDialog({ name, folder, attempt, onAnswer }: DialogProps<'save'>) {
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<FileError | null>(null);
  const [busy, setBusy] = useState(false);
  const trimmed = typed.trim();
  const taken = problem?.code === 'exists';

  async function submit(choice: SaveChoice): Promise<void> {
    if (trimmed === '') {
      setProblem({ code: 'badName', message: 'A scenario needs a name.' });
      return;
    }
    setBusy(true);
    const outcome = await attempt(choice);
    setBusy(false);
    if (outcome === null) onAnswer('saved');
    else if (outcome !== 'cancelled') setProblem(outcome);
  }

  const toLibrary = (replace: boolean) => submit({ to: 'library', name: trimmed, replace });

  return (
    <Dialog
      title="Save scenario"
      onCancel={() => onAnswer(null)}
      onSubmit={() => toLibrary(false)}
      footer={
        <>
          <Button
            variant="default"
            className={classes.apart ?? ''}
            disabled={busy}
            onClick={() => submit({ to: 'elsewhere', name: trimmed })}
          >
            Save elsewhere…
          </Button>
          <Button variant="default" onClick={() => onAnswer(null)}>
            Cancel
          </Button>
          {taken && (
            <Button variant="default" disabled={busy} onClick={() => toLibrary(true)}>
              Replace
            </Button>
          )}
          <Button type="submit" disabled={busy}>
            Save
          </Button>
        </>
      }
    >
      <TextInput
        label="Name"
        size="sm"
        data-autofocus
        maxLength={200}
        value={typed}
        error={problem === null ? null : sayProblem(problem)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <p className={classes.quiet}>In {folder}</p>
    </Dialog>
  );
}

function sayProblem({ code, message }: FileError): string {
  switch (code) {
    case 'exists':
      return `${message} Replace it, or give this one another name.`;
    case 'badName':
      return message;
    default:
      return `${message} Your work is still here: try another place with “Save elsewhere…”.`;
  }
}
