import { SUBJECTS, type Subject, TIERS } from '#shared/model/results';
import { SUBJECT_LABELS, tierYears } from '#shared/sentences/tiers';
import type { OverlaidScenario } from '../../../charts/figures/parts/overlays';
import type { ChartTable } from '../../../charts/plot/chart-content';

/** From when a subject is high-risk: "The frontier is high-risk from 2025 (Fast) to 2027 (Slow)." */
export function tiersSpan(scenarios: readonly OverlaidScenario[]): string {
  return [spanOf('frontier', 'The frontier', scenarios), spanOf('open', 'open models', scenarios)]
    .join('; ')
    .concat('.');
}

function spanOf(subject: Subject, name: string, scenarios: readonly OverlaidScenario[]): string {
  const firsts = scenarios.map((scenario) => {
    const high = tierYears(scenario.run).find(({ cells }) => cells[subject].tier === 'high');
    return { name: scenario.name, year: high?.year ?? null };
  });
  const dated = firsts
    .flatMap(({ name: of, year }) => (year === null ? [] : [{ of, year }]))
    .sort((a, b) => a.year - b.year);
  const never = firsts.flatMap(({ name: of, year }) => (year === null ? [of] : []));
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined) return `${name} never high-risk`;
  const but = never.length === 0 ? '' : `, never in ${never.join(', ')}`;
  if (first.year === last.year) return `${name} high-risk from ${first.year}${but}`;
  return `${name} high-risk from ${first.year} (${first.of}) to ${last.year} (${last.of})${but}`;
}

/** Every tier of every scenario by year, with the share of the samples in each. */
export function comparedTiersTable(scenarios: readonly OverlaidScenario[]): ChartTable {
  return {
    columns: ['scenario', 'year', 'model', 'tier', ...TIERS.map((tier) => `${tier} (share)`)],
    rows: scenarios.flatMap(({ name, run }) =>
      tierYears(run).flatMap(({ year, cells }) =>
        SUBJECTS.map((subject) => {
          const { tier, shares } = cells[subject];
          const each = TIERS.map((one) => shares?.[one] ?? null);
          return [name, year, SUBJECT_LABELS[subject], tier, ...each];
        }),
      ),
    ),
  };
}
