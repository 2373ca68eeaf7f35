import ko, { type BindingHandler } from 'knockout';
import type { Reading } from '../model/live.ts';

interface Growing {
  items: Reading<unknown[]>;
  step: number;
}

/**
 * Gives the elements inside `$grown`, the first items of a list, and more of them whenever the
 * element marked `data-more` comes into view. What was not scrolled to is not in the document.
 */
export const growing: BindingHandler<Growing> = {
  init: (element: HTMLElement, value, _all, _model, context) => {
    const { items, step } = value();
    const limit = ko.observable(step);
    const $grown = ko.pureComputed(() => items().slice(0, limit()));
    ko.applyBindingsToDescendants(context.extend({ $grown }), element);
    const watch = watchEnd(element, () => {
      if (limit() >= items().length) return false;
      limit(limit() + step);
      return true;
    });
    const restart = items.subscribe(() => {
      limit(step);
      watch.again();
    });
    ko.utils.domNodeDisposal.addDisposeCallback(element, () => {
      restart.dispose();
      watch.stop();
    });
    return { controlsDescendantBindings: true };
  },
};

/** Calls for more while the end is in view and there is more. */
function watchEnd(element: HTMLElement, more: () => boolean) {
  const end = element.querySelector('[data-more]');
  const watcher = new IntersectionObserver((entries) => {
    if (entries.some((entry) => entry.isIntersecting) && more()) again();
  });
  // An element that stays in view is reported once only, unless it is watched anew.
  const again = () => {
    watcher.disconnect();
    if (end) watcher.observe(end);
  };
  again();
  return { again, stop: () => watcher.disconnect() };
}
