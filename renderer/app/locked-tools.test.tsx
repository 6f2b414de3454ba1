import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { NumericId } from '#shared/model/assumptions/registry';
import { buildScenario } from '#shared/testing/scenario-builder';
import { createScenarioStore } from '../state/scenario-store';
import { createSessionStore } from '../state/session-store';
import { type Stores, StoresProvider } from '../state/stores';
import type { ToolId } from '../state/views';
import { ToolPanel } from './ToolPanel';

const NOWHERE = { getItem: () => null, setItem: () => {}, removeItem: () => {} };

/** A tool's buttons as a scenario has them that locks one assumption, at another value than the tool's. */
function buttonsOf(tool: ToolId, locked: NumericId, value: number): Map<string, boolean> {
  const scenario = buildScenario({ assumptions: { [locked]: { value, locked: true } } });
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
  const words = (html: string) => html.replace(/<[^>]+>/g, '');
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
  expect(buttonsOf(tool, locked, value).get(said)).toBe(true);
});
