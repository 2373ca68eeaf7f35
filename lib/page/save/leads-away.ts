import { formOf } from './save-scope.ts';

/**
 * Whether a press would send what stands in the form, or the page itself, to another origin or another window. What
 * attributes say counts: a box of a form may bear the name of a property and stand in its place.
 */
export function leadsAway(button: HTMLElement): boolean {
  if (button.closest('a[href]:not([href="#"])') !== null) return true;
  const form = formOf(button);
  if (form === null || !isSubmit(button)) return false;
  const said = (name: string) => saidBy(button, `form${name}`) ?? saidBy(form, name) ?? '';
  if (!['', '_self'].includes(said('target').toLowerCase())) return true;
  if (said('method').toLowerCase() === 'dialog') return true;
  const { location, baseURI } = button.ownerDocument;
  const action = said('action');
  return action !== '' && URL.parse(action, baseURI)?.origin !== location.origin;
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
