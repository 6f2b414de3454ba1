import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DialogProps } from '../../state/dialog-store';
import { Dialog } from '../../ui/Dialog';

/** Another name for a scenario and its file. */
export function RenameDialog({ name, attempt, onAnswer }: DialogProps<'renameScenario'>) {
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(): Promise<void> {
    const wanted = typed.trim();
    if (wanted === name) return onAnswer(null);
    if (wanted === '') return setProblem('A scenario needs a name.');
    setBusy(true);
    const error = await attempt(wanted);
    setBusy(false);
    if (error === null) onAnswer('renamed');
    else setProblem(error.message);
  }

  return (
    <Dialog
      title="Rename scenario"
      onCancel={() => onAnswer(null)}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button variant="default" onClick={() => onAnswer(null)}>
            Cancel
          </Button>
          <Button type="submit" disabled={busy}>
            Rename
          </Button>
        </>
      }
    >
      <TextInput
        label="Name"
        description="The name of its file follows."
        size="sm"
        data-autofocus
        maxLength={200}
        value={typed}
        error={problem}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setProblem(null);
        }}
      />
    </Dialog>
  );
}
