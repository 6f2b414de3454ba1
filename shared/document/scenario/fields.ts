import { presentRevision } from '#shared/model/presets/earlier';
import { BASE_PRESET_ID } from '#shared/model/presets/presets';
import { DEFAULT_OPTIONS } from './defaults';
import { LIMITS } from './limits';
import { orderedCorrelations, orderedEvidence } from './ordered';
import { orderedBriefing } from './ordered-briefing';
import { tidyOverrides } from './overrides';
import { type Briefing, NO_EVIDENCE, PLAIN_BRIEFING, type Scenario } from './scenario';

/** A text of its author's, one part of the document. */
interface TextField {
  readonly kind: 'text';
  readonly label: string;
  readonly most: number;
}

/** A number, one part of the document. */
interface NumberField {
  readonly kind: 'number';
  readonly label: string;
  /** What a file means that does not say. */
  readonly absent: number;
}

/**
 * A part with a form of its own. Its shape in the file, its words and its merge are said where files are
 * read, lines made and scenarios merged; the compiler asks for them there.
 */
interface OwnField<T> {
  readonly kind: 'own';
  readonly absent: T;
  /** With the keys of all it holds in the order of the file, and nothing in it that says nothing. */
  readonly inOrder: (value: T) => T;
}

/** Which file it is, and what it gave: no part of what its author says. */
interface FileField {
  readonly kind: 'file';
}

const asItIs = <T>(value: T): T => value;

/**
 * Every field of a scenario, in the order of its file: what reads, writes, compares, merges and names
 * scenarios goes by this table, so that a text or a number is added here and in the type alone.
 */
export const FIELDS = {
  id: { kind: 'file' },
  name: { kind: 'own', absent: '', inOrder: asItIs<string> },
  description: { kind: 'text', label: 'Description', most: LIMITS.description },
  tags: { kind: 'own', absent: [], inOrder: asItIs<readonly string[]> },
  author: { kind: 'text', label: 'Author', most: LIMITS.author },
  created: { kind: 'file' },
  modified: { kind: 'file' },
  preset: { kind: 'own', absent: BASE_PRESET_ID, inOrder: asItIs<string> },
  presetRevision: {
    kind: 'own',
    absent: presentRevision(BASE_PRESET_ID),
    inOrder: asItIs<number>,
  },
  horizon: { kind: 'number', label: 'Horizon', absent: DEFAULT_OPTIONS.horizon },
  samples: { kind: 'number', label: 'Samples', absent: DEFAULT_OPTIONS.samples },
  seed: { kind: 'number', label: 'Seed', absent: DEFAULT_OPTIONS.seed },
  assumptions: { kind: 'own', absent: {}, inOrder: tidyOverrides },
  correlations: { kind: 'own', absent: null, inOrder: orderedCorrelations },
  evidence: { kind: 'own', absent: NO_EVIDENCE, inOrder: orderedEvidence },
  results: { kind: 'file' },
  briefing: { kind: 'own', absent: PLAIN_BRIEFING, inOrder: briefingInOrder },
} as const satisfies {
  readonly [F in keyof Scenario]-?: TextField | NumberField | OwnField<Scenario[F]> | FileField;
};

function briefingInOrder(briefing: Briefing): Briefing {
  const { slides, against } = orderedBriefing(briefing);
  return {
    slides,
    against:
      against === undefined ? null : { ...against, correlations: against.correlations ?? null },
  };
}

type Kind = (typeof FIELDS)[keyof typeof FIELDS]['kind'];
type FieldOf<K extends Kind> = {
  [F in keyof typeof FIELDS]: (typeof FIELDS)[F] extends { readonly kind: K } ? F : never;
}[keyof typeof FIELDS];

export type TextFieldName = FieldOf<'text'>;
export type NumberFieldName = FieldOf<'number'>;
export type OwnFieldName = FieldOf<'own'>;
/** What its author says. */
export type ContentFieldName = TextFieldName | NumberFieldName | OwnFieldName;

const FIELD_NAMES = Object.keys(FIELDS) as (keyof typeof FIELDS)[];
export const TEXT_FIELDS = namesOf('text');
export const NUMBER_FIELDS = namesOf('number');
const OWN_FIELDS = namesOf('own');

function namesOf<K extends Kind>(kind: K): readonly FieldOf<K>[] {
  return FIELD_NAMES.filter((name): name is FieldOf<K> => FIELDS[name].kind === kind);
}

/** One entry for every part that its author says, in the order of the file. */
export function perContentField<T>(entries: {
  readonly text: (name: TextFieldName) => T;
  readonly number: (name: NumberFieldName) => T;
  readonly own: (name: OwnFieldName) => T;
}): T[] {
  return FIELD_NAMES.flatMap((name) => {
    if (isOf(TEXT_FIELDS, name)) return [entries.text(name)];
    if (isOf(NUMBER_FIELDS, name)) return [entries.number(name)];
    return isOf(OWN_FIELDS, name) ? [entries.own(name)] : [];
  });
}

function isOf<N extends string>(names: readonly N[], name: string): name is N {
  return (names as readonly string[]).includes(name);
}

const OWN: { readonly [F in OwnFieldName]: OwnField<Scenario[F]> } = FIELDS;

/** The scenario with the keys of all its parts as its file has them, and no part that says nothing. */
export function inFileOrder(scenario: Scenario): Scenario {
  const order = <F extends OwnFieldName>(name: F) => [name, OWN[name].inOrder(scenario[name])];
  return { ...scenario, ...Object.fromEntries(OWN_FIELDS.map(order)) };
}

/** Fields, or what stands for them, in the order of the file. */
export function inFieldOrder<T extends { readonly [F in keyof Scenario]?: unknown }>(given: T): T {
  const names = FIELD_NAMES.filter((name) => Object.hasOwn(given, name));
  return Object.fromEntries(names.map((name) => [name, given[name]])) as T;
}

type Absent = Pick<Scenario, ContentFieldName>;

/** What a file says that says nothing. */
export const ABSENT_CONTENT = Object.fromEntries(
  perContentField<[string, unknown]>({
    text: (name) => [name, ''],
    number: (name) => [name, FIELDS[name].absent],
    own: (name) => [name, FIELDS[name].absent],
  }),
) as Absent;
