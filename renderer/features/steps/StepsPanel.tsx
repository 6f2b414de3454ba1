import { useEffect, useRef } from 'react';
import { useScenario } from '../../state/stores';
import classes from './StepsPanel.module.css';

/** Every change since the scenario was opened, newest first; choosing one goes back or forward to it. */
export function StepsPanel() {
  const { steps, at } = useScenario((state) => state.history);
  const goToStep = useScenario((state) => state.goToStep);
  const current = useRef<HTMLButtonElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the step on show stays in view
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  return (
    <>
      <p className={classes.about}>
        Each change is one step, a drag too. Choose a step to see the scenario as it was then;
        changing something there lets go of what came after.
      </p>
      <ol className={classes.list} reversed aria-label="Changes">
        {steps
          .map(({ label }, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place in the history
              key={index}
            >
              <button
                ref={index === at ? current : null}
                type="button"
                className={classes.step}
                aria-current={index === at ? 'step' : undefined}
                data-undone={index > at || undefined}
                onClick={() => goToStep(index)}
              >
                {label}
              </button>
            </li>
          ))
          .reverse()}
      </ol>
    </>
  );
}
