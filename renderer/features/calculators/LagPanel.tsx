import { Button, Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { estimateLag, lagOfPair } from '#shared/calculators/estimate-lag';
import { type TakenSpreads, whyNotTaken } from '#shared/document/edit/take-values';
import { readPair, type TypedPair } from '#shared/document/edit/typed-evidence';
import { LAST_DATE, LIMITS } from '#shared/document/scenario/limits';
import type { LagPair } from '#shared/facts/lag-pairs';
import { isCutShort, LAG_PAIRS, MEMO_PAIR } from '#shared/facts/lag-pairs';
import { FACTS_CREDIT } from '#shared/facts/models';
import { formatYear } from '#shared/format/dates';
import { formatQuantity } from '#shared/format/number/quantity';
import { withinSentence } from '#shared/format/sentence-case';
import { definitionOf, type NumericId } from '#shared/model/assumptions/registry';
import { useScenario } from '../../state/stores';
import { EvidenceDetail, EvidenceTable } from '../../ui/panels/EvidenceTable';
import { TakeOverButton } from '../../ui/panels/TakeOverButton';
import tool from '../../ui/panels/tool.module.css';
import classes from './calculators.module.css';
import { CalculatedFigure } from './FactorField';

type Basis = LagPair['basis'];

/** From pairs of an open model and the closed one it caught up with to the lag of open weights. */
export function LagPanel() {
  const own = useScenario(({ working }) => working.evidence.lagPairs);
  const setEvidence = useScenario((state) => state.setEvidence);
  const [basis, setBasis] = useState<Basis>('capability');
  const [memo, setMemo] = useState(true);
  const [bundled, setBundled] = useState(false);
  const [since, setSince] = useState('');
  const records = LAG_PAIRS.filter(
    (pair) => pair.basis === basis && !isCutShort(pair) && (since === '' || pair.openDate >= since),
  );
  const ownHere = own.filter((pair) => pair.basis === basis);
  const pairs = [
    ...(memo && basis === 'capability' ? [MEMO_PAIR] : []),
    ...ownHere,
    ...(bundled ? records : []),
  ];
  return (
    <div className={tool.root}>
      <SegmentedControl
        size="xs"
        aria-label="What the pairs are compared by"
        value={basis}
        onChange={(value) => setBasis(value as Basis)}
        data={[
          { value: 'capability', label: 'By capability' },
          { value: 'compute', label: 'By compute' },
        ]}
      />
      {basis === 'capability' && (
        <Checkbox
          size="xs"
          label="The memo’s pair"
          description="Its closed model is dated by training, all others by publication."
          checked={memo}
          onChange={(event) => setMemo(event.currentTarget.checked)}
        />
      )}
      <Checkbox
        size="xs"
        label={`Bundled open records (${records.length})`}
        checked={bundled}
        onChange={(event) => setBundled(event.currentTarget.checked)}
      />
      {bundled && basis === 'capability' && (
        <p className={tool.about}>
          Without {LAG_PAIRS.filter(isCutShort).length} records whose closed model is the first
          there is a score of: an earlier one may have been as capable.
        </p>
      )}
      {bundled && (
        <TextInput
          size="xs"
          type="date"
          label="Records since"
          value={since}
          onChange={(event) => setSince(event.currentTarget.value)}
        />
      )}
      <Estimate pairs={pairs} basis={basis} />
      <Pairs
        pairs={pairs}
        own={ownHere}
        onRemove={(gone) => setEvidence({ lagPairs: own.filter((pair) => pair !== gone) })}
      />
      <AddPair
        key={own.length}
        basis={basis}
        others={own}
        onAdd={(pair) => setEvidence({ lagPairs: [...own, pair] })}
      />
      {bundled && <p className={tool.about}>{FACTS_CREDIT}</p>}
    </div>
  );
}

function Estimate({ pairs, basis }: { pairs: readonly LagPair[]; basis: Basis }) {
  const working = useScenario((state) => state.working);
  const setValues = useScenario((state) => state.setValues);
  const estimate = estimateLag(pairs);
  if (estimate === null) {
    return <p className={tool.about}>No pair is chosen. Add one of your own below.</p>;
  }
  const { count, median, factor, trend } = estimate;
  const target: NumericId = basis === 'capability' ? 'openLag' : 'openComputeLag';
  const { label } = definitionOf(target);
  const values = { [target]: rounded(median) };
  const spreads: TakenSpreads =
    factor === null
      ? {}
      : { [target]: { kind: 'lognormal', factor: Number(factor.toPrecision(3)) } };
  const line =
    trend === null || basis !== 'capability'
      ? null
      : {
          openLag: rounded(trend.value),
          openLagYear: rounded(trend.year),
          openLagDrift: rounded(trend.slope),
        };
  const years = (value: number) => formatQuantity('duration', rounded(value));
  return (
    <>
      <CalculatedFigure
        label={count === 1 ? 'Lag of the pair' : `Median lag of ${count} pairs`}
        value={years(median)}
        {...(factor === null
          ? {}
          : {
              note: `90% of them within ${years(median / factor)} and ${years(median * factor)}`,
            })}
      />
      {trend !== null && (
        <CalculatedFigure
          label={`Trend at ${formatYear(trend.year)}`}
          value={years(trend.value)}
          note={`${formatQuantity('drift', rounded(trend.slope))} ± ${trend.slopeError.toFixed(2)}`}
        />
      )}
      <div className={classes.actions}>
        <TakeOverButton
          label={`Use as ${withinSentence(label)}`}
          whyNot={whyNotTaken(working, values, spreads)}
          onTake={() => setValues(values, spreads)}
        />
        {line !== null && (
          <TakeOverButton
            second
            label="Use the trend"
            whyNot={whyNotTaken(working, line)}
            onTake={() => setValues(line)}
          />
        )}
      </div>
    </>
  );
}

/** With as many digits as pairs of models give. */
function rounded(value: number): number {
  return Number(value.toFixed(2));
}

function Pairs({
  pairs,
  own,
  onRemove,
}: {
  pairs: readonly LagPair[];
  own: readonly LagPair[];
  onRemove: (pair: LagPair) => void;
}) {
  if (pairs.length === 0) return null;
  const rows = pairs.map((pair) => ({
    cells: [
      <>
        {pair.open}
        <EvidenceDetail>
          {pair.openDate}
          {scoreOf(pair.openScore)}
        </EvidenceDetail>
      </>,
      <>
        {pair.closed}
        <EvidenceDetail>
          {pair.closedDate}
          {scoreOf(pair.closedScore)}
        </EvidenceDetail>
      </>,
      formatQuantity('duration', rounded(lagOfPair(pair))),
    ],
    removal: own.includes(pair)
      ? { label: `Remove ${pair.open} and ${pair.closed}`, remove: () => onRemove(pair) }
      : null,
  }));
  return <EvidenceTable label="Pairs" columns={['Open', 'Closed', 'Lag']} rows={rows} />;
}

function scoreOf(score: number | null): string {
  if (score === null) return '';
  return ` · ${score >= 1e6 ? score.toExponential(1).replace('e+', 'e') : score}`;
}

const EMPTY: TypedPair = {
  open: '',
  openDate: '',
  openScore: '',
  closed: '',
  closedDate: '',
  closedScore: '',
};

function AddPair({
  basis,
  others,
  onAdd,
}: {
  basis: Basis;
  /** All the scenario has, on whichever basis. */
  others: readonly LagPair[];
  onAdd: (pair: LagPair) => void;
}) {
  const [fields, setFields] = useState(EMPTY);
  const [problem, setProblem] = useState<string | null>(null);

  function add(event: FormEvent): void {
    event.preventDefault();
    const read = readPair(basis, fields, others);
    if (read.ok) onAdd(read.value);
    else setProblem(read.error);
  }

  const field = (name: keyof TypedPair, label: string, type: 'text' | 'date' = 'text') => (
    <TextInput
      size="xs"
      type={type}
      max={type === 'date' ? LAST_DATE : undefined}
      maxLength={type === 'text' ? LIMITS.evidenceName : undefined}
      label={label}
      value={fields[name]}
      onChange={(event) => setFields({ ...fields, [name]: event.currentTarget.value })}
    />
  );
  const score = basis === 'compute' ? 'FLOP' : 'score';
  return (
    <form onSubmit={add} aria-label="A pair of your own">
      <h3>A pair of your own</h3>
      <div className={classes.form}>
        {field('open', 'Open model')}
        {field('closed', 'Closed model')}
        {field('openDate', 'Its date', 'date')}
        {field('closedDate', 'Date of the closed one', 'date')}
        {field('openScore', `Its ${score} (optional)`)}
        {field('closedScore', `Closed one’s ${score}`)}
      </div>
      {problem !== null && (
        <p role="alert" className={tool.about}>
          {problem}
        </p>
      )}
      <div className={classes.actions}>
        <Button type="submit" variant="default">
          Add the pair
        </Button>
      </div>
    </form>
  );
}
