import { Button, Checkbox, Progress, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { messageOf } from '#shared/base/error-message';
import { HANDOUT_FORMATS, type HandoutFormat } from '#shared/briefing/handout/handout';
import type { PressProgress } from '#shared/ipc/press';
import type { DialogProps } from '../../state/dialog-store';
import { Dialog } from '../../ui/panels/Dialog';
import classes from './HandoutDialog.module.css';

const FORMATS: Readonly<Record<HandoutFormat, { readonly name: string; readonly about: string }>> =
  {
    pdf: { name: 'PDF', about: 'One slide a page, 16:9, to print and to send.' },
    pptx: {
      name: 'PowerPoint',
      about:
        'Text, tables, notes and charts of probabilities can be edited; other charts are images.',
    },
    html: {
      name: 'Web page',
      about:
        'One file that any browser opens offline, with charts that read out their values. Headroom opens it again.',
    },
    xlsx: {
      name: 'Excel workbook',
      about: 'Assumptions, results by year, percentiles and sources as numbers to calculate on.',
    },
    md: { name: 'Text (Markdown)', about: 'What the slides say, for an e-mail.' },
  };

/** What takes the speaker's notes along, and what is drawn in colours. */
const WITH_NOTES: readonly HandoutFormat[] = ['pdf', 'html'];
const COLORED: readonly HandoutFormat[] = ['pdf', 'pptx'];

/** Asks as what the briefing is to be handed out, and shows how far it is. */
export function HandoutDialog({ format: first, make, cancel, onAnswer }: DialogProps<'handout'>) {
  const [format, setFormat] = useState(first);
  const [notes, setNotes] = useState(false);
  const [colorScheme, setColorScheme] = useState<'light' | 'dark'>('light');
  const [progress, setProgress] = useState<PressProgress | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const busy = progress !== null;

  async function run(to: 'file' | 'clipboard') {
    setProblem(null);
    setProgress({ share: 0, doing: to === 'file' ? 'Choosing a place' : 'Beginning' });
    const found = await make({ format, notes, colorScheme, to }, setProgress).catch(
      (error: unknown) => ({ problem: messageOf(error) }),
    );
    setProgress(null);
    if (found === 'done') onAnswer(null);
    else if (found !== 'cancelled') setProblem(found.problem);
  }

  function leave() {
    if (busy) cancel();
    else onAnswer(null);
  }

  return (
    <Dialog
      title="Export the briefing"
      onCancel={leave}
      onSubmit={() => {
        if (!busy) void run('file');
      }}
      footer={
        <>
          {format === 'md' && (
            <Button
              variant="default"
              className={classes.apart ?? ''}
              disabled={busy}
              onClick={() => void run('clipboard')}
            >
              Copy to clipboard
            </Button>
          )}
          <Button variant="default" onClick={leave}>
            Cancel
          </Button>
          <Button type="submit" disabled={busy}>
            Export…
          </Button>
        </>
      }
    >
      <fieldset className={classes.formats} disabled={busy}>
        <legend className="visually-hidden">Format</legend>
        {HANDOUT_FORMATS.map((each) => (
          <label key={each} className={classes.format} data-chosen={each === format || undefined}>
            <input
              type="radio"
              name="format"
              value={each}
              aria-label={FORMATS[each].name}
              aria-description={FORMATS[each].about}
              checked={each === format}
              data-autofocus={each === first || undefined}
              onChange={() => setFormat(each)}
            />
            <span>
              <span className={classes.name}>{FORMATS[each].name}</span>
              <span className={classes.about}>{FORMATS[each].about}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className={classes.options}>
        <Checkbox
          size="xs"
          label="With the speaker’s notes"
          disabled={busy || !WITH_NOTES.includes(format)}
          checked={format === 'pptx' || (notes && WITH_NOTES.includes(format))}
          onChange={(event) => setNotes(event.currentTarget.checked)}
        />
        <SegmentedControl
          size="xs"
          aria-label="Colours"
          disabled={busy || !COLORED.includes(format)}
          value={colorScheme}
          onChange={(value) => setColorScheme(value as 'light' | 'dark')}
          data={[
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
        />
      </div>
      <div className={classes.state}>
        {progress !== null && (
          <>
            <Progress
              value={100 * progress.share}
              aria-label="How far the export is"
              transitionDuration={150}
            />
            <p role="status">{progress.doing} …</p>
          </>
        )}
        {problem !== null && (
          <p role="alert" className={classes.problem}>
            {problem}
          </p>
        )}
      </div>
    </Dialog>
  );
}
