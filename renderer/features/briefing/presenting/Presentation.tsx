import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { PresentingBridge } from '#shared/ipc/contract';
import { useSession } from '../../../state/stores';
import { shownSlides } from '../shown-slides';
import type { ToldStory } from '../use-story';
import classes from './Presentation.module.css';
import { PresenterView } from './PresenterView';
import { presentedOf } from './presented';
import type { PresentedView } from './presented-view';
import { type PresentingAction, presentingAction } from './presenting-keys';
import { SlideStage } from './SlideStage';

/** The briefing before its audience: one slide fills the screen, and the keyboard or a clicker leads on. */
export function Presentation({
  story: { input, slides, problem },
  bridge,
  view,
}: {
  story: ToldStory;
  bridge: PresentingBridge;
  view: PresentedView;
}) {
  const shown = shownSlides(slides);
  const id = useSession((state) => state.slide);
  const choose = useSession((state) => state.chooseSlide);
  const leave = useSession((state) => state.stopPresenting);
  const [black, setBlack] = useState(false);
  const [typed, setTyped] = useState('');
  const [presenter, setPresenter] = useState(false);
  const [begun] = useState(() => Date.now());
  const stage = useRef<HTMLElement>(null);
  const at = Math.max(
    0,
    shown.findIndex((slide) => slide.id === id),
  );
  const slide = shown[at];

  useEffect(() => {
    void bridge.setFullScreen(true);
    stage.current?.focus();
    return () => {
      void bridge.setFullScreen(false);
      void bridge.showPresented(null);
      // Another screen was called for: coming back is not presenting on.
      leave();
    };
  }, [bridge, leave]);

  // The speaker's window hears of it whenever something it shows has changed.
  const presented = presentedOf(shown, at, { begun, black });
  const told = JSON.stringify(presented);
  // biome-ignore lint/correctness/useExhaustiveDependencies: its text stands for what is shown
  useEffect(() => {
    if (presented !== null) void bridge.showPresented(presented);
  }, [told, bridge]);

  function go(to: number) {
    const target = shown[Math.min(shown.length - 1, Math.max(0, to))];
    if (target !== undefined) choose(target.id);
    setBlack(false);
    setTyped('');
  }

  function onKeyDown(event: KeyboardEvent) {
    const action = presentingAction(event, focusOf(document.activeElement));
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    act(action);
  }

  function act(action: PresentingAction) {
    switch (action.kind) {
      case 'next':
        return go(at + 1);
      case 'previous':
        return go(at - 1);
      case 'first':
        return go(0);
      case 'last':
        return go(shown.length - 1);
      case 'digit':
        return setTyped((before) => (before + action.digit).slice(-3));
      case 'enter':
        return typed === '' ? go(at + 1) : go(Number(typed) - 1);
      case 'black':
        return setBlack((before) => !before);
      case 'presenter':
        return setPresenter((before) => !before);
      case 'leave':
        return typed === '' ? leave() : setTyped('');
    }
  }

  // In the capturing phase: a clicker's keys lead on whatever has the focus.
  const latest = useRef({ onKeyDown, act });
  useEffect(() => {
    latest.current = { onKeyDown, act };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current.onKeyDown(event);
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
  useEffect(() => bridge.on('steered', (kind) => latest.current.act({ kind })), [bridge]);

  return (
    <main
      ref={stage}
      className={classes.root}
      aria-label="Presentation"
      tabIndex={-1}
      data-black={black || undefined}
    >
      <h1 className="visually-hidden">{input?.scenario.name ?? 'Briefing'}</h1>
      {input === null || slide === undefined ? (
        <p className={classes.message} role="status">
          {problem ??
            (slides.length === 0 ? 'The slides are being written.' : 'Every slide is hidden.')}
        </p>
      ) : presenter ? (
        <PresenterView
          {...{ slides: shown, at, input, view, begun }}
          onNext={() => go(at + 1)}
          onPrevious={() => go(at - 1)}
          onLeave={() => setPresenter(false)}
        />
      ) : (
        !black && (
          <SlideStage
            key={slide.id}
            slide={slide}
            input={input}
            number={`${at + 1} / ${shown.length}`}
            {...view}
          />
        )
      )}
      {slide !== undefined && !presenter && !black && (
        <div className={classes.hand} role="toolbar" aria-label="Presentation">
          <Button variant="default" disabled={at === 0} onClick={() => go(at - 1)}>
            Back
          </Button>
          <Button variant="default" disabled={at === shown.length - 1} onClick={() => go(at + 1)}>
            Next
          </Button>
          <Button variant="default" onClick={() => setPresenter(true)}>
            Notes (P)
          </Button>
          <Button variant="default" onClick={leave}>
            End (Esc)
          </Button>
        </div>
      )}
      {black && <p className="visually-hidden">The screen is black.</p>}
      {typed !== '' && <output className={classes.typed}>Slide {typed} ⏎</output>}
      <p className="visually-hidden" role="status">
        {slide === undefined ? '' : `Slide ${at + 1} of ${shown.length}: ${slide.title}`}
      </p>
    </main>
  );
}

function focusOf(element: Element | null): 'slider' | 'button' | null {
  if (element instanceof HTMLButtonElement) return 'button';
  if (element instanceof HTMLInputElement && element.type === 'range') return 'slider';
  return element?.getAttribute('role') === 'slider' ? 'slider' : null;
}
