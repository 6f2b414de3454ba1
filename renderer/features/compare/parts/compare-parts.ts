import type { Scenario } from '#shared/document/scenario/scenario';
import type { FileHandle, FileLabel } from '#shared/ipc/files';
import type { LibraryEntry } from '#shared/ipc/library';
import type { ModelRun } from '#shared/model/model-run';
import type { ChartProps } from '../../../charts/frame/chart-props';
import type { Runner } from '../../../engine/runner';
import type { ComparedMember } from './members';

/** What the comparison is given from outside. */
export interface CompareParts {
  listScenarios(): Promise<readonly LibraryEntry[]>;
  /** Reads a file to look at it; throws the sentence that says why it cannot be. */
  readScenario(handle: FileHandle): Promise<Scenario>;
  openFile(handle: FileHandle): Promise<void>;
  /** Makes a scenario the document of the window; false when the one there is not to be left. */
  openUnsaved(scenario: Scenario): Promise<boolean>;
  saveNew(
    scenario: Scenario,
  ): Promise<{ readonly file: FileLabel; readonly scenario: Scenario } | null>;
  spawnRunner(): Runner;
  /** What can be done with a chart. */
  actions(label: string): ChartProps['actions'];
  /** What can be done with a table. */
  tableActions(label: string): ChartProps['actions'];
}

/** What every section of the screen is given. */
export interface SectionProps {
  readonly members: readonly ComparedMember[];
  /** In the order of the members; null for one the model refuses. */
  readonly runs: readonly (ModelRun | null)[];
  /** The place of the baseline among the members. */
  readonly baseline: number;
  readonly year: number;
  readonly parts: CompareParts;
}
