import { useRef } from 'react';
import type { Replication } from '#shared/facts/replications/types';
import { type ComparedFigure, compareFigure } from '#shared/method/published-forecasts';
import { presetById } from '#shared/model/presets/presets';
import classes from './PublishedForecasts.module.css';
import { useReplicated } from './use-replicated';

/** What others have published, beside what this model makes of their own inputs. */
export function PublishedForecasts({ shown }: { shown: readonly Replication[] }) {
  const root = useRef<HTMLDivElement>(null);
  const { ours, problem } = useReplicated(root);
  return (
    <div ref={root} className={classes.root}>
      <p>
        Each of these forecasts has a preset that holds its own inputs. Its published figures stand
        beside what this model makes of them, computed as you look; intervals are brought to 90%.
      </p>
      {problem !== null && <p role="alert">{problem}</p>}
      {shown.map((replication) => (
        <Forecast
          key={replication.preset}
          replication={replication}
          ours={ours[replication.preset] ?? null}
        />
      ))}
    </div>
  );
}

function Forecast({
  replication,
  ours,
}: {
  replication: Replication;
  ours: readonly (number | null)[] | null;
}) {
  const { preset, source, about, differences, figures, horizon } = replication;
  return (
    <section aria-label={source} aria-busy={ours === null}>
      <h4>{source}</h4>
      <p>{about}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Published</th>
            <th scope="col">Ours</th>
            <th scope="col">Off by</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure, i) => (
            <Row
              key={figure.what}
              compared={compareFigure(figure, ours?.[i] ?? null, horizon)}
              known={ours !== null}
            />
          ))}
        </tbody>
      </table>
      <p>Built differently:</p>
      <ul>
        {differences.map((difference) => (
          <li key={difference}>{difference}</li>
        ))}
      </ul>
      <p className={classes.preset}>Preset: {presetById(preset).name}</p>
    </section>
  );
}

function Row({ compared, known }: { compared: ComparedFigure; known: boolean }) {
  const { what, published, ours, off, within } = compared;
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>{published}</td>
      <td>{known ? ours : '…'}</td>
      <td>
        {known && off}
        {known && within !== true && (
          <span className={classes.beyond}>
            {within === null ? 'known to differ' : 'further than it should be'}
          </span>
        )}
      </td>
    </tr>
  );
}
