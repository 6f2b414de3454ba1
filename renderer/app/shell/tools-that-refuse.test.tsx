import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { NO_EVIDENCE, type Scenario } from '#shared/document/scenario/scenario';
import type { LagPair } from '#shared/facts/lag-pairs';
import { buildScenario } from '#shared/testing/scenario-builder';
import { createScenarioStore } from '../../state/scenario-store';
import { createSessionStore } from '../../state/session-store';
import { type Stores, StoresProvider } from '../../state/stores';
import type { ToolId } from '../../state/views';
import { ToolPanel } from './ToolPanel';

const NOWHERE = { getItem: () => null, setItem: () => {}, removeItem: () => {} };

/** A tool's buttons with what stands under them, and whether they are disabled. */
function buttonsOf(tool: ToolId, scenario: Scenario): Map<string, boolean> {
  const stores = {
    scenario: createScenarioStore(scenario),
    session: createSessionStore(NOWHERE),
  } as Partial<Stores> as Stores;
  const markup = renderToStaticMarkup(
    <MantineProvider>
      <StoresProvider stores={stores}>
        <ToolPanel tool={tool} />
      </StoresProvider>
    </MantineProvider>,
  );
  const words = (html: string) => html.replace(/<[^>]+>/g, '').replaceAll('\u202f', ' ');
  const buttons = [...markup.matchAll(/<button([^>]*)>(.*?)<\/button>(?:<p[^>]*>(.*?)<\/p>)?/gs)];
  return new Map(
    buttons.map(([, attributes = '', label = '', reason = '']) => [
      `${words(label)}: ${words(reason)}`,
      /\sdisabled=""/.test(attributes),
    ]),
  );
}

test.each([
  ['reanchor', 'refCost', 2e8, 'Re-anchor: Reference run cost is locked.'],
  ['brain', 'brainFlop', 2e24, 'Use this anchor: Brain anchor is locked.'],
  ['lag', 'openLag', 1, 'Use as open capability lag: Open capability lag is locked.'],
] as const)('the tool %s takes nothing over where %s is locked, and says so', (...given) => {
  const [tool, locked, value, said] = given;
  const scenario = buildScenario({ assumptions: { [locked]: { value, locked: true } } });
  expect(buttonsOf(tool, scenario).get(said)).toBe(true);
});

test('a lag longer than the assumption can be is not cut to what it can be', () => {
  const pair: LagPair = {
    basis: 'capability',
    open: 'Ours',
    openDate: '2025-01-01',
    openScore: null,
    closed: 'Theirs',
    closedDate: '1985-01-01',
    closedScore: null,
  };
  const scenario = buildScenario({ evidence: { ...NO_EVIDENCE, lagPairs: [pair] } });
  // Half way to the memo's pair.
  const said =
    'Use as open capability lag: Open capability lag would be 20.8 yr; it lies between 0 yr and 15 yr.';
  expect(buttonsOf('lag', scenario).get(said)).toBe(true);
});
