import type { MergeChoices, MergeSide } from '#shared/document/merge/merge-picks';
import type { ConflictLine } from '#shared/document/merge/merge-review';
import { withinSentence } from '#shared/format/sentence-case';
import classes from './merge.module.css';

const SIDES = [
  ['mine', 'Mine'],
  ['theirs', 'Theirs'],
] as const satisfies readonly (readonly [MergeSide, string])[];

/** What both changed, each in its own way: one side to choose a row. */
export function ConflictTable({
  conflicts,
  choices,
  onChoose,
}: {
  conflicts: readonly ConflictLine[];
  choices: MergeChoices;
  onChoose: (chosen: MergeChoices) => void;
}) {
  const all = (side: MergeSide) => Object.fromEntries(conflicts.map(({ path }) => [path, side]));
  return (
    <section aria-label="Both changed">
      <div className={classes.conflictHead}>
        <h3>Both changed ({conflicts.length})</h3>
        {SIDES.map(([side, label]) => (
          <span key={side}>
            {label}
            {conflicts.length > 1 && (
              <button type="button" onClick={() => onChoose(all(side))}>
                all {withinSentence(label)}
              </button>
            )}
          </span>
        ))}
      </div>
      {conflicts.map((conflict) => {
        const { path, label, was } = conflict;
        return (
          <fieldset key={path} className={classes.conflict}>
            <legend className="visually-hidden">{label}</legend>
            <div aria-hidden>
              {label}
              {was !== null && <span className={classes.was}>was {was}</span>}
            </div>
            {SIDES.map(([side, name]) => {
              const chosen = (choices[path] ?? 'mine') === side;
              const text = conflict[side] ?? SILENT;
              return (
                <label key={side} data-chosen={chosen || undefined}>
                  <input
                    type="radio"
                    name={`conflict ${path}`}
                    aria-label={`${name}: ${text}`}
                    checked={chosen}
                    onChange={() => onChoose({ [path]: side })}
                  />
                  <span
                    className={classes.text}
                    data-list={text.includes('\n') || undefined}
                    title={text}
                  >
                    {text}
                  </span>
                </label>
              );
            })}
          </fieldset>
        );
      })}
    </section>
  );
}

/** What a side says that says nothing of a thing. */
const SILENT = '(nothing)';
