/** @jsxImportSource react */
import type { Translate } from '../hosting.ts';
import type { Live } from '../model/live.ts';
import type { Blade, Pane, Question } from '../model/surface.ts';
import { BladeView } from './BladeView.tsx';
import { PaneView, QuestionView } from './Overlays.tsx';
import { Texts } from './texts.ts';
import { useLive } from './use-live.ts';

/** What stands open in the document of one framed blade. */
export interface OpenThings {
  blade: Blade;
  pane: Live<Pane | null>;
  question: Live<Question | null>;
}

export function FrameApp({ things, t }: { things: OpenThings; t: Translate }) {
  const pane = useLive(things.pane);
  const question = useLive(things.question);
  return (
    <Texts.Provider value={t}>
      <BladeView blade={things.blade} loading={t('loading')} />
      {pane && <PaneView pane={pane} loading={t('loading')} />}
      {question && <QuestionView question={question} done={() => void things.question(null)} />}
    </Texts.Provider>
  );
}
