/** @jsxImportSource react */
import type { Translate } from '../hosting.ts';
import type { Live } from '../model/live.ts';
import type { Blade, Pane, Question } from '../model/surface.ts';
import { BladeHeader, BladeView } from './BladeView.tsx';
import { keyOf } from './key-of.ts';
import { PaneView, QuestionView } from './Overlays.tsx';
import { Texts } from './texts.ts';
import { useLive } from './use-live.ts';

/** What stands open in the document of framed blades. */
export interface OpenThings {
  blade: Live<Blade>;
  pane: Live<Pane | null>;
  question: Live<Question | null>;
  /** Markup of the blades that were left, which stays behind unseen. */
  left: Live<string[]>;
  /** Whether the title is drawn here rather than by the shell. */
  headed: boolean;
}

export function FrameApp({ things, t }: { things: OpenThings; t: Translate }) {
  const pane = useLive(things.pane);
  const question = useLive(things.question);
  return (
    <Texts.Provider value={t}>
      <LeftBlades left={useLive(things.left)} />
      <OpenBlade blade={useLive(things.blade)} headed={things.headed} t={t} />
      {pane && <PaneView key={keyOf(pane)} pane={pane} loading={t('loading')} />}
      {question && <QuestionView question={question} done={() => void things.question(null)} />}
    </Texts.Provider>
  );
}

function OpenBlade({ blade, headed, t }: { blade: Blade; headed: boolean; t: Translate }) {
  return (
    <div className="open-blade" key={keyOf(blade)}>
      {headed && <BladeHeader blade={blade} />}
      <BladeView blade={blade} loading={t('loading')} />
    </div>
  );
}

function LeftBlades({ left }: { left: string[] }) {
  return left.map((html) => (
    <div key={html} hidden aria-hidden="true" ref={(place) => fillOnce(place, html)} />
  ));
}

function fillOnce(place: HTMLElement | null, html: string): void {
  if (place && !place.hasChildNodes()) place.innerHTML = html;
}
