import { COMMANDS, type CommandId, writeAccelerator } from '#shared/commands';
import { formatAssumption } from '#shared/format/assumption';
import { ASSUMPTIONS } from '#shared/model/assumptions/registry';
import { GROUPS } from '#shared/model/assumptions/types';
import type { DocumentFlows } from '../../features/documents/document-flows';
import type { PaletteItem } from '../../state/dialog-store';
import type { ScenarioStore } from '../../state/scenario-store';
import { assumptionsOf } from '../../state/selectors/assumptions';
import type { SessionStore } from '../../state/session-store';
import { CHARTS } from '../../state/views';
import { onMac } from '../../ui/hooks/platform';

/** Everything the palette finds at once: commands, assumptions and charts. */
export function paletteItems(parts: {
  readonly run: (id: CommandId) => void;
  readonly scenario: ScenarioStore;
  readonly session: SessionStore;
}): PaletteItem[] {
  const { run, scenario, session } = parts;
  const assumptions = assumptionsOf(scenario.getState().working);
  const commands = COMMANDS.filter(({ id }) => id !== 'view.palette').map(
    ({ id, label, accelerator }): PaletteItem => ({
      id,
      kind: 'Command',
      label: label.replace('…', ''),
      detail: accelerator === null ? '' : writeAccelerator(accelerator, onMac()),
      words: '',
      run: () => run(id),
    }),
  );
  const rows = ASSUMPTIONS.map(
    ({ id, label, group, meaning }): PaletteItem => ({
      id,
      kind: 'Assumption',
      label,
      detail: formatAssumption(id, assumptions[id].value),
      words: `${id} ${GROUPS.find((each) => each.id === group)?.label} ${meaning}`,
      run: () => session.getState().reveal(id),
    }),
  );
  const charts = CHARTS.map(
    ({ id, label }): PaletteItem => ({
      id,
      kind: 'Chart',
      label,
      detail: session.getState().charts.includes(id) ? '' : 'not on the board',
      words: 'chart',
      run: () => session.getState().showChart(id),
    }),
  );
  return [...commands, ...rows, ...charts];
}

/** The scenarios of the library, each opened when chosen. */
export async function scenarioItems(flows: DocumentFlows): Promise<PaletteItem[]> {
  const entries = await flows.listScenarios();
  return entries.flatMap(({ handle, fileName, folder, content }) =>
    content.ok
      ? [
          {
            id: handle,
            kind: 'Scenario',
            label: content.value.name,
            detail: folder,
            words: `${fileName} ${content.value.tags.join(' ')}`,
            run: () => void flows.openHandle(handle),
          },
        ]
      : [],
  );
}
