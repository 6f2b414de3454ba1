import { lazy, Suspense, useCallback } from 'react';
import type { ChartContent } from '../charts/chart-content';
import { useSession } from '../state/stores';
import { ExportMenu } from './board/ExportMenu';
import { ScreenNav } from './ScreenNav';
import type { AppParts } from './start-app';
import { Workbench } from './Workbench';

const CompareScreen = lazy(() =>
  import('../features/compare/CompareScreen').then((module) => ({
    default: module.CompareScreen,
  })),
);

/** What fills the window: one scenario at work, or several side by side. */
export function Screen({ parts: { flows, spawnRunner } }: { parts: AppParts }) {
  const screen = useSession((state) => state.screen);
  const actions = useCallback(
    (label: string) => (content: ChartContent) => <ExportMenu label={label} content={content} />,
    [],
  );
  if (screen === 'workbench') return <Workbench flows={flows} />;
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
