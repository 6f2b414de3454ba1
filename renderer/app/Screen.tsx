import { lazy, Suspense, useCallback } from 'react';
import type { FileHandle } from '#shared/ipc/contract';
import type { ChartContent } from '../charts/chart-content';
import { useSession } from '../state/stores';
import { ExportMenu } from './board/ExportMenu';
import { useCommands } from './commands/CommandsProvider';
import { loadLibraryScreen } from './library-screen';
import { ScreenNav } from './ScreenNav';
import type { AppParts } from './start-app';
import { Workbench } from './Workbench';

const CompareScreen = lazy(() =>
  import('../features/compare/CompareScreen').then((module) => ({
    default: module.CompareScreen,
  })),
);

const LibraryScreen = lazy(() =>
  loadLibraryScreen().then((module) => ({ default: module.LibraryScreen })),
);

/** What fills the window: the library, one scenario at work, or several side by side. */
export function Screen({ parts: { flows, library, spawnRunner } }: { parts: AppParts }) {
  const screen = useSession((state) => state.screen);
  const actions = useCallback(
    (label: string) => (content: ChartContent) => <ExportMenu label={label} content={content} />,
    [],
  );
  const commands = useCommands();
  const openHandle = useCallback((handle: FileHandle) => void flows.openHandle(handle), [flows]);
  if (screen === 'workbench') return <Workbench />;
  if (screen === 'library') {
    return (
      <Suspense fallback={null}>
        <LibraryScreen
          nav={<ScreenNav />}
          flows={library}
          onOpen={openHandle}
          onBrowse={() => commands.run('file.open')}
          onNew={() => commands.run('file.new')}
        />
      </Suspense>
    );
  }
  return (
    <Suspense fallback={null}>
      <CompareScreen
        nav={<ScreenNav />}
        listScenarios={flows.listScenarios}
        readScenario={({ handle }) => flows.readScenario(handle)}
        spawnRunner={spawnRunner}
        actions={actions}
      />
    </Suspense>
  );
}
