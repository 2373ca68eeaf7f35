import ko from 'knockout';
import type { Translate } from '../hosting.ts';
import { type AttachFrame, type Drawing, forgetTruth, type Manner } from '../manner.ts';
import { registerBindings } from './bindings.ts';
import { installTemplates } from './templates/install.ts';

/** The portal's own manner: Knockout templates in the top document, with the portal's classes. */
export function portalManner(t: Translate, attachFrame: AttachFrame): Manner {
  registerBindings(attachFrame);
  installTemplates();
  const draw = (template: string, model: object, place: HTMLElement) =>
    drawTemplate(template, { t, model }, place);
  return {
    drawBlade: (blade, place) => draw('blade', blade, place),
    drawPane: (pane, place) => draw('pane', pane, place),
    drawQuestion: (question, done, place) => draw('question', { ...question, done }, place),
    drawToast: (toast, place) => draw('toast', toast, place),
  };
}

function drawTemplate(name: string, root: object, place: HTMLElement): Drawing {
  const host = document.createElement('div');
  host.className = `fxs-host-${name}`;
  host.dataset.bind = `template: { name: '${name}', data: model }`;
  place.append(host);
  ko.applyBindings(root, host);
  return {
    hide: () => hide(host),
    remove: () => {
      ko.cleanNode(host);
      host.remove();
    },
  };
}

/** What still arrives for a blade that was left is not drawn any more. */
function hide(host: HTMLElement): void {
  ko.cleanNode(host);
  for (const frame of host.querySelectorAll('iframe')) frame.remove();
  host.style.display = 'none';
  host.setAttribute('aria-hidden', 'true');
  forgetTruth(host);
}
