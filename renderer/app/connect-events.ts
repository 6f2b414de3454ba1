import type { HeadroomBridge } from '#shared/ipc/contract';
import type { DocumentFlows } from '../features/documents/document-flows';
import type { Commands } from './commands/commands';

/** What the main process says, turned into what the window does. */
export function connectEvents({
  bridge,
  flows,
  commands,
}: {
  bridge: HeadroomBridge;
  flows: DocumentFlows;
  commands: Commands;
}): void {
  bridge.on('command', (id) => commands.run(id));
  bridge.on('recentChosen', (handle) => void flows.openHandle(handle));
  bridge.on('fileOpened', (opened) => void flows.receive(opened));
  bridge.on('closeRequested', () => {
    void flows.mayLeave().then((close) => bridge.answerClose(close));
  });
  void bridge.getAppInfo().then(({ launchFile }) => {
    if (launchFile !== null) void flows.receive(launchFile);
  });
}
