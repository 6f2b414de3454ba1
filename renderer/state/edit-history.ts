import type { Scenario } from '#shared/document/scenario/scenario';
import { describeEdit } from './describe-edit';

/** One state the scenario has been in, and what led to it. */
export interface EditStep {
  readonly label: string;
  readonly typing: string | null;
  readonly scenario: Scenario;
  /** Stands for this step, also where the library has changed what its scenario says of itself. */
  readonly mark: object;
}

/** Every state one can go back or forward to. Scenarios share what they have in common. */
export interface EditHistory {
  readonly steps: readonly EditStep[];
  /** Which of them is on show. */
  readonly at: number;
}

/** More than a day's work; the oldest go first. */
const MOST_STEPS = 1000;

/**
 * A history that begins with a scenario.
 *
 * @param label what that step is called
 */
export function beginHistory(scenario: Scenario, label: string): EditHistory {
  return { steps: [{ label, typing: null, scenario, mark: {} }], at: 0 };
}

/**
 * Adds states that did not come from an edit, such as one that others wrote. What had been undone is
 * not let go for them: the state on show is put behind it, and they follow.
 */
export function appendSteps(
  { steps, at }: EditHistory,
  added: readonly Pick<EditStep, 'label' | 'scenario'>[],
): EditHistory {
  const shown = steps[at];
  const back =
    at === steps.length - 1 || shown === undefined
      ? []
      : [{ ...shown, label: `Back at: ${shown.label}`, typing: null, mark: {} }];
  const next = [...steps, ...back, ...added.map((step) => ({ ...step, typing: null, mark: {} }))];
  const kept = next.slice(-MOST_STEPS);
  return { steps: kept, at: kept.length - 1 };
}

/** Adds a step from one scenario to the next; what had been undone can no longer be redone. */
export function recordStep(history: EditHistory, before: Scenario, after: Scenario): EditHistory {
  const edit = describeEdit(before, after);
  if (edit === null) return history;
  const past = history.steps.slice(0, history.at + 1);
  const goesOn = edit.typing !== null && past.at(-1)?.typing === edit.typing;
  const kept = goesOn ? past.slice(0, -1) : past.slice(-(MOST_STEPS - 1));
  const steps = [...kept, { ...edit, scenario: after, mark: {} }];
  return { steps, at: steps.length - 1 };
}

/** Stands for the step whose scenario is on show. */
export function currentStep({ history }: { readonly history: EditHistory }): object | null {
  return history.steps[history.at]?.mark ?? null;
}
