import type { Swings } from '#shared/model/explain/swing';
import { swingMark } from '#shared/sentences/driver-words';
import type { ChartTable } from '../plot/chart-content';

/** The swings of a result, and below them what is uncertain and no driver of it. */
export function swingTable(answer: Swings | null): ChartTable {
  const { swings, ruledOutOnly, withoutEffect } = answer ?? NOTHING;
  const apart = (ids: Swings['withoutEffect'], why: string) =>
    ids.map((id) => [id, null, null, null, null, null, null, null, why]);
  return {
    columns: [
      'assumption',
      'kind',
      'p10',
      'result at p10',
      'p90',
      'result at p90',
      'swing',
      'its error',
      'remark',
    ],
    rows: [
      ...swings.map((swing) => [
        swing.assumption,
        swing.kind,
        Number(swing.low.value),
        swing.low.reading.value,
        Number(swing.high.value),
        swing.high.reading.value,
        swing.swing,
        swing.error,
        swingMark(swing),
      ]),
      ...apart(ruledOutOnly, 'known only through what was ruled out'),
      ...apart(withoutEffect, 'no effect'),
    ],
  };
}

const NOTHING: Swings = { swings: [], ruledOutOnly: [], withoutEffect: [] };
