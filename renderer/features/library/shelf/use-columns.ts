import { type RefObject, useLayoutEffect, useState } from 'react';

/** What a card needs for all that is on it, and the space between two, in pixels. */
const CARD_WIDTH = 300;
const GAP = 12;

/** How many cards there is room for beside one another; 0 until that is known. */
export function useColumns(scroller: RefObject<HTMLElement | null>): number {
  const [columns, setColumns] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(element);
      const padding = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
      const width = element.clientWidth - padding;
      setColumns(Math.max(1, Math.floor((width + GAP) / (CARD_WIDTH + GAP))));
    };
    // Before the first paint, which would else be thrown away.
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return columns;
}
