import { type RefCallback, useCallback, useState } from 'react';

interface Size {
  readonly width: number;
  readonly height: number;
}

const UNKNOWN: Size = { width: 0, height: 0 };

/**
 * The size of the element that the ref is given to, which has no padding or border. It is measured as
 * the element comes, so that what depends on it is in the first paint and not in the third.
 */
export function useSize<T extends HTMLElement>(): { readonly ref: RefCallback<T> } & Size {
  const [size, setSize] = useState(UNKNOWN);
  const ref = useCallback((element: T | null) => {
    if (element === null) return;
    const known = (next: Size) =>
      setSize((before) =>
        before.width === next.width && before.height === next.height ? before : next,
      );
    const { width, height } = getComputedStyle(element);
    known({ width: Number.parseFloat(width) || 0, height: Number.parseFloat(height) || 0 });
    const observer = new ResizeObserver((entries) => {
      for (const { contentRect } of entries) {
        known({ width: contentRect.width, height: contentRect.height });
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, ...size };
}
