import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { clipLetters } from '#shared/base/clip';
import { LIMITS } from '#shared/document/scenario/limits';
import type { DialogProps } from '../../../state/dialog-store';
import { Dialog } from '../../../ui/panels/Dialog';
import classes from './dialogs.module.css';

/** The tags of one or several scenarios: each on all of them, on none, or left as it is. */
export function TagsDialog({
  count,
  onAll,
  onSome,
  others,
  onAnswer,
}: DialogProps<'tagScenarios'>) {
  const [given, setGiven] = useState<readonly string[]>([]);
  const [wanted, setWanted] = useState<Readonly<Record<string, boolean>>>({});
  const [typed, setTyped] = useState('');
  const tags = [...onAll, ...onSome, ...given, ...others.filter((tag) => !given.includes(tag))];

  function addTyped(): boolean {
    const tag = clipLetters(typed.trim(), LIMITS.tag);
    if (tag === '') return false;
    if (!tags.includes(tag)) setGiven([...given, tag]);
    setWanted({ ...wanted, [tag]: true });
    setTyped('');
    return true;
  }

  function answer(): void {
    // Enter in the field first means the tag that was typed.
    if (addTyped()) return;
    const chosen = Object.entries(wanted);
    onAnswer({
      add: chosen.flatMap(([tag, on]) => (on && !onAll.includes(tag) ? [tag] : [])),
      remove: chosen.flatMap(([tag, on]) => (!on && !others.includes(tag) ? [tag] : [])),
    });
  }

  return (
    <Dialog
      title={count === 1 ? 'Tags' : `Tags of ${count.toLocaleString('en')} scenarios`}
      onCancel={() => onAnswer(null)}
      onSubmit={answer}
      footer={
        <>
          <Button variant="default" onClick={() => onAnswer(null)}>
            Cancel
          </Button>
          <Button type="submit">{typed.trim() === '' ? 'Apply' : 'Add tag'}</Button>
        </>
      }
    >
      <TextInput
        label="New tag"
        size="sm"
        data-autofocus
        maxLength={LIMITS.tag}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {tags.length > 0 && (
        <fieldset className={classes.tags}>
          <legend className="visually-hidden">Tags</legend>
          {tags.map((tag) => (
            <label key={tag}>
              <input
                type="checkbox"
                checked={wanted[tag] ?? onAll.includes(tag)}
                ref={(box) => {
                  if (box !== null) {
                    box.indeterminate = onSome.includes(tag) && wanted[tag] === undefined;
                  }
                }}
                onChange={(event) => setWanted({ ...wanted, [tag]: event.currentTarget.checked })}
              />
              {tag}
            </label>
          ))}
        </fieldset>
      )}
    </Dialog>
  );
}
