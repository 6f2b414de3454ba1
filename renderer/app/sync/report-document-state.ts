import type { HeadroomApi } from '#shared/ipc/contract';
import type { ScenarioStore } from '../../state/scenario-store';
import { hasUnsavedChanges } from '../../state/selectors/document';

/**
 * Keeps the window's title and its mark of unsaved changes in step with the document. What is typed
 * and not taken yet counts: the main process asks the page before it closes only where there is more.
 */
export function reportDocumentState({
  api,
  scenario,
  holdsTyped,
  watchTyping,
}: {
  readonly api: Pick<HeadroomApi, 'setDocumentState'>;
  readonly scenario: ScenarioStore;
  readonly holdsTyped: () => boolean;
  readonly watchTyping: (onChange: () => void) => void;
}): void {
  let told = '';
  function tell(): void {
    const state = scenario.getState();
    const edited = hasUnsavedChanges(state) || holdsTyped();
    const report = { title: state.working.name, edited };
    const text = JSON.stringify(report);
    if (text === told) return;
    told = text;
    void api.setDocumentState(report);
  }
  tell();
  scenario.subscribe(tell);
  watchTyping(tell);
}
