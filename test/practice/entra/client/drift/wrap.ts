import { element } from '../drawing/element.ts';
import { way } from './ways.ts';

/** How many more elements stand around a part than today. */
export function layersAround(kind: string): number {
  return way(`layers ${kind}`, 3);
}

/** A drawn part within as many wrappers as its kind has got. */
export function wrapped(kind: string, drawn: HTMLElement): HTMLElement {
  return Array.from({ length: layersAround(kind) }).reduce<HTMLElement>(
    (inner) => element('div', {}, inner),
    drawn,
  );
}
