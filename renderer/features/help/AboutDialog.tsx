import { Button } from '@mantine/core';
import type { DialogProps, ShippedPart } from '../../state/dialog-store';
import { Dialog } from '../../ui/panels/Dialog';
import { DiagnosticLines } from './DiagnosticLines';
import classes from './help.module.css';
import { useLoadedValue } from './use-loaded';

/** What of the diagnostics says which build this is. */
const VERSIONS = ['Headroom', 'Model', 'Electron'];

/** Which build this is, whose work is in it, and under which licences. */
export function AboutDialog({ versions, licences, onAnswer }: DialogProps<'about'>) {
  const lines = useLoadedValue(versions);
  const parts = useLoadedValue(licences);
  const close = () => onAnswer(null);
  return (
    <Dialog
      wide
      title="About Headroom"
      onCancel={close}
      onSubmit={close}
      footer={
        <Button type="submit" data-autofocus>
          Close
        </Button>
      }
    >
      {lines?.ok && (
        <DiagnosticLines lines={lines.value.filter(({ label }) => VERSIONS.includes(label))} />
      )}
      <p>Headroom is free software under the MIT licence. It makes no network connection.</p>
      <p className={classes.note}>
        Data on models, chips and hardware: Epoch AI, CC BY 4.0, retrieved August–September 2026,
        selected and re-columned. Electron is under the MIT licence; its licence and those of
        Chromium and what it contains lie beside the program, in LICENSE.electron.txt and
        LICENSES.chromium.html.
      </p>
      <section aria-labelledby="shipped-parts">
        <h3 id="shipped-parts" className={classes.heading}>
          Further parts and their licences
        </h3>
        {parts === null && <p className={classes.note}>Reading the list …</p>}
        {parts?.ok === false && <p role="alert">{parts.error}</p>}
        {parts?.ok && parts.value.map((part) => <Part key={part.name} part={part} />)}
      </section>
    </Dialog>
  );
}

function Part({ part: { name, version, identifier, text } }: { part: ShippedPart }) {
  return (
    <details className={classes.part}>
      <summary>
        <span>{name}</span>
        <span className={classes.version}>{version}</span>
        <span className={classes.identifier}>{identifier}</span>
      </summary>
      <pre className={classes.text}>{text}</pre>
    </details>
  );
}
