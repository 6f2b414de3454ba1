import { useEffect, useRef } from 'react';
import { MACROS } from '#shared/method/method';
import classes from './Equation.module.css';

/** An equation, typeset as MathML; until that is loaded, and read aloud, by its title. */
export function Equation({ tex, title }: { tex: string; title: string }) {
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let shown = true;
    void import('katex').then(({ default: katex }) => {
      if (!shown || place.current === null) return;
      katex.render(tex, place.current, {
        // Needs no stylesheet, which the app's content policy would not let it bring.
        output: 'mathml',
        displayMode: true,
        throwOnError: false,
        macros: { ...MACROS },
      });
    });
    return () => {
      shown = false;
    };
  }, [tex]);

  return (
    // Wider than its place it scrolls, which the keyboard can do too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <figure className={classes.root} aria-label={title} tabIndex={0}>
      <div ref={place} />
    </figure>
  );
}
