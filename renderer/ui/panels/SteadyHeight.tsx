import type { ReactNode } from 'react';
import { useSize } from '../hooks/use-size';

/**
 * Keeps the height of what it holds while something new is on its way, so that what stands below does not
 * move under the reader's eyes and hands, and back again.
 */
export function SteadyHeight({
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
  const { ref, height } = useSize<HTMLDivElement>();
  const least = height === 0 ? expected : height;
  return (
    // A root of its own: what it holds may begin or end with a margin, which is part of its height.
    <div
      ref={ref}
      aria-busy={busy}
      style={{ display: 'flow-root', minHeight: busy ? least : undefined }}
    >
      {children}
    </div>
  );
}
