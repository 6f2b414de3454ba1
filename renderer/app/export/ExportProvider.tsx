import { createContext, type ReactNode, useContext } from 'react';
import type { ExportKind } from '#shared/ipc/contract';
import type { ChartContent } from '../../charts/plot/chart-content';

export type ExportChart = (kind: ExportKind, content: ChartContent) => void;

const ExportContext = createContext<ExportChart | null>(null);

export function ExportProvider({
  exportChart,
  children,
}: {
  exportChart: ExportChart;
  children: ReactNode;
}) {
  return <ExportContext value={exportChart}>{children}</ExportContext>;
}

export function useExport(): ExportChart {
  const exportChart = useContext(ExportContext);
  if (exportChart === null) throw new Error('ExportProvider is missing above this component.');
  return exportChart;
}
