import { Button, Checkbox, Textarea } from '@mantine/core';
import { isLocked } from '#shared/document/edit/edit-scenario';
import { LIMITS } from '#shared/document/scenario/limits';
import { writeEvidenceFigure } from '#shared/format/evidence-figure';
import { writeAssumptionValue } from '#shared/format/number/read-value';
import { equationsOf } from '#shared/method/method';
import type { AssumptionId, RegisteredAssumption } from '#shared/model/assumptions/registry';
import type { Evidence } from '#shared/model/assumptions/types';
import { useDialogs, useScenario, useSession } from '../../state/stores';
import { Equation } from '../../ui/panels/Equation';
import classes from './AssumptionInfo.module.css';

/** What an assumption means, what is known of it, and why the author has it as it is. */
export function AssumptionInfo({
  definition,
  onDone,
}: {
  definition: RegisteredAssumption;
  onDone: () => void;
}) {
  return (
    <>
      <p className={classes.meaning}>{definition.meaning}</p>
      <Equations id={definition.id} onDone={onDone} />
      <Facts definition={definition} />
      {definition.evidence.length > 0 && (
        <section className={classes.evidence} aria-label="Evidence">
          <h4>Evidence</h4>
          <ul>
            {definition.evidence.map((evidence) => (
              <li key={`${evidence.source} ${evidence.year} ${evidence.says}`}>
                <EvidenceItem definition={definition} evidence={evidence} onDone={onDone} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Note id={definition.id} label={definition.label} />
      <Lock id={definition.id} label={definition.label} />
    </>
  );
}

/** The equations it enters, each a way into the method. */
function Equations({ id, onDone }: { id: AssumptionId; onDone: () => void }) {
  const ask = useDialogs((state) => state.ask);
  const reveal = useSession((state) => state.reveal);
  return equationsOf(id).map(({ id: equation, title, tex }) => (
    <div key={equation} className={classes.equation}>
      <Equation tex={tex} title={title} />
      <button
        type="button"
        className={classes.method}
        onClick={() => {
          onDone();
          void ask('method', { at: equation }).then((answer) => {
            if (answer !== null) reveal(answer.reveal);
          });
        }}
      >
        {title}, in the method
      </button>
    </div>
  ));
}

function Facts({ definition }: { definition: RegisteredAssumption }) {
  const kind = definition.kind === 'policy' ? 'A lever policy can pull' : 'About the world';
  const source = definition.fromMemo ? 'default given by the memo' : 'default from other evidence';
  return (
    <p className={classes.facts}>
      {kind}; {source}.
      {definition.type === 'number' && (
        <>
          {' '}
          Unit: {definition.unit}. Can be {writeAssumptionValue(definition, definition.range[0])} to{' '}
          {writeAssumptionValue(definition, definition.range[1])}.
        </>
      )}
    </p>
  );
}

function EvidenceItem({
  definition,
  evidence,
  onDone,
}: {
  definition: RegisteredAssumption;
  evidence: Evidence;
  onDone: () => void;
}) {
  const setValue = useScenario((state) => state.setValue);
  const locked = useScenario(({ working }) => isLocked(working, definition.id));
  const { source, year, value, interval, says } = evidence;
  return (
    <>
      <div className={classes.source}>
        {source}, {year}
      </div>
      <div>{says}</div>
      {definition.type === 'number' && (value !== undefined || interval !== undefined) && (
        <div className={classes.figure}>
          <span>{writeEvidenceFigure(definition, evidence)}</span>
          {!locked &&
            value !== undefined &&
            value >= definition.range[0] &&
            value <= definition.range[1] && (
              <Button
                variant="subtle"
                size="compact-xs"
                onClick={() => {
                  setValue(definition.id, value);
                  onDone();
                }}
              >
                Use this value
              </Button>
            )}
        </div>
      )}
    </>
  );
}

function Note({ id, label }: { id: AssumptionId; label: string }) {
  const note = useScenario(({ working }) => working.assumptions[id]?.note ?? '');
  const setNote = useScenario((state) => state.setNote);
  return (
    <Textarea
      label="Your rationale"
      aria-label={`Rationale for ${label}`}
      description={note.length < LIMITS.note ? 'Kept in the scenario file.' : FULL}
      size="xs"
      autosize
      minRows={2}
      maxRows={6}
      maxLength={LIMITS.note}
      value={note}
      onChange={(event) => setNote(id, event.currentTarget.value)}
    />
  );
}

const FULL = `As long as the scenario file takes it: ${LIMITS.note.toLocaleString('en')} letters.`;

function Lock({ id, label }: { id: AssumptionId; label: string }) {
  const locked = useScenario(({ working }) => isLocked(working, id));
  const setLocked = useScenario((state) => state.setLocked);
  return (
    <Checkbox
      size="xs"
      label="Locked"
      aria-label={`${label} is locked`}
      description="Held as it is, against moves, resets and another preset."
      checked={locked}
      onChange={(event) => setLocked(id, event.currentTarget.checked)}
    />
  );
}
