import { soundEnsemble } from '../../../model/model-run';
import {
  type BindingRow,
  CONSTRAINTS,
  type EnsembleSummary,
  type ReleaseRisk,
  type ReleaseRiskRow,
  SUBJECTS,
  TIERS,
  type TierRow,
} from '../../../model/results';
import type { BriefedRun } from '../briefed';
import { type Column, tableSheet, type WorkbookSheet } from './cells';

interface Row<T> {
  readonly run: BriefedRun;
  readonly at: T;
}

type Summary = EnsembleSummary;

function rowsOf<T>(runs: readonly BriefedRun[], of: (summary: Summary) => readonly T[]): Row<T>[] {
  return runs.flatMap((run) => {
    const ensemble = soundEnsemble(run.run);
    return ensemble === null ? [] : of(ensemble.summary).map((at) => ({ run, at }));
  });
}

function head<T extends { readonly year: number }>(): Column<Row<T>>[] {
  return [
    { title: 'Scenario', width: 24, of: ({ run }) => run.scenario.name },
    { title: 'Year (1 January)', width: 10, format: 'whole', of: ({ at }) => at.year },
  ];
}

function share<T>(title: string, of: (at: T) => number | null): Column<Row<T>> {
  return { title, width: 13, format: 'share', of: ({ at }) => of(at) };
}

/** Share of the samples in which a model is in each tier. */
export function tiersSheet(runs: readonly BriefedRun[]): WorkbookSheet {
  return tableSheet<Row<TierRow>>(
    'Tiers by year',
    [
      ...head<TierRow>(),
      ...SUBJECTS.flatMap((subject) =>
        TIERS.map((tier) =>
          share<TierRow>(`${subject}: ${tier} (share)`, (at) => at[subject][tier]),
        ),
      ),
    ],
    rowsOf(runs, ({ tiers }) => tiers),
  );
}

const RISKS: readonly (readonly [string, (risk: ReleaseRisk) => number | null])[] = [
  ['not high when released (share)', ({ notHigh }) => notHigh],
  ['of these high within 2 years (share)', ({ within2 }) => within2],
  ['within 3 years (share)', ({ within3 }) => within3],
  ['within 5 years (share)', ({ within5 }) => within5],
];

export function riskSheet(runs: readonly BriefedRun[]): WorkbookSheet {
  return tableSheet<Row<ReleaseRiskRow>>(
    'Release risk by year',
    [
      ...head<ReleaseRiskRow>(),
      ...RISKS.map(([title, of]) =>
        share<ReleaseRiskRow>(`Frontier: ${title}`, ({ frontier }) => of(frontier)),
      ),
      ...RISKS.map(([title, of]) =>
        share<ReleaseRiskRow>(`Open: ${title}`, ({ open }) => of(open)),
      ),
    ],
    rowsOf(runs, ({ releaseRisk }) => releaseRisk),
  );
}

/** Share of the samples in which each ceiling is the lowest. */
export function bindingSheet(runs: readonly BriefedRun[]): WorkbookSheet {
  return tableSheet<Row<BindingRow>>(
    'Binding ceilings by year',
    [
      ...head<BindingRow>(),
      ...CONSTRAINTS.map((name) => share<BindingRow>(`${name} (share)`, (at) => at[name])),
    ],
    rowsOf(runs, ({ binding }) => binding),
  );
}
