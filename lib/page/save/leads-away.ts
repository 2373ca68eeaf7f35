import { shownIn } from '../shown-in.ts';
import { formOf } from './save-scope.ts';

/**
 * Whether a press would send what stands in the form, or the page itself, to another origin or another window, or would
 * press something else. What attributes say counts: a box of a form may bear the name of a property and stand in its
 * place.
 */
export function leadsAway(button: HTMLElement): boolean {
  if (standsInLink(button) || pressesAnother(button)) return true;
  const form = formOf(button);
  if (form === null || !isSubmit(button)) return false;
  const said = (name: string) => saidBy(button, `form${name}`) ?? saidBy(form, name);
  const { location, baseURI } = button.ownerDocument;
  const target = said('target') ?? usualTarget(button.ownerDocument);
  if (!['', '_self'].includes(target.toLowerCase())) return true;
  if (said('method')?.toLowerCase() === 'dialog') return true;
  const action = said('action') ?? '';
  return action !== '' && URL.parse(action, baseURI)?.origin !== location.origin;
}

/** A press reaches all that the button stands in, out of shadow roots too, and a link among it is followed. */
function standsInLink(button: Element): boolean {
  for (let at: Element | null = button; at !== null; at = shownIn(at)) {
    if (at.matches('a[href]:not([href="#"])')) return true;
  }
  return false;
}

/** A press on a label presses what it belongs to, unless it meets a real button on its way. */
function pressesAnother(button: Element): boolean {
  if (button instanceof HTMLButtonElement || button instanceof HTMLInputElement) return false;
  const around: Element[] = [];
  for (let at = shownIn(button); at !== null; at = shownIn(at)) around.push(at);
  return [...around, ...button.querySelectorAll('label')].some(
    (each) => each instanceof HTMLLabelElement && each.control !== null,
  );
}

/** Where forms and links lead that name no window themselves. */
function usualTarget(document: Document): string {
  return document.querySelector('base[target]')?.getAttribute('target') ?? '';
}

/** A box that is called like a method stands in the method's place on its form, and nowhere else. */
function saidBy(element: Element, attribute: string): string | null {
  return Element.prototype.getAttribute.call(element, attribute);
}

/** Whether a press sends the form that the button belongs to. */
export function isSubmit(button: Element): boolean {
  if (button instanceof HTMLButtonElement) return button.type === 'submit';
  return button instanceof HTMLInputElement && ['submit', 'image'].includes(button.type);
}
