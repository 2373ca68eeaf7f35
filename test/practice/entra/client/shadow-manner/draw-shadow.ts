import { element } from '../drawing/element.ts';
import { createScope } from '../drawing/scope.ts';
import type { Translate } from '../hosting.ts';
import { type Drawing, forgetTruth, type Manner, type Toast } from '../manner.ts';
import type { Press } from '../model/controls.ts';
import type { Question } from '../model/surface.ts';
import { bareButton, makeButton } from './buttons.ts';
import { defineElement, type MakeElement } from './define-element.ts';
import { makeBlade, makePane } from './surfaces.ts';

/** Custom elements with open shadow roots, several deep, in the top document. */
export function shadowManner(t: Translate): Manner {
  const draw = <Model>(make: MakeElement<Model>, model: Model, place: HTMLElement): Drawing => {
    const scope = createScope();
    const made = make(model, { t, scope });
    place.append(made);
    const remove = () => {
      scope.end();
      made.remove();
    };
    return { hide: () => leave(made, scope.end), remove };
  };
  return {
    drawBlade: (blade, place) => draw(makeBlade, blade, place),
    drawPane: (pane, place) => draw(makePane, pane, place),
    drawQuestion: (question, done, place) => draw(makeQuestion, { question, done }, place),
    drawToast: (toast, place) => draw(makeToast, toast, place),
  };
}

/** Stays in the document, unseen and as it was. */
function leave(made: HTMLElement, stop: () => void): void {
  stop();
  made.hidden = true;
  if (made.shadowRoot) forgetTruth(made.shadowRoot);
}

const makeQuestion = defineElement<{ question: Question; done: () => void }>(
  'x-question',
  `:host { position: absolute; z-index: 40; inset: 0; margin: 0; background: #fffa; }
  .box { width: 400px; margin: 120px auto; padding: 20px; border-radius: 12px; background: #fff; box-shadow: 0 4px 20px #0004; }`,
  ({ root, model: { question, done }, around }) => {
    const answer = (button: Press): Press => ({
      ...button,
      press: () => {
        done();
        return button.press();
      },
    });
    const buttons = question.answers.map((button) => makeButton(answer(button), around));
    const words = [element('h3', {}, question.title), element('p', {}, question.text)];
    root.append(
      element('div', { class: 'box', role: 'dialog', 'aria-modal': 'true' }, ...words, ...buttons),
    );
  },
);

const makeToast = defineElement<Toast>(
  'x-toast',
  `:host { position: absolute; z-index: 30; right: 16px; bottom: 16px; width: 300px; padding: 12px; border-radius: 10px; background: #fff; box-shadow: 0 2px 10px #0004; }`,
  ({ root, model, around: { t } }) => {
    root.append(
      element('strong', {}, model.title),
      element('div', {}, model.text),
      bareButton('×', t('dismissToast'), model.dismiss),
    );
  },
);
