import type { Surroundings } from '../../../lib/page/console-page.ts';

/** Of a document that stands by itself, in a console where nothing was shown, with nothing to be loaded. */
export function surroundings(changes: Partial<Surroundings> = {}): Surroundings {
  return {
    address: () => document.location.href,
    learned: () => [],
    teacher: () => null,
    load: async () => {},
    ...changes,
  };
}
