import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import classes from './PaneHandle.module.css';

const KEY_STEP = 16;

/** The edge between two panes: dragged, or moved with the arrow keys; double click puts it back. */
export function PaneHandle({
  label,
  width,
  bounds,
  side,
  onResize,
}: {
  label: string;
  width: number;
  bounds: { readonly min: number; readonly initial: number; readonly max: number };
  /** Which side of the handle the pane of this width is on. */
  side: 'left' | 'right';
  onResize: (width: number) => void;
}) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const sign = side === 'left' ? 1 : -1;

  function onKeyDown(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? KEY_STEP : event.key === 'ArrowLeft' ? -KEY_STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    onResize(width + sign * step);
  }

  function onPointerMove(event: PointerEvent): void {
    if (start.current === null) return;
    onResize(start.current.width + sign * (event.clientX - start.current.x));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved, a separator can
    <div
      role="separator"
      aria-label={label}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={bounds.min}
      aria-valuemax={bounds.max}
      tabIndex={0}
      data-side={side}
      className={classes.root}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onResize(bounds.initial)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null;
      }}
    />
  );
}
