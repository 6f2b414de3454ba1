import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { FACTS_CREDIT } from '#shared/facts/models';
import { assumptionsIn } from '#shared/method/method';
import type { MethodEquation as EquationOfModel } from '#shared/method/method-section';
import { definitionOf } from '#shared/model/assumptions/registry';
import type { DialogProps } from '../../state/dialog-store';
import { Dialog } from '../../ui/panels/Dialog';
import { Equation } from '../../ui/panels/Equation';
import classes from './MethodDialog.module.css';
import { PublishedForecasts } from './PublishedForecasts';
import { type SourcedAssumption, searchMethod } from './search-method';

/** How the model works and what it rests on: searchable, each equation with its assumptions. */
export function MethodDialog({ at, onAnswer }: DialogProps<'method'>) {
  const [search, setSearch] = useState('');
  const body = useRef<HTMLDivElement>(null);
  const { sections, forecasts, sources } = useMemo(() => searchMethod(search), [search]);
  const close = () => onAnswer(null);
  const parts = [
    ...sections,
    ...(forecasts.length > 0 ? [{ id: 'forecasts', title: 'Published forecasts' }] : []),
    ...(sources.length > 0 ? [{ id: 'sources', title: 'Sources' }] : []),
  ];

  useEffect(() => {
    if (at === null) return;
    body.current?.querySelector(`[data-equation="${at}"]`)?.scrollIntoView({ block: 'center' });
  }, [at]);

  return (
    <Dialog
      page
      title="Method and sources"
      onCancel={close}
      onSubmit={() => {}}
      footer={<Button onClick={close}>Close</Button>}
    >
      <div className={classes.columns}>
        <nav aria-label="Sections" className={classes.nav}>
          <input
            type="search"
            aria-label="Search method and sources"
            placeholder="Search"
            spellCheck={false}
            data-autofocus
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          {parts.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              onClick={() =>
                body.current?.querySelector(`[data-section="${id}"]`)?.scrollIntoView()
              }
            >
              {title}
            </button>
          ))}
        </nav>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which the keyboard can do too */}
        <section ref={body} className={classes.text} tabIndex={0} aria-label="Text">
          {parts.length === 0 && <p>Neither method nor sources speak of “{search.trim()}”.</p>}
          {sections.map(({ id, title, paragraphs, equations }) => (
            <section key={id} data-section={id}>
              <h3>{title}</h3>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              {equations.map((equation) => (
                <EquationEntry
                  key={equation.id}
                  equation={equation}
                  marked={equation.id === at}
                  onReveal={(reveal) => onAnswer({ reveal })}
                />
              ))}
            </section>
          ))}
          {forecasts.length > 0 && (
            <section data-section="forecasts">
              <h3>Published forecasts</h3>
              <PublishedForecasts shown={forecasts} />
            </section>
          )}
          {sources.length > 0 && (
            <section data-section="sources">
              <h3>Sources</h3>
              <p>{FACTS_CREDIT}.</p>
              {sources.map((sourced) => (
                <Sources
                  key={sourced.id}
                  sourced={sourced}
                  onReveal={() => onAnswer({ reveal: sourced.id })}
                />
              ))}
            </section>
          )}
        </section>
      </div>
    </Dialog>
  );
}

function EquationEntry({
  equation,
  marked,
  onReveal,
}: {
  equation: EquationOfModel;
  marked: boolean;
  onReveal: (id: ReturnType<typeof assumptionsIn>[number]) => void;
}) {
  return (
    <div className={classes.equation} data-equation={equation.id} data-marked={marked || undefined}>
      <h4>{equation.title}</h4>
      <Equation tex={equation.tex} title={equation.title} />
      <p className={classes.links}>
        {assumptionsIn(equation).map((id) => (
          <button key={id} type="button" title={id} onClick={() => onReveal(id)}>
            {definitionOf(id).label}
          </button>
        ))}
      </p>
    </div>
  );
}

function Sources({ sourced, onReveal }: { sourced: SourcedAssumption; onReveal: () => void }) {
  return (
    <div className={classes.sourced}>
      <h4>
        <button type="button" onClick={onReveal}>
          {sourced.label}
        </button>
      </h4>
      <ul>
        {sourced.evidence.map(({ source, year, says, figure }) => (
          <li key={`${source} ${year} ${says}`}>
            <strong>
              {source}, {year}
            </strong>
            {figure === '' ? '' : `: ${figure}`}. {says}
          </li>
        ))}
      </ul>
    </div>
  );
}
