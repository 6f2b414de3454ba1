import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/**
 * Keeps the height of what it holds while something new is on its way, so that what stands below does not
 * move under the reader's eyes and hands, and back again.
 */
export function Steady({
  expected,
  busy,
  children,
}: {
  /** About how high it will be, in pixels, while that is not known. */
  readonly expected: number;
  /** Whether what it holds is not yet what it will be. */
  readonly busy: boolean;
  readonly children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const [rested, setRested] = useState(expected);
  useLayoutEffect(() => {
    if (!busy && box.current !== null) setRested(box.current.offsetHeight);
  });
  return (
    // A root of its own: what it holds may begin or end with a margin, which is part of its height.
    <div
      ref={box}
      aria-busy={busy}
      style={{ display: 'flow-root', minHeight: busy ? rested : undefined }}
    >
      {children}
    </div>
  );
}
