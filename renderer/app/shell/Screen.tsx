import { lazy, Suspense, useCallback, useMemo } from 'react';
import type { FileHandle } from '#shared/ipc/files';
import type { ChartContent } from '../../charts/plot/chart-content';
import type { CompareParts } from '../../features/compare/parts/compare-parts';
import { useSession } from '../../state/stores';
import type { ScreenId } from '../../state/views';
import { ExportMenu } from '../board/ExportMenu';
import { useCommands } from '../commands/CommandsProvider';
import { HandoutMenu } from '../export/HandoutMenu';
import { loadLibraryScreen } from '../library-screen';
import type { AppParts } from '../start-app';
import { ErrorBoundary } from './ErrorBoundary';
import { ScreenNav } from './ScreenNav';
import { Workbench } from './Workbench';

const BriefingScreen = lazy(() =>
  import('../../features/briefing/BriefingScreen').then((module) => ({
    default: module.BriefingScreen,
  })),
);
const CompareScreen = lazy(() =>
  import('../../features/compare/CompareScreen').then((module) => ({
    default: module.CompareScreen,
  })),
);

const LibraryScreen = lazy(() =>
  loadLibraryScreen().then((module) => ({ default: module.LibraryScreen })),
);

/** What fills the window: the library, one scenario at work, several side by side, or one as slides. */
export function Screen({ parts }: { parts: AppParts }) {
  const screen = useSession((state) => state.screen);
  // One that cannot be shown leaves the others, and the menu, in working order.
  return (
    <ErrorBoundary key={screen} what="This screen">
      <Shown screen={screen} parts={parts} />
    </ErrorBoundary>
  );
}

function Shown({ screen, parts }: { screen: ScreenId; parts: AppParts }) {
  const { flows, library, spawnRunner, story, presenting } = parts;
  const compareParts = useMemo(() => comparePartsOf(parts), [parts]);
  const commands = useCommands();
  const openHandle = useCallback((handle: FileHandle) => void flows.openHandle(handle), [flows]);
  if (screen === 'workbench') return <Workbench flows={flows} />;
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
  if (screen === 'briefing') {
    return (
      <Suspense fallback={null}>
        <BriefingScreen
          nav={<ScreenNav />}
          exportMenu={<HandoutMenu keeper={story} />}
          keeper={story}
          listScenarios={flows.listScenarios}
          readScenario={({ handle }) => flows.readScenario(handle)}
          spawnRunner={spawnRunner}
          newId={() => crypto.randomUUID()}
          bridge={presenting}
        />
      </Suspense>
    );
  }
  return (
    <Suspense fallback={null}>
      <CompareScreen nav={<ScreenNav />} parts={compareParts} />
    </Suspense>
  );
}

function comparePartsOf({ flows, spawnRunner }: AppParts): CompareParts {
  const menu = (label: string, onlyData: boolean) => (content: ChartContent) => (
    <ExportMenu label={label} content={content} onlyData={onlyData} />
  );
  return {
    listScenarios: flows.listScenarios,
    readScenario: flows.readScenario,
    openFile: flows.openHandle,
    openUnsaved: flows.openUnsaved,
    saveNew: flows.saveNew,
    spawnRunner,
    actions: (label) => menu(label, false),
    tableActions: (label) => menu(label, true),
  };
}
