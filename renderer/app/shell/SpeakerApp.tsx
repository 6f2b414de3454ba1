import type { HeadroomBridge } from '#shared/ipc/contract';
import { SpeakerPage } from '../../features/briefing/presenting/SpeakerPage';
import { ErrorBoundary } from './ErrorBoundary';
import { Themed } from './Themed';

/** The speaker's window, which has nothing of the workbench. */
export function SpeakerApp({ bridge }: { bridge: HeadroomBridge }) {
  return (
    <Themed>
      <ErrorBoundary what="The notes">
        <SpeakerPage bridge={bridge} />
      </ErrorBoundary>
    </Themed>
  );
}
