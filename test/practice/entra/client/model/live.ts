import ko from 'knockout';

/** A value that tells its readers when it changes. */
export interface Reading<T> {
  (): T;
  peek: () => T;
  subscribe: (told: (value: T) => void) => { dispose: () => void };
}

export interface Live<T> extends Reading<T> {
  (value: T): unknown;
}

export function live<T>(value: T): Live<T> {
  return ko.observable(value) as Live<T>;
}

/** A live value that changes what is put into it. */
export function changing<T>(value: T, change: (value: T) => T): Live<T> {
  const inner = ko.observable(value);
  return ko.pureComputed<T>({
    read: inner,
    write: (next: T) => void inner(change(next)),
  }) as Live<T>;
}

/** A value worked out from other live values, and kept up to date. */
export function workedOut<T>(work: () => T): Reading<T> {
  return ko.pureComputed(work);
}

/** The same value, once it has been quiet for a while: how the portal validates what is typed. */
export function settled<T>(value: Reading<T>, milliseconds = 500): Reading<T> {
  return ko
    .pureComputed(() => value())
    .extend({ rateLimit: { timeout: milliseconds, method: 'notifyWhenChangesStop' } });
}

export const always: Reading<boolean> = live(true);
