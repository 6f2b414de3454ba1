import { Button } from '@mantine/core';
import { isOfEarlierPreset } from '#shared/document/edit/preset-edits';
import { sayPresetRevision } from '#shared/sentences/preset-revision';
import { useScenario } from '../../state/stores';
import classes from './banner.module.css';

/** Says that the scenario stands on an earlier revision of its preset, as long as that is not settled. */
export function PresetRevised() {
  const said = useScenario(({ working }) => sayPresetRevision(working));
  const earlier = useScenario(({ working }) => isOfEarlierPreset(working));
  const take = useScenario((state) => state.takePresentPreset);
  const keep = useScenario((state) => state.keepOnPreset);
  if (said === null) return null;
  return (
    <div role="status" className={classes.root}>
      <span>{said}</span>
      {earlier && (
        <>
          <Button
            size="compact-sm"
            variant="default"
            title="What you changed yourself stays as it is. One step: Ctrl/Cmd+Z goes back."
            onClick={take}
          >
            Take present values
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            title="They count as your own from now on, and this is not said again."
            onClick={keep}
          >
            Keep as it is
          </Button>
        </>
      )}
    </div>
  );
}
