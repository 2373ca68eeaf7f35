import type { Reading } from '../model/live.ts';

interface Disposable {
  dispose: () => void;
}

/** What has to stop when something that was drawn goes away. */
export interface Scope {
  keep: (thing: Disposable) => void;
  /** A scope that ends with this one at the latest. */
  inner: () => Scope;
  end: () => void;
}

export function createScope(): Scope {
  const kept = new Set<Disposable>();
  const scope: Scope = {
    keep: (thing) => void kept.add(thing),
    inner: () => {
      const within = createScope();
      kept.add({ dispose: within.end });
      return within;
    },
    end: () => {
      for (const thing of kept) thing.dispose();
      kept.clear();
    },
  };
  return scope;
}

/** Does something with a live value, now and whenever it changes. */
export function follow<T>(scope: Scope, source: Reading<T>, act: (value: T) => void): void {
  scope.keep(source.subscribe(act));
  act(source.peek());
}
