import { Button, Checkbox, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { LIMITS } from '#shared/document/scenario/limits';
import { formatMoment } from '#shared/format/dates';
import { alreadySentence } from '#shared/sentences/already';
import type { DialogProps } from '../../state/dialog-store';
import { workingRun } from '../../state/selectors/model-run';
import { useResults } from '../../state/stores';
import { Dialog } from '../../ui/panels/Dialog';
import classes from './documents.module.css';
import { SettledSince } from './SettledSince';

/** What a scenario says of itself, and who made it. */
export function DetailsDialog({ scenario, place, author, onAnswer }: DialogProps<'details'>) {
  const [details, setDetails] = useState(scenario);
  const [remember, setRemember] = useState(author === '');
  const change = (part: Partial<typeof details>) => setDetails((was) => ({ ...was, ...part }));
  const already = useResults((state) => {
    const run = workingRun(state);
    return run === null ? null : alreadySentence(run);
  });
  const named = details.name.trim() !== '';
  // Nothing to remember in a name that is remembered, nor in that of whoever made it before.
  const typed = details.author.trim();
  const asks = typed !== '' && typed !== author && typed !== scenario.author;
  return (
    <Dialog
      title="About this scenario"
      onCancel={() => onAnswer(null)}
      onSubmit={() => {
        if (named) onAnswer({ details, rememberAuthor: asks && remember });
      }}
      footer={
        <>
          <Button variant="default" onClick={() => onAnswer(null)}>
            Cancel
          </Button>
          <Button type="submit" disabled={!named}>
            Done
          </Button>
        </>
      }
    >
      <TextInput
        label="Name"
        maxLength={LIMITS.name}
        value={details.name}
        error={named ? null : 'A scenario needs a name.'}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <Textarea
        label="Description"
        placeholder="What it assumes, and what for"
        autosize
        minRows={3}
        maxRows={8}
        maxLength={LIMITS.description}
        data-autofocus
        value={details.description}
        onChange={({ currentTarget }) => change({ description: currentTarget.value })}
      />
      <TagsInput
        label="Tags"
        placeholder={details.tags.length === 0 ? 'Enter ends a tag' : ''}
        maxTags={LIMITS.tags}
        maxLength={LIMITS.tag}
        acceptValueOnBlur
        clearable={false}
        value={[...details.tags]}
        onChange={(tags) => change({ tags })}
        comboboxProps={{ withinPortal: false }}
      />
      <TextInput
        label="Author"
        maxLength={LIMITS.author}
        value={details.author}
        onChange={({ currentTarget }) => change({ author: currentTarget.value })}
      />
      {asks && (
        <Checkbox
          size="xs"
          label="Make new scenarios on this machine in this name"
          checked={remember}
          onChange={({ currentTarget }) => setRemember(currentTarget.checked)}
        />
      )}
      {already !== null && <p className={classes.quiet}>{already}</p>}
      <p className={classes.quiet}>
        {place}. Created {formatMoment(Date.parse(scenario.created))}, changed{' '}
        {formatMoment(Date.parse(scenario.modified))}.
      </p>
      <SettledSince preset={scenario.preset} />
    </Dialog>
  );
}
