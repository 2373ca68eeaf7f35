import type { Drawing, Manner } from '../manner.ts';
import type { Press } from '../model/controls.ts';
import type { Pane, Question } from '../model/surface.ts';

export interface Overlays {
  openPane: (pane: Pane) => void;
  /** Closes the pane, after asking if there is something to lose. */
  closePane: () => void;
  /** Closes the pane at once, because the page under it goes away. */
  dropPane: () => void;
  ask: (question: Question) => void;
  notify: (title: string, text: string) => void;
}

const toastStays = 5000;

/** What stands in front of the blades: one pane, one question, some toasts. */
export function createOverlays(
  manner: Manner,
  place: HTMLElement,
  discard: (leave: () => void) => Question,
): Overlays {
  let open: { pane: Pane; drawing: Drawing } | null = null;
  const dropPane = () => {
    open?.drawing.remove();
    open = null;
  };
  const ask = (question: Question) => {
    const drawing = manner.drawQuestion(question, () => drawing.remove(), place);
  };
  return {
    dropPane,
    ask,
    openPane: (pane) => {
      dropPane();
      open = { pane, drawing: manner.drawPane(pane, place) };
    },
    closePane: () => {
      if (open?.pane.hasEdits()) ask(discard(dropPane));
      else dropPane();
    },
    notify: (title, text) => {
      const drawing = manner.drawToast({ title, text, dismiss: () => drawing.remove() }, place);
      setTimeout(() => drawing.remove(), toastStays);
    },
  };
}

/** The question before edits are lost. */
export function discardQuestion(
  texts: { title: string; text: string; ok: string; cancel: string },
  press: (text: string, action: () => unknown, more?: Partial<Press>) => Press,
): (leave: () => void) => Question {
  return (leave) => ({
    title: texts.title,
    text: texts.text,
    answers: [press(texts.ok, leave, { primary: true }), press(texts.cancel, () => undefined)],
  });
}
