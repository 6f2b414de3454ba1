import { useState } from 'react';
import { LIMITS } from '#shared/document/scenario/limits';
import { useScenario } from '../../state/stores';
import classes from './Header.module.css';

/** The scenario's name, edited where it stands. */
export function ScenarioName() {
  const name = useScenario(({ working }) => working.name);
  const rename = useScenario((state) => state.rename);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <span className={classes.name} data-text={typed ?? name}>
      <input
        type="text"
        dir="auto"
        size={1}
        aria-label="Scenario name"
        maxLength={LIMITS.name}
        spellCheck={false}
        data-typing={typed !== null}
        value={typed ?? name}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          if (typed !== null) rename(typed);
          setTyped(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    </span>
  );
}
