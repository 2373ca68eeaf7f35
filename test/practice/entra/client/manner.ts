import type { Blade, FrameSource, Pane, Question } from './model/surface.ts';

/** Something on the page that was drawn from a model. */
export interface Drawing {
  /** Leaves what was drawn in the document, unseen and without its measuring marks. */
  hide: () => void;
  remove: () => void;
}

export interface Toast {
  title: string;
  text: string;
  dismiss: () => void;
}

/** A way to draw the same blades: which elements, which classes, which framework. */
export interface Manner {
  drawBlade: (blade: Blade, place: HTMLElement) => Drawing;
  drawPane: (pane: Pane, place: HTMLElement) => Drawing;
  drawQuestion: (question: Question, done: () => void, place: HTMLElement) => Drawing;
  drawToast: (toast: Toast, place: HTMLElement) => Drawing;
}

/** Puts the document of a framed blade into an element; the shell knows how to talk with it. */
export type AttachFrame = (
  element: HTMLElement,
  source: FrameSource,
  blade: Blade,
) => { dispose: () => void };

/** Unseen blades must not answer when somebody measures what the page shows. */
export function forgetTruth(root: ParentNode): void {
  for (const each of root.querySelectorAll('*')) {
    each.removeAttribute('data-truth');
    if (each.shadowRoot) forgetTruth(each.shadowRoot);
  }
}
