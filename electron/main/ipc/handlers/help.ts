import { clipboard, shell } from 'electron';
import type { DiagnosticLine, HeadroomApi } from '#shared/ipc/contract';
import { diagnosticsText } from '../../help/diagnostics';

interface Needs {
  readonly diagnose: () => Promise<readonly DiagnosticLine[]>;
  readonly logFile: string;
}

type HelpApi = Pick<HeadroomApi, 'getDiagnostics' | 'copyDiagnostics' | 'showLog'>;

export function helpApi({ diagnose, logFile }: Needs): HelpApi {
  return {
    getDiagnostics: diagnose,

    // Composed here, so that the window need not be able to write to the clipboard.
    async copyDiagnostics() {
      clipboard.writeText(diagnosticsText(await diagnose()));
    },

    async showLog() {
      shell.showItemInFolder(logFile);
    },
  };
}
