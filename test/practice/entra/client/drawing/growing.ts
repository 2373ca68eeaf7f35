import { live, type Reading, workedOut } from '../model/live.ts';
import { follow, type Scope } from './scope.ts';

/**
 * The first items of a list, and more of them whenever `end`, an element behind the last one, comes
 * into view. What was not scrolled to is not in the document.
 */
export function growing<T>(
  scope: Scope,
  items: Reading<T[]>,
  step: number,
  end: Element,
): Reading<T[]> {
  const limit = live(step);
  const watcher = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    if (limit.peek() >= items.peek().length) return;
    limit(limit.peek() + step);
    watchAnew();
  });
  // An element that stays in view is reported once only, unless it is watched anew.
  const watchAnew = () => {
    watcher.disconnect();
    watcher.observe(end);
  };
  follow(scope, items, () => {
    limit(step);
    watchAnew();
  });
  scope.keep({ dispose: () => watcher.disconnect() });
  return workedOut(() => items().slice(0, limit()));
}
