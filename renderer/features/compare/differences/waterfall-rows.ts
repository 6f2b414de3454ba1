import { formatAssumption } from '#shared/format/assumption';
import { formatDifference, formatError } from '#shared/format/number/difference';
import { shortSpread } from '#shared/format/number/spread';
import { formatResult } from '#shared/format/result';
import { type Assumptions, definitionOf } from '#shared/model/assumptions/registry';
import type { Spread } from '#shared/model/assumptions/types';
import type { Difference } from '#shared/model/explain/difference';
import type { DifferencePart } from '#shared/model/explain/difference-part';
import type { ResultRef } from '#shared/model/explain/results/result-ref';
import type { WaterfallRow } from '../../../charts/figures/drivers/waterfall';

/** Steps of one kind that are shown by themselves; the smallest beyond are one step together. */
const MOST_STEPS = 12;

/** One of the two sides, by its name and what it assumes. */
export interface WaterfallSide {
  readonly name: string;
  readonly assumptions: Assumptions;
  /** Colour of its end of the chart. */
  readonly color: string;
}

/**
 * The difference between two scenarios as steps from one result to the other: the world first, the
 * largest first, then what policy adds. Each begins where the one before ended, so that they add up.
 */
export function waterfallRows(
  difference: Difference,
  ref: ResultRef,
  horizon: number,
  from: WaterfallSide,
  to: WaterfallSide,
): WaterfallRow[] {
  const { a, b, parts, world, policy } = difference;
  const read = (counted: number) =>
    formatResult(ref, ref.unit === 'date' && counted > horizon ? null : counted, horizon);
  let at = a.counted;

  function step(part: Step): WaterfallRow {
    const start = at;
    at += part.value;
    const figure = formatDifference(ref, part.value);
    const error = part.error === null ? '' : ` ${formatError(ref, part.error)}`;
    const does = `adds ${figure}${error}: from ${read(start)} to ${read(at)}`;
    return {
      kind: part.kind,
      label: part.label,
      start,
      end: at,
      error: part.error,
      figure: figure + error,
      detail: part.detail,
      says: `${part.label}${part.kind === 'policy' ? ', policy' : ''}. ${part.explained} It ${does}.`,
    };
  }

  function level(label: string, value: number, color: string, says: string): WaterfallRow {
    const text = read(value);
    return {
      kind: 'level',
      label,
      start: value,
      end: value,
      error: null,
      figure: text,
      detail: '',
      says,
      color,
    };
  }

  const steps = (kind: DifferencePart['kind']) =>
    gathered(
      parts.filter((part) => part.kind === kind).map((part) => described(part, from, to)),
      kind,
    ).map(step);
  const worldSteps = steps('world');
  const middle =
    worldSteps.length > 0 && parts.some(({ kind }) => kind === 'policy')
      ? [
          level(
            'With the world alone',
            at,
            '',
            `The world adds ${formatDifference(ref, world)}, policy ${formatDifference(ref, policy)}.`,
          ),
        ]
      : [];
  const policySteps = steps('policy');
  return [
    level(from.name, a.counted, from.color, `${from.name}: ${read(a.counted)}.`),
    ...worldSteps,
    ...middle,
    ...policySteps,
    level(to.name, b.counted, to.color, `${to.name}: ${read(b.counted)}.`),
  ];
}

interface Step extends Pick<DifferencePart, 'kind' | 'value' | 'error'> {
  readonly label: string;
  /** "3.1×/yr → 2×/yr" */
  readonly detail: string;
  readonly explained: string;
}

function described(part: DifferencePart, from: WaterfallSide, to: WaterfallSide): Step {
  const { assumption, kind, value, error } = part;
  if (assumption === 'correlations') {
    const label = 'Rank correlations';
    const explained = `They are others in ${to.name} than in ${from.name}.`;
    return { kind, value, error, label, detail: '', explained };
  }
  const definition = definitionOf(assumption);
  const [was, is] = [from, to].map(({ assumptions }) => {
    const said = assumptions[assumption] as { value: number | boolean; spread?: Spread | null };
    const text = formatAssumption(assumption, said.value);
    const spread =
      definition.type === 'number' && said.spread !== undefined
        ? shortSpread(definition, said.spread)
        : '';
    return { text, spread };
  }) as [Said, Said];
  const whole = ({ text, spread }: Said) => (spread === '' ? text : `${text} (${spread})`);
  return {
    kind,
    value,
    error,
    label: definition.label,
    // The same value with another spread differs by its spread.
    detail: was.text === is.text ? `${was.spread} → ${is.spread}` : `${was.text} → ${is.text}`,
    explained: `From ${whole(was)} in ${from.name} to ${whole(is)} in ${to.name}.`,
  };
}

interface Said {
  readonly text: string;
  readonly spread: string;
}

/** The largest steps by themselves, the rest as one, so that all are there and can be read. */
function gathered(steps: readonly Step[], kind: DifferencePart['kind']): readonly Step[] {
  if (steps.length <= MOST_STEPS + 1) return steps;
  const rest = steps.slice(MOST_STEPS);
  const errors = rest.map(({ error }) => error ?? 0);
  return [
    ...steps.slice(0, MOST_STEPS),
    {
      kind,
      value: rest.reduce((sum, { value }) => sum + value, 0),
      // As if they were independent; those of one sample of orders pull against one another.
      error: rest.every(({ error }) => error === null) ? null : Math.hypot(...errors),
      label: `${rest.length} smaller ones`,
      detail: '',
      explained: `${rest.map(({ label, detail }) => `${label} ${detail}`.trim()).join('; ')}.`,
    },
  ];
}
