import { useEffect, useState } from 'react';
import { settledStatements, settledToAsk } from '#shared/history/settled';
import { presetById } from '#shared/model/presets/presets';
import { type SettledWords, settledWords } from '#shared/sentences/settled';
import { useExplainer } from '../../engine/ExplainerProvider';
import classes from './documents.module.css';

/** What a preset says of dates and lags that have come out since, and how; nothing while none has. */
export function SettledSince({ preset }: { preset: string }) {
  const explainer = useExplainer();
  const [told, setTold] = useState<readonly SettledWords[]>([]);

  useEffect(() => {
    explainer.ask({ kind: 'readings', asked: settledToAsk(preset) }).then(
      (readings) => setTold(settledStatements(preset, readings).map(settledWords)),
      () => setTold([]),
    );
  }, [explainer, preset]);

  if (told.length === 0) return null;
  return (
    <section aria-label="Settled since" className={classes.quiet}>
      <p>What the preset “{presetById(preset).name}” says that has been settled:</p>
      <ul>
        {told.map(({ said, settled }) => (
          <li key={said}>
            {said}. <strong>{settled}.</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
