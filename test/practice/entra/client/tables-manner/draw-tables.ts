import { element } from '../drawing/element.ts';
import { pressable } from '../drawing/pressable.ts';
import { createScope, type Scope } from '../drawing/scope.ts';
import type { Translate } from '../hosting.ts';
import { type Drawing, forgetTruth, type Manner, type Toast } from '../manner.ts';
import { always } from '../model/live.ts';
import type { Question } from '../model/surface.ts';
import { button } from './buttons.ts';
import { bladeElement, paneElement } from './surfaces.ts';

/** Plain tables in the top document: captions in one cell, values in the next, tied by nothing. */
export function tablesManner(t: Translate): Manner {
  return {
    drawBlade: (blade, place) => draw(place, (scope) => bladeElement(t, blade, scope)),
    drawPane: (pane, place) => draw(place, (scope) => paneElement(t, pane, scope)),
    drawQuestion: (question, done, place) =>
      draw(place, (scope) => questionElement(question, done, scope)),
    drawToast: (toast, place) => draw(place, (scope) => toastElement(t, toast, scope)),
  };
}

function draw(place: HTMLElement, make: (scope: Scope) => HTMLElement): Drawing {
  const scope = createScope();
  const made = make(scope);
  place.append(made);
  return {
    hide: () => {
      scope.end();
      made.style.display = 'none';
      forgetTruth(made);
    },
    remove: () => {
      scope.end();
      made.remove();
    },
  };
}

function questionElement(question: Question, done: () => void, scope: Scope): HTMLElement {
  const buttons = question.answers.map((answer) => {
    const press = () => {
      done();
      return answer.press();
    };
    return button({ ...answer, press }, scope);
  });
  const box = element('div', { class: 'box' }, element('h3', {}, question.title));
  box.append(element('p', {}, question.text), ...buttons);
  return element('div', { class: 'shade' }, box);
}

function toastElement(t: Translate, toast: Toast, scope: Scope): HTMLElement {
  const label = t('dismissToast');
  const close = element('a', { role: 'button' }, '×');
  return element(
    'div',
    { class: 'toast' },
    element('b', {}, toast.title),
    element('div', {}, toast.text),
    pressable(scope, close, { label, enabled: always, press: toast.dismiss }),
  );
}
