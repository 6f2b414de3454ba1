import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Slide } from '#shared/briefing/slide';
import { SLIDE_NAMES } from '#shared/document/scenario/slide-spec';
import classes from './BriefingScreen.module.css';

/** The slides in their order, to choose and to put in another: dragged, or with Alt and an arrow. */
export function SlideList({
  slides,
  chosen,
  onChoose,
  onMove,
  onRemove,
}: {
  slides: readonly Slide[];
  chosen: string;
  onChoose: (id: string) => void;
  onMove: (id: string, to: number) => void;
  onRemove: (id: string) => void;
}) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<string | null>(null);

  // An element that is put elsewhere loses the focus, and the next key would go astray.
  useEffect(() => {
    const at = slides.findIndex(({ id }) => id === moved.current);
    moved.current = null;
    if (at !== -1) list.current?.querySelectorAll('button')[at]?.focus();
  }, [slides]);
  let number = 0;

  function onKeyDown(event: KeyboardEvent, at: number, id: string) {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Delete') onRemove(id);
    else if (by === 0) return;
    else if (event.altKey) {
      moved.current = id;
      onMove(id, at + by);
    } else {
      const next = slides[at + by];
      if (next === undefined) return;
      onChoose(next.id);
      list.current?.querySelectorAll('button')[at + by]?.focus();
    }
    event.preventDefault();
  }

  return (
    <ol ref={list} className={classes.list} aria-label="Slides">
      {slides.map(({ id, kind, title, hidden, stale }, at) => {
        if (!hidden) number += 1;
        return (
          <li
            key={id}
            draggable
            data-over={(over === id && dragged !== id) || undefined}
            onDragStart={(event) => {
              setDragged(id);
              event.dataTransfer.effectAllowed = 'move';
            }}
            onDragEnd={() => {
              setDragged(null);
              setOver(null);
            }}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              setOver(id);
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged !== null && dragged !== id) onMove(dragged, at);
            }}
          >
            <button
              type="button"
              className={classes.item}
              aria-current={id === chosen || undefined}
              data-hidden={hidden || undefined}
              onClick={() => onChoose(id)}
              onKeyDown={(event) => onKeyDown(event, at, id)}
            >
              <span className={classes.number}>{hidden ? '–' : number}</span>
              <span className={classes.itemText}>
                <span className={classes.kind}>
                  {SLIDE_NAMES[kind]}
                  {hidden ? ' · hidden' : ''}
                  {stale && <span className={classes.stale}> · check the title</span>}
                </span>
                {title}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
