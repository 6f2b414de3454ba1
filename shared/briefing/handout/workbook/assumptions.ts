import { formatAssumption } from '../../../format/assumption';
import { presetName } from '../../../format/names/preset-name';
import { shortSpread } from '../../../format/number/spread';
import { ASSUMPTIONS, type RegisteredAssumption } from '../../../model/assumptions/registry';
import { GROUPS } from '../../../model/assumptions/types';
import { resolveAssumptions } from '../../../model/presets/resolve';
import { drawColumn } from '../../../model/random/distribution';
import type { BriefedRun } from '../briefed';
import { type Column, type NumberFormat, tableSheet, type WorkbookSheet } from './cells';

interface Row {
  readonly run: BriefedRun;
  readonly definition: RegisteredAssumption;
  /** 5th and 95th percentile, as drawn. */
  readonly ends: readonly [number, number] | null;
}

/** Every assumption as it is, with its unit, how uncertain it is and why. */
export function assumptionsSheet(runs: readonly BriefedRun[]): WorkbookSheet {
  const rows = runs.flatMap((run) =>
    ASSUMPTIONS.map((definition): Row => ({ run, definition, ends: endsOf(run, definition) })),
  );
  return tableSheet('Assumptions', COLUMNS, rows);
}

function endsOf(
  { run: { assumptions } }: BriefedRun,
  definition: RegisteredAssumption,
): Row['ends'] {
  if (definition.type === 'switch') return null;
  const { value, spread } = assumptions[definition.id];
  if (spread === null) return null;
  const ends = new Float64Array(2);
  drawColumn(definition, value, spread, Float64Array.of(0.05, 0.95), ends);
  return [ends[0] ?? value, ends[1] ?? value];
}

const plain: NumberFormat = 'plain';

const COLUMNS: readonly Column<Row>[] = [
  { title: 'Scenario', width: 24, of: ({ run }) => run.scenario.name },
  {
    title: 'Group',
    width: 20,
    of: ({ definition }) => GROUPS.find(({ id }) => id === definition.group)?.label ?? '',
  },
  { title: 'Assumption', width: 30, of: ({ definition }) => definition.label },
  { title: 'Id', width: 20, of: ({ definition }) => definition.id },
  {
    title: 'Value',
    width: 14,
    format: plain,
    of: ({ run, definition }) => {
      const { value } = run.run.assumptions[definition.id];
      return typeof value === 'number' ? value : value ? 'yes' : 'no';
    },
  },
  {
    title: 'Unit',
    width: 14,
    of: ({ definition }) => (definition.type === 'switch' ? 'yes/no' : definition.unit),
  },
  { title: '5th percentile', width: 14, format: plain, of: ({ ends }) => ends?.[0] ?? null },
  { title: '95th percentile', width: 14, format: plain, of: ({ ends }) => ends?.[1] ?? null },
  {
    title: 'Spread',
    width: 18,
    of: ({ run, definition }) => {
      if (definition.type === 'switch') return '';
      return shortSpread(definition, run.run.assumptions[definition.id].spread);
    },
  },
  {
    title: 'Kind',
    width: 10,
    of: ({ definition }) => definition.kind,
  },
  {
    title: 'Differs from its preset’s',
    width: 26,
    of: ({ run, definition: { id } }) => {
      const { preset } = run.scenario;
      const before = resolveAssumptions(preset, {})[id].value;
      return before === run.run.assumptions[id].value
        ? ''
        : `${presetName(preset)}: ${formatAssumption(id, before)}`;
    },
  },
  {
    title: 'Rationale',
    width: 50,
    of: ({ run, definition }) => run.scenario.assumptions[definition.id]?.note ?? '',
  },
  { title: 'Meaning', width: 60, of: ({ definition }) => definition.meaning },
];

interface SourceRow {
  readonly definition: RegisteredAssumption;
  readonly evidence: RegisteredAssumption['evidence'][number];
}

/** What the literature says of the assumptions. */
export function sourcesSheet(): WorkbookSheet {
  const rows = ASSUMPTIONS.flatMap((definition) =>
    definition.evidence.map((evidence): SourceRow => ({ definition, evidence })),
  );
  return tableSheet<SourceRow>(
    'Sources',
    [
      { title: 'Assumption', width: 30, of: ({ definition }) => definition.label },
      { title: 'Id', width: 20, of: ({ definition }) => definition.id },
      { title: 'Source', width: 44, of: ({ evidence }) => evidence.source },
      { title: 'Year', width: 8, format: 'whole', of: ({ evidence }) => evidence.year },
      {
        title: 'Its figure',
        width: 14,
        format: plain,
        of: ({ evidence }) => evidence.value ?? null,
      },
      {
        title: 'From',
        width: 14,
        format: plain,
        of: ({ evidence }) => evidence.interval?.[0] ?? null,
      },
      {
        title: 'To',
        width: 14,
        format: plain,
        of: ({ evidence }) => evidence.interval?.[1] ?? null,
      },
      {
        title: 'Unit',
        width: 14,
        of: ({ definition }) => (definition.type === 'switch' ? '' : definition.unit),
      },
      { title: 'What it says', width: 80, of: ({ evidence }) => evidence.says },
    ],
    rows,
  );
}
