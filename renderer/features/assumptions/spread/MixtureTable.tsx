import { err, ok, type Result } from '#shared/base/result';
import { parseQuantity } from '#shared/format/number/parse';
import { editQuantity, formatQuantity } from '#shared/format/number/quantity';
import type { RegisteredNumeric } from '#shared/model/assumptions/registry';
import type { MixtureComponent, Quantity, Spread } from '#shared/model/assumptions/types';
import { spreadIssues } from '#shared/model/random/spread-rules';
import { ValueField } from '../../../ui/fields/ValueField';
import {
  viewShare,
  type WholeWeights,
  wholeShare,
  withViewShare,
  withWholeShare,
} from './mixture-shares';
import classes from './SpreadEditor.module.css';

type Mixture = Extract<Spread, { kind: 'mixture' }>;

/** The schools of thought a mixture is made of: the weight, median and width of each can be changed. */
export function MixtureTable({
  definition,
  spread,
  onChange,
  horizon = null,
}: {
  definition: RegisteredNumeric;
  spread: Mixture;
  onChange: (spread: Mixture) => void;
  /** The reading off task lengths, whose weight is one whole with those of the views; null elsewhere. */
  horizon?: HorizonSchool | null;
}) {
  const { components } = spread;

  function field(
    index: number,
    name: string,
    quantity: Quantity,
    now: number,
    put: (x: number) => readonly MixtureComponent[],
  ) {
    const withPart = (x: number): Mixture => ({ ...spread, components: put(x) });
    return (
      <ValueField
        label={`${name} of ${components[index]?.label}`}
        text={formatQuantity(quantity, now)}
        editText={editQuantity(quantity, now)}
        parse={(typed) => readPart(definition, quantity, typed, withPart)}
        onCommit={(x) => onChange(withPart(x))}
      />
    );
  }

  const replaced = (index: number, part: Partial<MixtureComponent>) =>
    components.map((each, i) => (i === index ? { ...each, ...part } : each));
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">View</th>
          <th scope="col">Weight</th>
          <th scope="col">Median</th>
          <th scope="col">90% within</th>
        </tr>
      </thead>
      <tbody>
        {components.map(({ label, value, factor }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: views keep their places, and two may be called alike
          <tr key={i}>
            <td>{label}</td>
            <td>
              {horizon === null ? (
                field(
                  i,
                  'Weight',
                  'fraction',
                  Number(viewShare(components, i).toPrecision(6)),
                  (share) => withViewShare(components, i, share),
                )
              ) : (
                <ValueField
                  label={`Weight of ${label}`}
                  {...shareText(wholeShare({ components, horizonShare: horizon.share }, i))}
                  parse={(typed) =>
                    readPart(definition, 'fraction', typed, (share) => ({
                      ...spread,
                      components: withViewShare(components, i, share),
                    }))
                  }
                  onCommit={(share) =>
                    horizon.onWeights(
                      withWholeShare({ components, horizonShare: horizon.share }, i, share),
                    )
                  }
                />
              )}
            </td>
            <td>
              {field(i, 'Median', definition.quantity, value, (x) => replaced(i, { value: x }))}
            </td>
            <td>{field(i, 'Factor', 'factor', factor, (x) => replaced(i, { factor: x }))}</td>
          </tr>
        ))}
        {horizon !== null && <HorizonRow {...horizon} />}
      </tbody>
    </table>
  );
}

/** The reading off the trend of task lengths as a school beside the others. */
export interface HorizonSchool {
  /** Share of the samples that follow it. */
  readonly share: number;
  /** All weights at once: what one is given the others lose. */
  onWeights(weights: WholeWeights): void;
  onShare(share: number): void;
}

/** Its weight; its median follows from the trend and is no figure to set here. */
export function HorizonRow({ share, onShare }: Pick<HorizonSchool, 'share' | 'onShare'>) {
  return (
    <tr>
      <td>task lengths</td>
      <td>
        <ValueField
          label="Weight of task lengths"
          {...shareText(share)}
          parse={(typed) => {
            const parsed = parseQuantity('fraction', typed);
            if (!parsed.ok || (parsed.value >= 0 && parsed.value <= 1)) return parsed;
            return err('A weight is from 0 to 100%.');
          }}
          onCommit={onShare}
        />
      </td>
      <td colSpan={2}>read off the trend</td>
    </tr>
  );
}

/** A share as a field shows it, and as it is edited. */
function shareText(share: number) {
  const rounded = Number(share.toPrecision(6));
  return {
    text: formatQuantity('fraction', rounded),
    editText: editQuantity('fraction', rounded),
  };
}

/** Reads a part of a view, or says why the mixture cannot be that way. */
function readPart(
  definition: RegisteredNumeric,
  quantity: Quantity,
  typed: string,
  put: (x: number) => Mixture,
): Result<number, string> {
  const parsed = parseQuantity(quantity, typed);
  if (!parsed.ok) return parsed;
  if (quantity === 'fraction' && !(parsed.value >= 0 && parsed.value < 1)) {
    return err('A weight is from 0 to less than 100%; the others share the rest.');
  }
  const [issue] = spreadIssues(definition, definition.value, put(parsed.value));
  return issue === undefined ? ok(parsed.value) : err(`${issue.message}.`);
}
