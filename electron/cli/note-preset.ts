import type { Scenario } from '#shared/document/scenario/scenario';
import { sayPresetRevision } from '#shared/sentences/preset-revision';
import type { ToolIo } from './io';

/** Says beside the results that a scenario stands on another revision of its preset, where it does. */
export function notePresetRevision(scenario: Scenario, io: ToolIo): void {
  const said = sayPresetRevision(scenario);
  if (said !== null) io.writeError(`Note: ${said}\n`);
}
