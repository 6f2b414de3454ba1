import { useEffect, useState } from 'react';
import type { HeldAgainstHistory, RecordError } from '#shared/history/held-against';
import { useExplainer } from '../../engine/ExplainerProvider';
import { modelInputOf } from '../../state/selectors/document';
import { useScenario } from '../../state/stores';

const SETTLED = 200;

/** What places were computed for: another list of records is another question. */
interface KnownPlaces {
  readonly records: readonly RecordError[];
  readonly places: readonly number[] | null;
}

/**
 * Where each record lies among the draws of the scenario, asked for whenever it has come to rest; null
 * until then. Whatever keeps the model from answering is said where its ensemble is.
 */
export function useRecordPlaces(
  { records }: HeldAgainstHistory,
  dragging: boolean,
): readonly number[] | null {
  const explainer = useExplainer();
  const input = useScenario(({ working }) => modelInputOf(working));
  const [known, setKnown] = useState<KnownPlaces | null>(null);

  useEffect(() => {
    if (dragging) return;
    const runs = records.map(({ record }) => ({ year: record.year, logFlop: record.logFlop }));
    const timer = setTimeout(() => {
      explainer.ask({ kind: 'places', input, runs }).then(
        (places) => setKnown({ records, places }),
        () => setKnown({ records, places: null }),
      );
    }, SETTLED);
    return () => clearTimeout(timer);
  }, [records, input, dragging, explainer]);

  return known?.records === records ? known.places : null;
}
