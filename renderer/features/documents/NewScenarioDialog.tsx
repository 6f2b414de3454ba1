import { Button } from '@mantine/core';
import { useState } from 'react';
import { PRESETS } from '#shared/model/presets/presets';
import type { DialogProps } from '../../state/dialog-store';
import { Dialog } from '../../ui/panels/Dialog';
import classes from './documents.module.css';
import { PresetAlready } from './PresetAlready';

export function NewScenarioDialog({ preset, onAnswer }: DialogProps<'newScenario'>) {
  const [chosen, setChosen] = useState(preset);
  return (
    <Dialog
      title="New scenario"
      onCancel={() => onAnswer(null)}
      onSubmit={() => onAnswer({ preset: chosen })}
      footer={
        <>
          <Button variant="default" onClick={() => onAnswer(null)}>
            Cancel
          </Button>
          <Button type="submit">Create</Button>
        </>
      }
    >
      <p className={classes.quiet}>A scenario starts from a preset and keeps what you change.</p>
      <fieldset className={classes.presets}>
        <legend className="visually-hidden">Preset</legend>
        {PRESETS.map(({ id, name, about }) => (
          <label key={id} className={classes.preset} data-chosen={id === chosen || undefined}>
            <input
              type="radio"
              name="preset"
              value={id}
              aria-label={name}
              aria-description={about}
              checked={id === chosen}
              data-autofocus={id === preset || undefined}
              onChange={() => setChosen(id)}
            />
            <span>
              <span className={classes.presetName}>{name}</span>
              <span className={classes.quiet}>{about}</span>
              <PresetAlready preset={id} className={classes.already ?? ''} />
            </span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  );
}
