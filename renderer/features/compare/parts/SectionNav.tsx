import { type RefObject, useEffect, useState } from 'react';
import { sectionId } from './CompareSection';
import classes from './SectionNav.module.css';

/** A section counts as read when its heading is this near the top, pixels. */
const NEAR = 80;

/** Leads to the sections of the screen and shows which one is in view. */
export function SectionNav({
  labels,
  host,
}: {
  labels: readonly string[];
  /** What scrolls. */
  host: RefObject<HTMLElement | null>;
}) {
  const [current, setCurrent] = useState(labels[0]);

  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const look = () => setCurrent(sectionInView(labels, element));
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [labels, host]);

  function goTo(label: string): void {
    const heading = document.getElementById(sectionId(label));
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
    setCurrent(label);
  }

  return (
    <nav aria-label="Sections" className={classes.nav}>
      {labels.map((label) => (
        <button
          key={label}
          type="button"
          aria-current={label === current ? 'location' : undefined}
          onClick={() => goTo(label)}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}

function sectionInView(labels: readonly string[], host: HTMLElement): string | undefined {
  const { top } = host.getBoundingClientRect();
  const passed = labels.filter((label) => {
    const heading = document.getElementById(sectionId(label));
    return heading !== null && heading.getBoundingClientRect().top <= top + NEAR;
  });
  return passed.at(-1) ?? labels[0];
}
