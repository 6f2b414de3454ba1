import { lazy, Suspense, useCallback } from 'react';
import type { ChartContent } from '../charts/chart-content';
import { useSession } from '../state/stores';
import { ExportMenu } from './board/ExportMenu';
import { HandoutMenu } from './export/HandoutMenu';
import { ScreenNav } from './ScreenNav';
import type { AppParts } from './start-app';
import { Workbench } from './Workbench';

const BriefingScreen = lazy(() =>
  import('../features/briefing/BriefingScreen').then((module) => ({
    default: module.BriefingScreen,
  })),
);
const CompareScreen = lazy(() =>
  import('../features/compare/CompareScreen').then((module) => ({
    default: module.CompareScreen,
  })),
);

/** What fills the window: one scenario at work, several side by side, or one as slides. */
export function Screen({ parts }: { parts: AppParts }) {
  const { flows, spawnRunner, story, presenting } = parts;
  const screen = useSession((state) => state.screen);
  const actions = useCallback(
    (label: string) => (content: ChartContent) => <ExportMenu label={label} content={content} />,
    [],
  );
  if (screen === 'workbench') return <Workbench />;
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
