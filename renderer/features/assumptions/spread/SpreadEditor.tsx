import { NativeSelect } from '@mantine/core';
import { err, ok, type Result } from '#shared/base/result';
import { isLocked } from '#shared/document/edit/edit-scenario';
import { parseQuantity } from '#shared/format/number/parse';
import { editQuantity, formatQuantity } from '#shared/format/number/quantity';
import { formatShare } from '#shared/format/number/share';
import type { RegisteredNumeric } from '#shared/model/assumptions/registry';
import type { Quantity, Spread } from '#shared/model/assumptions/types';
import { spreadIssues } from '#shared/model/random/spread-rules';
import { assumptionsOf } from '../../../state/selectors/assumptions';
import { useScenario } from '../../../state/stores';
import { ValueField } from '../../../ui/fields/ValueField';
import { convertSpread, spreadKindsFor } from './convert-spread';
import { HorizonRow, type HorizonSchool, MixtureTable } from './MixtureTable';
import classes from './SpreadEditor.module.css';
import { SpreadShape } from './SpreadShape';
import { SPREAD_CHOICES, type SpreadKind, spreadSentence } from './spread-words';

/** Kind and width of the distribution around an assumption's value. */
export function SpreadEditor({ definition }: { definition: RegisteredNumeric }) {
  const { value, spread } = useScenario(({ working }) => assumptionsOf(working)[definition.id]);
  const setSpread = useScenario((state) => state.setSpread);
  const locked = useScenario(({ working }) => isLocked(working, definition.id));
  const setValue = useScenario((state) => state.setValue);
  const setValues = useScenario((state) => state.setValues);
  const horizonShare = useScenario(({ working }) => assumptionsOf(working).horizonShare.value);
  const horizonLocked = useScenario(({ working }) => isLocked(working, 'horizonShare'));
  // The requirement of AGI has one school more, which is no view of compute.
  const horizon: HorizonSchool | null =
    definition.id === 'agiFlop' && !horizonLocked
      ? {
          share: horizonShare,
          onShare: (share) => setValue('horizonShare', share),
          onWeights: ({ components, horizonShare: share }) =>
            setValues(
              { agiFlop: value, horizonShare: share },
              { agiFlop: { kind: 'mixture', components } },
            ),
        }
      : null;
  const kinds = spreadKindsFor(definition, spread);
  const change = (next: Spread | null) => setSpread(definition.id, next);

  return (
    <>
      <NativeSelect
        label="Kind"
        size="xs"
        disabled={locked}
        value={spread?.kind ?? 'certain'}
        data={SPREAD_CHOICES.filter(({ kind }) => kinds.includes(kind)).map(({ kind, label }) => ({
          value: kind,
          label,
        }))}
        onChange={(event) =>
          change(convertSpread(definition, value, spread, event.currentTarget.value as SpreadKind))
        }
      />
      {spread !== null && !locked && (
        <WidthFields
          definition={definition}
          value={value}
          spread={spread}
          onChange={change}
          horizon={horizon}
        />
      )}
      {horizon !== null && spread?.kind !== 'mixture' && !locked && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">View</th>
              <th scope="col">Weight</th>
              <th scope="col" colSpan={2}>
                Requirement
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>compute</td>
              <td>{formatShare(1 - horizon.share)}</td>
              <td colSpan={2}>as above</td>
            </tr>
            <HorizonRow share={horizon.share} onShare={horizon.onShare} />
          </tbody>
        </table>
      )}
      <SpreadShape definition={definition} value={value} spread={spread} />
      <p className={classes.sentence}>{spreadSentence(definition, value, spread)}</p>
      {definition.id === 'agiFlop' && horizonShare > 0 && (
        <p className={classes.sentence}>
          This holds in the {formatShare(1 - horizonShare)} of samples that take the requirement in
          compute. In the others it is read off the trend of task lengths, and does not share the
          uncertainty of what WMD-like AI requires.
        </p>
      )}
    </>
  );
}

function WidthFields({
  definition,
  value,
  spread,
  onChange,
  horizon,
}: {
  definition: RegisteredNumeric;
  value: number;
  spread: Spread;
  onChange: (spread: Spread) => void;
  horizon: HorizonSchool | null;
}) {
  /** One number of the spread; `put` says what the spread is with another in its place. */
  function field(label: string, quantity: Quantity, now: number, put: (x: number) => Spread) {
    return (
      <div key={label} className={classes.field}>
        <span>{label}</span>
        <ValueField
          wide
          label={`${label} of ${definition.label}`}
          text={formatQuantity(quantity, now)}
          editText={editQuantity(quantity, now)}
          parse={(typed) => readWidth(definition, value, quantity, typed, put)}
          onCommit={(x) => onChange(put(x))}
        />
      </div>
    );
  }

  const { quantity } = definition;
  switch (spread.kind) {
    case 'lognormal':
      return field('90% within a factor of', 'factor', spread.factor, (factor) => ({
        ...spread,
        factor,
      }));
    case 'normal':
      return field('90% within plus or minus', quantity, spread.halfWidth, (halfWidth) => ({
        ...spread,
        halfWidth,
      }));
    case 'uniform':
    case 'loguniform':
    case 'triangular':
      return (
        <>
          {field('Lowest', quantity, spread.min, (min) => ({ ...spread, min }))}
          {field('Highest', quantity, spread.max, (max) => ({ ...spread, max }))}
        </>
      );
    case 'mixture':
      return (
        <MixtureTable
          definition={definition}
          spread={spread}
          onChange={onChange}
          horizon={horizon}
        />
      );
  }
}

/** Reads a width, or says why the spread cannot be that way. */
function readWidth(
  definition: RegisteredNumeric,
  value: number,
  quantity: Quantity,
  typed: string,
  put: (x: number) => Spread,
): Result<number, string> {
  const parsed = parseQuantity(quantity, typed);
  if (!parsed.ok) return parsed;
  const [issue] = spreadIssues(definition, value, put(parsed.value));
  return issue === undefined ? ok(parsed.value) : err(`${issue.message}.`);
}
