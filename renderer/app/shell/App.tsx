import { ExplainerProvider } from '../../engine/ExplainerProvider';
import { StoresProvider } from '../../state/stores';
import { CommandsProvider } from '../commands/CommandsProvider';
import { ExportProvider } from '../export/ExportProvider';
import type { AppParts } from '../start-app';
import { DialogHost } from './DialogHost';
import { DropZone } from './DropZone';
import { ErrorBoundary } from './ErrorBoundary';
import { NoticeBar } from './NoticeBar';
import { Screen } from './Screen';
import { Themed } from './Themed';

export function App({ parts }: { parts: AppParts }) {
  const { stores, commands, exportChart, library, spawnExplainer } = parts;
  return (
    <Themed>
      <StoresProvider stores={stores}>
        <CommandsProvider commands={commands}>
          <ExplainerProvider spawn={spawnExplainer}>
            <ExportProvider exportChart={exportChart}>
              <DropZone onDrop={library.importDropped}>
                <Screen parts={parts} />
              </DropZone>
              {/* Apart, so that what cannot be shown can still be saved, undone or closed. */}
              <ErrorBoundary what="A message">
                <NoticeBar />
                <DialogHost />
              </ErrorBoundary>
            </ExportProvider>
          </ExplainerProvider>
        </CommandsProvider>
      </StoresProvider>
    </Themed>
  );
}
