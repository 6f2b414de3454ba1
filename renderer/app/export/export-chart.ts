import { calendarDay } from '#shared/base/calendar-day';
import { messageOf } from '#shared/base/error-message';
import { provenanceOf } from '#shared/briefing/handout/provenance';
import type { ExportKind, HeadroomApi } from '#shared/ipc/contract';
import { chartCsv } from '../../charts/export/csv';
import type { ChartContent } from '../../charts/plot/chart-content';
import type { NoticeStore } from '../../state/notice-store';
import type { ScenarioStore } from '../../state/scenario-store';
import { hasUnsavedChanges } from '../../state/selectors/document';
import type { ExportChart } from './ExportProvider';

/** Gives a chart out as a file that says by itself where it comes from. */
export function createExportChart(parts: {
  readonly api: Pick<HeadroomApi, 'exportFile'>;
  readonly scenario: ScenarioStore;
  readonly notices: NoticeStore;
  /** ISO instant. */
  readonly now: () => string;
}): ExportChart {
  const { api, scenario, notices, now } = parts;

  function provenance({ scenarios }: ChartContent): readonly string[] {
    const made = calendarDay(new Date(now()));
    if (scenarios !== undefined) return provenanceOf(scenarios, made);
    const state = scenario.getState();
    const edited = hasUnsavedChanges(state) && state.file !== null;
    return provenanceOf([state.working], made, edited);
  }

  async function bytesOf(kind: ExportKind, content: ChartContent): Promise<Uint8Array> {
    if (kind === 'csv') return new TextEncoder().encode(chartCsv(content, provenance(content)));
    // Drawing needs Plotly, which is there already wherever there is a chart.
    const { drawPng, drawSvg } = await import('../../charts/export/draw');
    return kind === 'svg'
      ? drawSvg(content, provenance(content))
      : drawPng(content, provenance(content));
  }

  async function run(kind: ExportKind, content: ChartContent): Promise<string | null> {
    const bytes = await bytesOf(kind, content);
    const of = content.scenarios === undefined ? scenario.getState().working.name : 'Comparison';
    const name = `${of} - ${content.title}`.slice(0, 120);
    const result = await api.exportFile({ name, kind, bytes });
    if (result === null) return null;
    if (!result.ok) return result.error.message;
    return `Exported to ${result.value.folder}: ${result.value.fileName}`;
  }

  return (kind, content) => {
    void run(kind, content)
      .catch((error: unknown) => `The export failed: ${messageOf(error)}`)
      .then((text) => {
        if (text !== null) notices.getState().say({ text });
      });
  };
}
