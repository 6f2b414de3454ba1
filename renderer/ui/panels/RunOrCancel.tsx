import { Button, Progress } from '@mantine/core';
import type { MouseEvent } from 'react';

/**
 * A button that begins something that may take long, and while it does ends it, above how far it is.
 * In a form it submits. It stays one element, so that the keyboard stays on it.
 */
export function RunOrCancel({
  label,
  progress,
  progressLabel,
  disabled = false,
  size = 'sm',
  onRun = () => {},
  onCancel,
}: {
  label: string;
  /** Share that is done; null while nothing is under way. */
  progress: number | null;
  progressLabel: string;
  disabled?: boolean;
  size?: 'xs' | 'sm';
  onRun?: () => void;
  onCancel: () => void;
}) {
  function cancel(event: MouseEvent): void {
    // It submits again before the click is over, and would begin anew what was just ended.
    event.preventDefault();
    onCancel();
  }
  return (
    <>
      {progress === null ? (
        <Button type="submit" size={size} disabled={disabled} onClick={onRun}>
          {label}
        </Button>
      ) : (
        <Button type="button" size={size} variant="default" onClick={cancel}>
          Cancel
        </Button>
      )}
      {progress !== null && (
        <Progress value={progress * 100} aria-label={progressLabel} style={{ flexBasis: '100%' }} />
      )}
    </>
  );
}
