import { Button } from '@mantine/core';
import { useId } from 'react';
import tool from './tool.module.css';

/** Takes over what a tool has come to; where the scenario cannot, says why not. */
export function TakeOverButton({
  label,
  whyNot,
  disabled = false,
  second = false,
  onTake,
}: {
  label: string;
  /** Without its full stop; null when nothing is in the way. */
  whyNot: string | null;
  /** There is nothing to take over. */
  disabled?: boolean;
  /** Beside a button that is chosen more often. */
  second?: boolean;
  onTake: () => void;
}) {
  const reason = useId();
  return (
    <div>
      <Button
        {...(second ? { variant: 'default' as const } : {})}
        disabled={disabled || whyNot !== null}
        aria-describedby={whyNot === null ? undefined : reason}
        onClick={onTake}
      >
        {label}
      </Button>
      {whyNot !== null && (
        <p id={reason} className={tool.whyNot}>
          {whyNot}.
        </p>
      )}
    </div>
  );
}
