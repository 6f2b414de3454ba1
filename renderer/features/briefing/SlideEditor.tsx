import { Button, NativeSelect, Textarea } from '@mantine/core';
import { LIVE_KINDS } from '#shared/briefing/deck';
import type { Slide } from '#shared/briefing/slide';
import { LIMITS } from '#shared/document/scenario/limits';
import type { SlideSpec } from '#shared/document/scenario/slide-spec';
import { ASSUMPTIONS, type AssumptionId } from '#shared/model/assumptions/registry';
import { GROUPS } from '#shared/model/assumptions/types';
import classes from './BriefingScreen.module.css';
import { SlideTitle } from './SlideTitle';

const LIVE_CHOICES = [
  { value: '', label: 'None' },
  ...GROUPS.map(({ id: group, label }) => ({
    group: label,
    items: ASSUMPTIONS.filter((each) => each.group === group && each.type === 'number').map(
      ({ id, label: name }) => ({ value: id, label: name }),
    ),
  })),
];

/** The parts of a slide that are the author's: title, text, notes, and what can be tried out. */
export function SlideEditor({
  slide,
  spec,
  onChange,
}: {
  slide: Slide;
  spec: SlideSpec;
  onChange: (parts: { readonly [Part in keyof SlideSpec]?: SlideSpec[Part] | undefined }) => void;
}) {
  const { id, kind, title, finding, stale, notes, live } = slide;

  return (
    <div className={classes.editor}>
      <div className={classes.fields}>
        <SlideTitle
          key={id}
          title={title}
          finding={finding}
          onTitle={(text) =>
            onChange({ title: text === null ? undefined : { text, insteadOf: finding } })
          }
        />
        {spec.title !== undefined && kind !== 'text' && (
          <div className={classes.finding} role={stale ? 'alert' : undefined} data-stale={stale}>
            <p>
              {stale ? 'The numbers have changed since you wrote this title. ' : ''}
              They say: {finding}
            </p>
            <Button variant="default" onClick={() => onChange({ title: undefined })}>
              Use the finding
            </Button>
            {stale && spec.title !== undefined && (
              <Button
                variant="default"
                onClick={() => onChange({ title: { text: title, insteadOf: finding } })}
              >
                It still holds
              </Button>
            )}
          </div>
        )}
        {kind === 'text' && (
          <Textarea
            size="xs"
            label="Text"
            description="A line is a paragraph."
            rows={4}
            maxLength={LIMITS.slideText}
            value={spec.text ?? ''}
            onChange={(event) => onChange({ text: event.currentTarget.value || undefined })}
          />
        )}
        {LIVE_KINDS.includes(kind) && (
          <NativeSelect
            size="xs"
            label="To try out on the slide"
            value={live ?? ''}
            data={LIVE_CHOICES}
            onChange={(event) =>
              onChange({ live: (event.currentTarget.value || undefined) as AssumptionId })
            }
          />
        )}
      </div>
      <div className={classes.fields}>
        <Textarea
          size="xs"
          label="Notes"
          rows={6}
          maxLength={LIMITS.slideText}
          value={notes}
          onChange={(event) => onChange({ notes: event.currentTarget.value })}
        />
        {spec.notes !== undefined && kind !== 'text' && (
          <Button variant="default" onClick={() => onChange({ notes: undefined })}>
            Use the notes that come with it
          </Button>
        )}
      </div>
    </div>
  );
}
