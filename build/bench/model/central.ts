import { runCentral } from '#shared/model/central';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import { type Measurement, measure } from './measure';

/** The central path with all its results and lines, a different assumption value every time. */
export function* measureCentral(): Generator<Measurement> {
  yield measure(
    'central-path',
    (run) => {
      const assumptions = resolveAssumptions('memo-2024', {
        costGrowth: { value: 3 + (run % 100) / 1000 },
      });
      runCentral(assumptions, { horizon: 2060 });
    },
    500,
  );
}
