import { changedAssumptions } from '#shared/document/scenario/changed';
import type { Scenario } from '#shared/document/scenario/scenario';
import { correlationsOf } from '#shared/document/scenario/to-model';
import { formatAssumption } from '#shared/format/assumption';
import { presetName } from '#shared/format/names/preset-name';
import { shortSpread } from '#shared/format/number/spread';
import { type AssumptionId, definitionOf } from '#shared/model/assumptions/registry';
import type { Spread } from '#shared/model/assumptions/types';
import { isTelling } from '#shared/model/explain/swing';
import { resolveAssumptions } from '#shared/model/presets/resolve';
import type { StoryInput } from '../story-input';
import type { Finding } from './finding';

/** So many can be read on a slide; the rest are named. */
const MOST_ROWS = 6;
/** A longer rationale is cut here; the app and the workbook have all of it. */
const LONGEST_NOTE = 130;
/** How many of the strongest drivers are shown beside what was changed. */
const DRIVERS = 5;

/** What is assumed, on what evidence and why: what differs from the preset, and what matters most. */
export function assumptionsFinding(input: StoryInput): Finding {
  const { scenario, drivers } = input;
  const changed = changedAssumptions(scenario);
  const strong = strongest(input);
  const told = [
    ...new Set([...changed.filter((id) => strong.includes(id)), ...changed, ...strong]),
  ];
  const shown = told.slice(0, MOST_ROWS);
  const rest = told.slice(MOST_ROWS).filter((id) => changed.includes(id));
  return {
    title: title(input, changed, strong),
    blocks: [
      {
        kind: 'table',
        table: {
          columns: ['Assumption', 'Here', 'Preset', 'Evidence and rationale'],
          rows: shown.map((id) => row(input, id, changed.includes(id))),
        },
      },
      ...(rest.length === 0
        ? []
        : [
            {
              kind: 'text' as const,
              paragraphs: [`Also changed: ${rest.map((id) => definitionOf(id).label).join(', ')}.`],
            },
          ]),
    ],
    notes:
      'First what differs from the preset, then what moves the answer most. Every other assumption is the preset’s, with its source in the app.',
    ...(drivers === null ? { pending: true } : {}),
  };
}

/** How the rank correlations are not the preset's. */
function ownCorrelations(scenario: Scenario): string {
  if (scenario.correlations === null) return '';
  const pairs = scenario.correlations.length;
  if (pairs > 0) {
    return `, with ${pairs === 1 ? 'a' : pairs} rank ${pairs === 1 ? 'correlation' : 'correlations'} of its own`;
  }
  const left = correlationsOf({ ...scenario, correlations: null }).length;
  return left === 0 ? '' : ', without its rank correlations';
}

function title(
  { scenario, run }: StoryInput,
  changed: readonly AssumptionId[],
  strong: readonly AssumptionId[],
): string {
  const preset = presetName(scenario.preset);
  const [most] = strong;
  const matters =
    most === undefined
      ? ''
      : `; ${definitionOf(most).label} (${formatAssumption(most, run.assumptions[most].value)}) matters most`;
  const correlated = ownCorrelations(scenario);
  if (changed.length === 0) {
    return `Everything is assumed as in “${preset}”${correlated}${matters}`;
  }
  const [only] = changed;
  const what =
    changed.length === 1 && only !== undefined
      ? `${definitionOf(only).label} differs`
      : `${changed.length} assumptions differ`;
  return `${what} from “${preset}”${correlated}${matters}`;
}

function strongest({ drivers }: StoryInput): AssumptionId[] {
  const swings = drivers?.answer?.swings ?? [];
  return swings
    .filter((swing) => isTelling(swing) && swing.kind === 'world')
    .slice(0, DRIVERS)
    .map(({ assumption }) => assumption);
}

function row({ scenario, run }: StoryInput, id: AssumptionId, changed: boolean): string[] {
  const definition = definitionOf(id);
  const preset = resolveAssumptions(scenario.preset, {})[id];
  const [first] = definition.evidence;
  const note = begun(scenario.assumptions[id]?.note ?? '');
  const source = first === undefined ? '' : `${first.source} (${first.year})`;
  return [
    definition.label,
    written(id, run.assumptions[id]),
    changed ? written(id, preset) : 'the same',
    note === '' ? source : [note, source].filter((part) => part !== '').join(' · '),
  ];
}

function written(
  id: AssumptionId,
  given: { readonly value: number | boolean; readonly spread?: Spread | null },
): string {
  const definition = definitionOf(id);
  const value = formatAssumption(id, given.value);
  if (definition.type === 'switch' || given.spread === undefined || given.spread === null) {
    return value;
  }
  return `${value}, ${shortSpread(definition, given.spread)}`;
}

function begun(note: string): string {
  const line = note.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_NOTE) return line;
  const cut = line.slice(0, LONGEST_NOTE);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_NOTE / 2)).trimEnd()} …`;
}
