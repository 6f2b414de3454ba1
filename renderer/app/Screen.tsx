import { lazy, Suspense, useMemo } from 'react';
import type { ChartContent } from '../charts/chart-content';
import type { CompareParts } from '../features/compare/compare-parts';
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
export function Screen({ parts }: { parts: AppParts }) {
  const screen = useSession((state) => state.screen);
  const compareParts = useMemo(() => comparePartsOf(parts), [parts]);
  if (screen === 'workbench') return <Workbench />;
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
