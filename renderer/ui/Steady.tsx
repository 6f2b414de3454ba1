import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/**
 * Keeps the height of what it holds while something new is on its way, so that what stands below does not
 * move under the reader's eyes and hands, and back again.
 */
export function Steady({
  busy,
  children,
}: {
  /** Whether what it holds is not yet what it will be. */
  readonly busy: boolean;
  readonly children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [rested, setRested] = useState(0);
  useLayoutEffect(() => {
    if (!busy && box.current !== null) setRested(box.current.offsetHeight);
  });
  return (
    <div ref={box} aria-busy={busy} style={busy ? { minHeight: rested } : undefined}>
      {children}
    </div>
  );
}
