import { Button } from '@mantine/core';
import { useState } from 'react';
import { knownToWords, PRESET_GROUPS } from '#shared/format/names/preset-kinds';
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
      {PRESET_GROUPS.map(({ kind, label, presets }) => (
        <fieldset key={kind} className={classes.presets}>
          <legend>{label}</legend>
          {presets.map((offered) => (
            <label
              key={offered.id}
              className={classes.preset}
              data-chosen={offered.id === chosen || undefined}
            >
              <input
                type="radio"
                name="preset"
                value={offered.id}
                aria-label={offered.name}
                aria-description={`${knownToWords(offered)}. ${offered.about}`}
                checked={offered.id === chosen}
                data-autofocus={offered.id === preset || undefined}
                onChange={() => setChosen(offered.id)}
              />
              <span>
                <span className={classes.presetName}>
                  {offered.name} <span className={classes.knownTo}>{knownToWords(offered)}</span>
                </span>
                <span className={classes.quiet}>{offered.about}</span>
                <PresetAlready preset={offered.id} className={classes.already ?? ''} />
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </Dialog>
  );
}
