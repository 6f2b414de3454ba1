import type { HeadroomApi } from '#shared/ipc/contract';
import type { ScenarioState, ScenarioStore } from '../state/scenario-store';
import { hasUnsavedChanges } from '../state/selectors/document';

/** Keeps the window's title and its mark of unsaved changes in step with the document. */
export function reportDocumentState(api: HeadroomApi, scenario: ScenarioStore): void {
  let told = '';
  function tell(state: ScenarioState): void {
    const report = { title: state.working.name, edited: hasUnsavedChanges(state) };
    const text = JSON.stringify(report);
    if (text === told) return;
    told = text;
    void api.setDocumentState(report);
  }
  tell(scenario.getState());
  scenario.subscribe(tell);
}
