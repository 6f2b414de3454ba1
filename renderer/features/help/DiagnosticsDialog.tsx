import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DialogProps } from '../../state/dialog-store';
import { Dialog } from '../../ui/panels/Dialog';
import { DiagnosticLines } from './DiagnosticLines';
import classes from './help.module.css';
import { useLoadedValue } from './use-loaded';

/** What to hand to whoever looks into a problem. */
export function DiagnosticsDialog({ load, copy, showLog, onAnswer }: DialogProps<'diagnostics'>) {
  const lines = useLoadedValue(load);
  const [said, setSaid] = useState('');
  const close = () => onAnswer(null);

  function attempt(action: () => Promise<void>, done: string): void {
    action().then(
      () => setSaid(done),
      () => setSaid('That did not work.'),
    );
  }

  return (
    <Dialog
      wide
      title="Diagnostics"
      onCancel={close}
      onSubmit={close}
      footer={
        <>
          <Button variant="default" onClick={() => attempt(showLog, '')}>
            Show log
          </Button>
          <Button variant="default" onClick={() => attempt(copy, 'Copied.')}>
            Copy
          </Button>
          <Button type="submit" data-autofocus>
            Close
          </Button>
        </>
      }
    >
      <p className={classes.note}>
        Nothing here or in the log is of your scenarios: folders are shortened, and errors are
        written without their words. Nothing is sent; copy it to wherever you ask for help.
      </p>
      {lines === null && <p className={classes.note}>Asking the system …</p>}
      {lines?.ok === false && <p role="alert">{lines.error}</p>}
      {lines?.ok && <DiagnosticLines lines={lines.value} />}
      <p role="status" className={classes.note}>
        {said}
      </p>
    </Dialog>
  );
}
