import { MantineProvider } from '@mantine/core';
import type { HeadroomBridge } from '#shared/ipc/contract';
import { SpeakerPage } from '../features/briefing/SpeakerPage';
import { cssVariables, theme } from '../ui/theme';
import { ErrorBoundary } from './ErrorBoundary';
import { styleNonce } from './style-nonce';

/** The speaker's window, which has nothing of the workbench. */
export function SpeakerApp({ bridge }: { bridge: HeadroomBridge }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <ErrorBoundary what="The notes">
        <SpeakerPage bridge={bridge} />
      </ErrorBoundary>
    </MantineProvider>
  );
}
