import { messageOf } from '#shared/base/error-message';
import { FACTS_CREDIT } from '#shared/facts/models';
import { presetName } from '#shared/format/preset-name';
import type { ExportKind, HeadroomApi } from '#shared/ipc/contract';
import type { ChartContent } from '../../charts/chart-content';
import { csvOf } from '../../charts/export/csv';
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

  function sourcesOf({ scenarios }: ChartContent): readonly string[] {
    if (scenarios !== undefined) {
      return scenarios.map(
        ({ name, preset }, i) => `Scenario ${i + 1}: ${name} (preset ${presetName(preset)})`,
      );
    }
    const state = scenario.getState();
    const { name, author, preset } = state.working;
    const by = author === '' ? '' : `, by ${author}`;
    const edited = hasUnsavedChanges(state) && state.file !== null ? ', with unsaved changes' : '';
    return [`Scenario: ${name}${by}${edited} (preset ${presetName(preset)})`];
  }

  function provenance(content: ChartContent): readonly string[] {
    const { seed, samples, horizon } = content.scenarios?.[0] ?? scenario.getState().working;
    return [
      ...sourcesOf(content),
      `Headroom, ${now().slice(0, 10)}; ${samples.toLocaleString('en')} samples, seed ${seed}, horizon ${horizon}`,
      FACTS_CREDIT,
    ];
  }

  async function bytesOf(kind: ExportKind, content: ChartContent): Promise<Uint8Array> {
    if (kind === 'csv') return new TextEncoder().encode(csvOf(content, provenance(content)));
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
