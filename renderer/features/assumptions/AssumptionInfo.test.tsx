import { MantineProvider } from '@mantine/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LIMITS } from '#shared/document/scenario/limits';
import { definitionOf } from '#shared/model/assumptions/registry';
import { buildScenario } from '#shared/testing/scenario-builder';
import { createDialogStore } from '../../state/dialog-store';
import { createScenarioStore } from '../../state/scenario-store';
import { createSessionStore } from '../../state/session-store';
import { type Stores, StoresProvider } from '../../state/stores';
import { AssumptionInfo } from './AssumptionInfo';

const NOWHERE = { getItem: () => null, setItem: () => {}, removeItem: () => {} };

/** How long a rationale its field takes, and what stands under that. */
function rationaleField(note: string): { readonly most: number; readonly words: string } {
  const stores = {
    scenario: createScenarioStore(buildScenario({ assumptions: { costGrowth: { note } } })),
    session: createSessionStore(NOWHERE),
    dialogs: createDialogStore(),
  } as Partial<Stores> as Stores;
  const markup = renderToStaticMarkup(
    <MantineProvider>
      <StoresProvider stores={stores}>
        <AssumptionInfo definition={definitionOf('costGrowth')} onDone={() => {}} />
      </StoresProvider>
    </MantineProvider>,
  );
  const most = Number(/<textarea[^>]*maxLength="(\d+)"/i.exec(markup)?.[1]);
  return { most, words: markup.replace(/<[^>]+>/g, '\n') };
}

test('a rationale that a file holds can be written on, and one that is full says so', () => {
  const long = rationaleField('x'.repeat(5000));
  expect(long.most).toBeGreaterThan(5000);
  expect(long.words).toContain('Kept in the scenario file.');
  expect(rationaleField('x'.repeat(LIMITS.note)).words).toContain('20,000 letters');
});
