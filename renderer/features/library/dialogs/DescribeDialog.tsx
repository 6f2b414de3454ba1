import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LIMITS } from '#shared/document/scenario/limits';
import type { ScenarioWords } from '#shared/ipc/library';
import type { DialogProps } from '../../../state/dialog-store';
import { useAttempt } from '../../../ui/hooks/use-attempt';
import { Dialog } from '../../../ui/panels/Dialog';

/** What is said of a scenario besides what it assumes. */
export function DescribeDialog({ words, attempt, onAnswer }: DialogProps<'describeScenario'>) {
  const [typed, setTyped] = useState<ScenarioWords>(words);
  const [problem, setProblem] = useState<string | null>(null);
  const { busy, attempt: trying } = useAttempt(setProblem);

  function type(change: Partial<ScenarioWords>): void {
    setTyped({ ...typed, ...change });
    setProblem(null);
  }

  function submit(): void {
    if (typed.name.trim() === '') {
      setProblem('A scenario needs a name.');
      return;
    }
    void trying(
      () => attempt(typed),
      (error) => {
        if (error === null) onAnswer('done');
        else setProblem(error.message);
      },
    );
  }

  return (
    <Dialog
      title="Name and description"
      onCancel={() => {
        if (!busy) onAnswer(null);
      }}
      onSubmit={submit}
      footer={
        <>
          <Button variant="default" disabled={busy} onClick={() => onAnswer(null)}>
            Cancel
          </Button>
          <Button type="submit" disabled={busy}>
            Apply
          </Button>
        </>
      }
    >
      <TextInput
        label="Name"
        description="Its file is named after it."
        size="sm"
        data-autofocus
        maxLength={LIMITS.name}
        value={typed.name}
        error={problem}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => type({ name: event.currentTarget.value })}
      />
      <Textarea
        label="Description"
        size="sm"
        rows={4}
        maxLength={LIMITS.description}
        value={typed.description}
        onChange={(event) => type({ description: event.currentTarget.value })}
      />
      <TextInput
        label="Author"
        size="sm"
        maxLength={LIMITS.author}
        value={typed.author}
        onChange={(event) => type({ author: event.currentTarget.value })}
      />
    </Dialog>
  );
}
