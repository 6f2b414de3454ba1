import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LIMITS } from '#shared/document/scenario/limits';
import type { FileError } from '#shared/ipc/files';
import type { DialogProps, SaveChoice } from '../../state/dialog-store';
import { useAttempt } from '../../ui/hooks/use-attempt';
import { Dialog } from '../../ui/panels/Dialog';
import classes from './documents.module.css';

/** The first save: a name in the library folder, or anywhere else. */
export function SaveDialog({ name, folder, attempt, onAnswer }: DialogProps<'save'>) {
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<FileError | null>(null);
  const { busy, attempt: trying } = useAttempt((message) =>
    setProblem({ code: 'failed', message }),
  );
  const trimmed = typed.trim();
  const taken = problem?.code === 'exists';

  function submit(choice: SaveChoice): void {
    if (trimmed === '') {
      setProblem({ code: 'badName', message: 'A scenario needs a name.' });
      return;
    }
    void trying(
      () => attempt(choice),
      (outcome) => {
        if (outcome === null) onAnswer('saved');
        else if (outcome !== 'cancelled') setProblem(outcome);
      },
    );
  }

  const toLibrary = (replace: boolean) => submit({ to: 'library', name: trimmed, replace });

  return (
    <Dialog
      title="Save scenario"
      onCancel={() => {
        // What is being written cannot be called back.
        if (!busy) onAnswer(null);
      }}
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
          <Button variant="default" disabled={busy} onClick={() => onAnswer(null)}>
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
        maxLength={LIMITS.name}
        value={typed}
        error={problem === null ? null : sayProblem(problem)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <p role="status" className={classes.quiet}>
        {busy ? 'Saving…' : `In ${folder}`}
      </p>
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
