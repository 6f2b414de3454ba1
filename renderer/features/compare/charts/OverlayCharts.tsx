import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import type { OverlaidScenario } from '../../../charts/figures/parts/overlays';
import { COMPARED_EVENTS, COMPARED_RUNNERS } from '../../../state/compare-view';
import { useSession } from '../../../state/stores';
import { CompareSection } from '../parts/CompareSection';
import type { SectionProps } from '../parts/compare-parts';
import { comparedCharts, isEventDated } from './compared-charts';
import { MultipleCharts } from './MultipleCharts';
import { OverlaidChart } from './OverlaidChart';
import classes from './OverlayCharts.module.css';

const LAYOUTS = [
  { value: 'overlaid', label: 'Overlaid' },
  { value: 'multiples', label: 'Side by side' },
];

/** The scenarios as curves over the years: over one another, or each by itself on the same axes. */
export function OverlayCharts({ members, runs, baseline, parts }: SectionProps) {
  const view = useSession((state) => state.compareView);
  const lookAt = useSession((state) => state.lookAt);
  const scenarios = useMemo(
    () =>
      members.flatMap(({ name, color }, place): OverlaidScenario[] => {
        const run = runs[place] ?? null;
        return run === null ? [] : [{ name, run, place, color }];
      }),
    [members, runs],
  );
  const charts = useMemo(() => comparedCharts(view), [view]);
  const compared = members.map(({ scenario }) => scenario);
  return (
    <CompareSection
      label="Charts"
      about={
        view.multiples
          ? 'Bands hold half and nine tenths of the samples. The dashed line is the baseline.'
          : 'Bands hold half of the samples of each, and nine tenths of the baseline’s.'
      }
      aside={
        <>
          <NativeSelect
            size="xs"
            aria-label="Probability of"
            value={view.event}
            data={COMPARED_EVENTS.map(({ id, label }) => ({
              value: id,
              label: `Probability of ${label}`,
            }))}
            onChange={(event) =>
              lookAt({ event: event.currentTarget.value as (typeof COMPARED_EVENTS)[number]['id'] })
            }
          />
          <NativeSelect
            size="xs"
            aria-label="Whose"
            value={isEventDated(view.event, view.runner) ? view.runner : 'closed'}
            data={COMPARED_RUNNERS.filter(({ id }) => isEventDated(view.event, id)).map(
              ({ id, label }) => ({ value: id, label }),
            )}
            onChange={(event) =>
              lookAt({
                runner: event.currentTarget.value as (typeof COMPARED_RUNNERS)[number]['id'],
              })
            }
          />
          <SegmentedControl
            size="xs"
            aria-label="Arrangement of the charts"
            value={view.multiples ? 'multiples' : 'overlaid'}
            onChange={(value) => lookAt({ multiples: value === 'multiples' })}
            data={LAYOUTS}
          />
        </>
      }
    >
      <div className={view.multiples ? undefined : classes.charts}>
        {charts.map((chart, i) => {
          const given = { chart, scenarios, baseline, compared, parts, keyboard: i === 0 };
          return view.multiples ? (
            <MultipleCharts key={chart.id} {...given} />
          ) : (
            <OverlaidChart key={chart.id} {...given} />
          );
        })}
      </div>
    </CompareSection>
  );
}
