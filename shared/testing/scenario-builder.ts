import { createScenario } from '#shared/document/scenario/create';
import type { Scenario } from '#shared/document/scenario/scenario';

/** A scenario on the memo's preset, the same each time, with what a test cares about. */
export function buildScenario(parts: Partial<Scenario> = {}): Scenario {
  const plain = createScenario({
    id: '8c3f0f5e-2b1d-4c57-9a60-0d7b3f1c2a44',
    now: '2026-11-23T09:30:00.000Z',
    preset: 'memo-2024',
    name: 'Test scenario',
  });
  return { ...plain, ...parts };
}
