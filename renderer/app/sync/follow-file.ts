import type { HeadroomApi } from '#shared/ipc/contract';
import type { ScenarioState, ScenarioStore } from '../../state/scenario-store';

/**
 * Has the document's file watched, whichever that is. It is looked at once the watch is on: what
 * happened before - since a crash, say - is told by nobody.
 */
export function followFile(
  api: Pick<HeadroomApi, 'watchFile'>,
  scenario: ScenarioStore,
  look: () => Promise<void>,
): void {
  let followed: string | null = null;

  function follow({ file }: ScenarioState): void {
    const handle = file?.handle ?? null;
    if (handle === followed) return;
    followed = handle;
    void api.watchFile(handle).then(look);
  }

  scenario.subscribe(follow);
  follow(scenario.getState());
}
