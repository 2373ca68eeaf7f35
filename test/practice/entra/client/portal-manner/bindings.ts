import ko, { type BindingContext, type BindingHandler } from 'knockout';
import type { AttachFrame } from '../manner.ts';
import type { Press } from '../model/controls.ts';
import type { Blade } from '../model/surface.ts';
import { generatedId } from './generated-ids.ts';
import { growing } from './growing.ts';

/** Registers the bindings that the templates of this manner use beside Knockout's own. */
export function registerBindings(attachFrame: AttachFrame): void {
  Object.assign(ko.bindingHandlers, { pcControl, press, viewState, growing });
  ko.bindingHandlers.frame = frameBinding(attachFrame);
}

/** A form element: it and its label get ids that are new every time. */
const pcControl: BindingHandler = {
  init: (element: HTMLElement, _value, _all, _model, context) => {
    element.id = generatedId.control();
    const names = { $labelId: generatedId.label(), $boxName: generatedId.boxName };
    return descend(element, context.extend(names));
  },
};

/** State that only the drawing knows, such as whether a menu is open. */
const viewState: BindingHandler<Record<string, boolean>> = {
  init: (element: HTMLElement, value, _all, _model, context) => {
    const entries = Object.entries(value()).map(([key, start]) => [key, ko.observable(start)]);
    return descend(element, context.extend(Object.fromEntries(entries)));
  },
};

function descend(element: HTMLElement, context: BindingContext) {
  ko.applyBindingsToDescendants(context, element);
  return { controlsDescendantBindings: true };
}

/** Makes an element behave as the portal's buttons do: click, Enter and Space, aria-disabled. */
const press: BindingHandler<Press> = {
  init: (element: HTMLElement, value) => {
    const go = (event: Event) => {
      event.stopPropagation();
      if (value().enabled()) value().press();
    };
    element.addEventListener('click', go);
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      go(event);
    });
  },
  update: (element: HTMLElement, value) => {
    const { enabled, label } = value();
    element.tabIndex = 0;
    element.setAttribute('aria-disabled', String(!enabled()));
    element.classList.toggle('fxs-button-disabled', !enabled());
    if (label) element.setAttribute('aria-label', label);
  },
};

function frameBinding(attachFrame: AttachFrame): BindingHandler<Blade> {
  return {
    init: (element: HTMLElement, value) => {
      const blade = value();
      const source = blade.frame.peek();
      if (!source) return;
      const attached = attachFrame(element, source, blade);
      ko.utils.domNodeDisposal.addDisposeCallback(element, () => attached.dispose());
    },
  };
}
