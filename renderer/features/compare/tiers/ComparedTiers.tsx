import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { TIERS } from '#shared/model/results';
import type { OverlaidScenario } from '../../../charts/figures/parts/overlays';
import {
  comparedTiersFigure,
  comparedTiersHeight,
} from '../../../charts/figures/tiers/compared-tiers';
import { ChartFrame } from '../../../charts/frame/ChartFrame';
import { Legend } from '../../../charts/frame/Legend';
import { usePlotAxis } from '../../../charts/plot/use-plot-axis';
import { useSession } from '../../../state/stores';
import { paletteOf } from '../../../ui/colour/palette';
import { CompareSection } from '../parts/CompareSection';
import type { SectionProps } from '../parts/compare-parts';
import classes from './ComparedTiers.module.css';
import { ReleaseTable } from './ReleaseTable';
import { comparedTiersTable, tiersSpan } from './tiers-words';

const TITLE = 'Release tier of a model, by year and scenario';

/** Tiers aligned across scenarios, and what they mean for release in the year looked at. */
export function ComparedTiers({ members, runs, year, parts }: SectionProps) {
  const onSelectYear = useSession((state) => state.chooseYear);
  const palette = paletteOf(useComputedColorScheme('light'));
  const scenarios = useMemo(
    () =>
      members.flatMap(({ name, color }, place): OverlaidScenario[] => {
        const run = runs[place] ?? null;
        return run === null ? [] : [{ name, run, place, color }];
      }),
    [members, runs],
  );
  const { ref, axis } = usePlotAxis(scenarios[0]?.run.horizon ?? 2060);
  const figure = useMemo(
    () => axis && comparedTiersFigure({ scenarios, palette, axis }),
    [scenarios, palette, axis],
  );
  const actions = parts.actions('Tiers');
  const sentence = tiersSpan(scenarios);
  return (
    <CompareSection
      label="Tiers"
      about="The most probable tier by its letter and colour, paler where fewer samples agree. Of each model there is a row a scenario, in their order."
    >
      <div className={classes.chart}>
        <ChartFrame
          title={TITLE}
          sentence={sentence}
          summary={`${TITLE}. ${sentence}`}
          aside={
            <Legend
              items={TIERS.map((tier) => ({
                label: `${tier.charAt(0).toUpperCase()} ${tier}`,
                color: palette.tiers[tier],
                shape: 'cell',
              }))}
            />
          }
          view={{
            height: comparedTiersHeight(scenarios.length),
            selectedYear: year,
            onSelectYear,
            keyboard: false,
            actions: (content) =>
              actions({ ...content, scenarios: members.map(({ scenario }) => scenario) }),
          }}
          plotRef={ref}
          axis={axis}
          figure={figure}
          table={() => comparedTiersTable(scenarios)}
        />
      </div>
      <ReleaseTable members={members} runs={runs} year={year} />
    </CompareSection>
  );
}
