import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { err, ok, type Result } from '#shared/base/result';
import { whyNotCorrelated, whyNotRemoved } from '#shared/document/edit/correlation-edits';
import { parsePlainNumber } from '#shared/format/number/plain-number';
import {
  ASSUMPTIONS,
  type AssumptionId,
  definitionOf,
  type NumericId,
} from '#shared/model/assumptions/registry';
import { correlationKey } from '#shared/model/correlation-key';
import type { RankCorrelation } from '#shared/model/results';
import { modelInputOf } from '../../state/selectors/document';
import { useScenario } from '../../state/stores';
import { AssumptionSelect } from '../../ui/fields/AssumptionSelect';
import { IconButton } from '../../ui/fields/IconButton';
import { ValueField } from '../../ui/fields/ValueField';
import classes from './CorrelationsPanel.module.css';
import { PLAUSIBLE_PAIRS } from './plausible';

const CAN_BE_CORRELATED = ASSUMPTIONS.filter((definition) => definition.type === 'number').filter(
  ({ choices, takesSpread }) => choices === undefined && takesSpread !== 'never',
);

const same = (pair: RankCorrelation, a: AssumptionId, b: AssumptionId) =>
  correlationKey(pair) === correlationKey({ a, b });

const labelOf = (id: RankCorrelation['a']) => definitionOf(id).label;

/** Which uncertain assumptions go together, as rank correlations. */
export function CorrelationsPanel() {
  const correlations = useScenario(({ working }) => modelInputOf(working).correlations);
  const own = useScenario(({ working }) => working.correlations !== null);
  const setCorrelations = useScenario((state) => state.setCorrelations);
  const [problem, setProblem] = useState<string | null>(null);

  function change(next: readonly RankCorrelation[], refusal: string | null): void {
    setProblem(refusal);
    if (refusal === null) setCorrelations(next);
  }

  function add(pair: RankCorrelation): void {
    const next = [...correlations, pair];
    change(next, whyNotCorrelated(next));
  }

  function remove(index: number): void {
    change(
      correlations.filter((_, i) => i !== index),
      whyNotRemoved(correlations, index),
    );
  }

  function withRank(index: number, rank: number): RankCorrelation[] {
    return correlations.map((pair, i) => (i === index ? { ...pair, rank } : pair));
  }

  function readRank(index: number, typed: string): Result<number, string> {
    const rank = parsePlainNumber(typed);
    if (rank === null || rank < -1 || rank > 1) return err('From −1 to 1.');
    const reason = whyNotCorrelated(withRank(index, rank));
    return reason === null ? ok(rank) : err(reason);
  }

  const offered = PLAUSIBLE_PAIRS.filter(
    ({ a, b }) => !correlations.some((pair) => same(pair, a, b)),
  );
  return (
    <div className={classes.root}>
      <p>
        A rank correlation of 1 means that samples with the highest of one have the highest of the
        other, −1 the reverse. It counts where both are uncertain.
      </p>
      <p>
        {own ? (
          <>
            These stand in place of the preset’s.
            <Button variant="subtle" size="compact-xs" onClick={() => setCorrelations(null)}>
              Take the preset’s
            </Button>
          </>
        ) : (
          'These are the preset’s; what you change here makes them the scenario’s own.'
        )}
      </p>
      {correlations.length === 0 ? (
        <p className={classes.none}>Every assumption is drawn by itself.</p>
      ) : (
        <ul className={classes.pairs} aria-label="Correlated pairs">
          {correlations.map(({ a, b, rank }, i) => (
            <li key={`${a} ${b}`}>
              <span className={classes.names}>
                {labelOf(a)}
                <br />
                {labelOf(b)}
              </span>
              <ValueField
                label={`Rank correlation of ${labelOf(a)} and ${labelOf(b)}`}
                text={String(rank)}
                editText={String(rank)}
                parse={(typed) => readRank(i, typed)}
                onCommit={(next) => change(withRank(i, next), null)}
              />
              <IconButton
                aria-label={`Remove the correlation of ${labelOf(a)} and ${labelOf(b)}`}
                onClick={() => remove(i)}
              >
                <IconX size={14} stroke={1.75} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {problem !== null && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      {correlations.length > 1 && <Matrix correlations={correlations} />}
      {offered.length > 0 && (
        <section aria-label="Pairs with a reason">
          <h3>Pairs with a reason</h3>
          <ul className={classes.offers}>
            {offered.map(({ a, b, rank, why }) => (
              <li key={`${a} ${b}`}>
                <span>
                  {labelOf(a)} and {labelOf(b)}
                  <span className={classes.why}>{why}</span>
                </span>
                <Button
                  variant="subtle"
                  size="compact-xs"
                  className={classes.add ?? ''}
                  onClick={() => add({ a, b, rank })}
                >
                  Add {rank}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <AnyPair correlations={correlations} onAdd={add} />
    </div>
  );
}

/** Any other two. */
function AnyPair({
  correlations,
  onAdd,
}: {
  correlations: readonly RankCorrelation[];
  onAdd: (pair: RankCorrelation) => void;
}) {
  const [a, setA] = useState<NumericId>('costGrowth');
  const [b, setB] = useState<NumericId>('pricePerfGrowth');
  const taken = a === b || correlations.some((pair) => same(pair, a, b));
  return (
    <section aria-label="Any two" className={classes.any}>
      <h3>Any two</h3>
      <AssumptionSelect label="One" value={a} onChange={setA} offered={CAN_BE_CORRELATED} />
      <AssumptionSelect label="The other" value={b} onChange={setB} offered={CAN_BE_CORRELATED} />
      <div>
        <Button size="xs" disabled={taken} onClick={() => onAdd({ a, b, rank: 0.3 })}>
          Add 0.3
        </Button>
      </div>
    </section>
  );
}

/** All pairs at a glance, under the diagonal. */
function Matrix({ correlations }: { correlations: readonly RankCorrelation[] }) {
  const members = [...new Set(correlations.flatMap(({ a, b }) => [a, b]))];
  return (
    <table className={classes.matrix} aria-label="Correlation matrix">
      <tbody>
        {members.map((row, i) => (
          <tr key={row}>
            <th scope="row">{labelOf(row)}</th>
            {members.slice(0, i + 1).map((column) => {
              const rank =
                row === column
                  ? 1
                  : (correlations.find((pair) => same(pair, row, column))?.rank ?? 0);
              return (
                <td
                  key={column}
                  title={`${labelOf(row)}, ${labelOf(column)}: ${rank}`}
                  style={{
                    background: `color-mix(in srgb, var(--${rank < 0 ? 'danger' : 'accent'}) ${Math.round(Math.abs(rank) * 45)}%, transparent)`,
                  }}
                >
                  {rank === 0 ? '·' : rank}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
