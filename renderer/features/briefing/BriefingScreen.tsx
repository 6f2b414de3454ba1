import { useComputedColorScheme } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { calendarDay } from '#shared/base/calendar-day';
import { deckOf } from '#shared/briefing/deck';
import { addSlide, changeSlide, moveSlide, removeSlide } from '#shared/briefing/edit-deck';
import type { Scenario } from '#shared/document/scenario/scenario';
import type { SlideKind } from '#shared/document/scenario/slide-spec';
import type { PresentingBridge } from '#shared/ipc/contract';
import type { LibraryEntry } from '#shared/ipc/library';
import type { Runner } from '../../engine/runner';
import type { StoryKeeper } from '../../engine/story-keeper';
import { useScenario, useSession } from '../../state/stores';
import { OVERLAYS_ID } from '../../ui/colour/theme';
import { ScreenFrame } from '../../ui/panels/ScreenFrame';
import { BriefingHead } from './BriefingHead';
import classes from './BriefingScreen.module.css';
import { Presentation } from './presenting/Presentation';
import { SlideStage } from './presenting/SlideStage';
import { SlideBar } from './SlideBar';
import { SlideEditor } from './SlideEditor';
import { SlideList } from './SlideList';
import { shownNumber } from './shown-slides';
import { useStory } from './use-story';

export interface BriefingScreenProps {
  readonly nav: ReactNode;
  /** The ways the briefing leaves the app. */
  readonly exportMenu: ReactNode;
  readonly keeper: StoryKeeper;
  readonly spawnRunner: () => Runner;
  readonly listScenarios: () => Promise<readonly LibraryEntry[]>;
  readonly readScenario: (entry: LibraryEntry) => Promise<Scenario>;
  readonly newId: () => string;
  readonly bridge: PresentingBridge;
}

/** The scenario as slides: put together here, and presented from here. */
export function BriefingScreen(props: BriefingScreenProps) {
  const { nav, exportMenu, keeper, spawnRunner, listScenarios, readScenario, newId, bridge } =
    props;
  const scenario = useScenario((state) => state.working);
  const edit = useScenario((state) => state.editBriefing);
  const chosenId = useSession((state) => state.slide);
  const choose = useSession((state) => state.chooseSlide);
  const presenting = useSession((state) => state.presenting);
  const present = useSession((state) => state.present);
  const year = useSession((state) => state.year);
  const chooseYear = useSession((state) => state.chooseYear);
  const colorScheme = useComputedColorScheme('light');
  const [problem, setProblem] = useState<string | null>(null);
  const [made] = useState(() => calendarDay(new Date()));
  const [yearChosen, setYearChosen] = useState(false);
  const story = useStory(keeper, scenario);
  const { input, slides } = story;

  const at = Math.max(
    0,
    slides.findIndex(({ id }) => id === chosenId),
  );
  const slide = slides[at];
  const spec = deckOf(scenario.briefing).find(({ id }) => id === slide?.id);
  const live = {
    year,
    chosen: yearChosen,
    onChoose: (chosen: number | null) => {
      if (chosen !== null) chooseYear(chosen);
      setYearChosen(chosen !== null);
    },
  };
  const view = { colorScheme, made, live, spawnRunner };

  function add(kind: SlideKind) {
    const id = kind === 'text' ? newId() : kind;
    edit((briefing) => addSlide(briefing, { id, kind }, slide?.id ?? null));
    choose(id);
  }

  function remove(id: string) {
    const next = slides[at + 1] ?? slides[at - 1];
    edit((briefing) => removeSlide(briefing, id));
    if (id === slide?.id && next !== undefined) choose(next.id);
  }

  if (presenting) return <Presentation story={story} bridge={bridge} view={view} />;
  return (
    <ScreenFrame label="Briefing">
      <BriefingHead
        nav={nav}
        exportMenu={exportMenu}
        briefing={scenario.briefing}
        listScenarios={listScenarios}
        readScenario={readScenario}
        onAdd={add}
        onEdit={edit}
        onPresent={() => present('chosen')}
        onProblem={setProblem}
      />
      {(problem ?? story.problem) !== null && (
        <p role="alert" className={classes.problem}>
          {problem ?? story.problem}
        </p>
      )}
      {input === null || slide === undefined || spec === undefined ? (
        <p className={classes.waiting} role="status">
          {story.problem === null ? 'The slides are being written.' : ''}
        </p>
      ) : (
        <div className={classes.panes}>
          <SlideList
            slides={slides}
            chosen={slide.id}
            onChoose={choose}
            onMove={(id, to) => edit((briefing) => moveSlide(briefing, id, to))}
            onRemove={remove}
          />
          <section className={classes.centre} aria-label="Slide">
            <SlideBar
              hidden={slide.hidden}
              first={at === 0}
              last={at === slides.length - 1}
              only={slides.length === 1}
              onMove={(by) => edit((briefing) => moveSlide(briefing, slide.id, at + by))}
              onHide={() =>
                edit((briefing) =>
                  changeSlide(briefing, slide.id, { hidden: slide.hidden ? undefined : true }),
                )
              }
              onRemove={() => remove(slide.id)}
            />
            <div className={classes.stage}>
              <SlideStage
                key={`${slide.id} ${slide.live}`}
                slide={slide}
                input={input}
                number={shownNumber(slides, slide.id)}
                {...view}
              />
            </div>
            <SlideEditor
              slide={slide}
              spec={spec}
              onChange={(parts) => edit((briefing) => changeSlide(briefing, slide.id, parts))}
            />
          </section>
        </div>
      )}
      {/* Menus open here, so that they too are in a landmark. */}
      <div id={OVERLAYS_ID} />
    </ScreenFrame>
  );
}
