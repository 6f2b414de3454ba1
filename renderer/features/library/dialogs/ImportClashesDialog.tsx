import { Button } from '@mantine/core';
import { useState } from 'react';
import { IMPORT_CHOICES, type ImportChoice } from '#shared/ipc/library';
import type { DialogProps } from '../../../state/dialog-store';
import { Dialog } from '../../../ui/panels/Dialog';
import classes from './dialogs.module.css';

const WORDS: Readonly<Record<ImportChoice, string>> = {
  keepBoth: 'Keep both, the new one under an id of its own',
  replace: 'Replace the one here, which goes to the trash',
  skip: 'Leave the new one out',
};

/** Files that are, by their id, scenarios the library has already in another state. */
export function ImportClashesDialog({ clashes, onAnswer }: DialogProps<'importClashes'>) {
  const [choices, setChoices] = useState<Readonly<Record<string, ImportChoice>>>({});
  // Nothing is lost by it.
  const choiceOf = (ticket: string) => choices[ticket] ?? 'keepBoth';
  const setAll = (choice: ImportChoice) =>
    setChoices(Object.fromEntries(clashes.map(({ ticket }) => [ticket, choice])));
  const uniform = clashes.every(
    ({ ticket }) => choiceOf(ticket) === choiceOf(clashes[0]?.ticket ?? ''),
  );
  return (
    <Dialog
      wide
      title={
        clashes.length === 1
          ? 'This scenario is in the library already'
          : `${clashes.length.toLocaleString('en')} scenarios are in the library already`
      }
      onCancel={() => onAnswer(null)}
      onSubmit={() => onAnswer(clashes.map(({ ticket }) => ({ ticket, choice: choiceOf(ticket) })))}
      footer={
        <>
          <Button variant="default" onClick={() => onAnswer(null)}>
            Skip {clashes.length === 1 ? 'it' : 'all'}
          </Button>
          <Button type="submit" data-autofocus>
            Import
          </Button>
        </>
      }
    >
      <p>The files carry the id of scenarios that are here in another state.</p>
      {clashes.length > 1 && (
        <label className={classes.all}>
          For all:
          <select
            value={uniform ? choiceOf(clashes[0]?.ticket ?? '') : ''}
            onChange={(event) => setAll(event.currentTarget.value as ImportChoice)}
          >
            {!uniform && <option value="">As chosen below</option>}
            <Choices />
          </select>
        </label>
      )}
      <ul className={classes.files}>
        {clashes.map(({ ticket, fileName, name, existing }) => (
          <li key={ticket}>
            <strong>{name}</strong>
            <span>
              {fileName}, the same as “{existing.name}” in {existing.fileName}
            </span>
            <select
              aria-label={`What to do with ${name}`}
              value={choiceOf(ticket)}
              onChange={(event) =>
                setChoices({ ...choices, [ticket]: event.currentTarget.value as ImportChoice })
              }
            >
              <Choices />
            </select>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Choices() {
  return IMPORT_CHOICES.map((choice) => (
    <option key={choice} value={choice}>
      {WORDS[choice]}
    </option>
  ));
}
