import { isVisible } from '../visible.ts';

const controls =
  'input:not([type=hidden], [type=search], [type=button], [type=submit], [type=reset]), textarea, select';

/** Whether a form of a document holds something else than what it came with. */
export function isUnsaved(page: Document): boolean {
  return [...page.querySelectorAll(controls)].some(
    (control) => isVisible(control) && isInForm(control) && isOther(control),
  );
}

/** Outside of a form, frameworks set what a control shows without its markup knowing of it. */
function isInForm(control: Element): boolean {
  return control.closest('form') !== null && control.closest('search, [role=search]') === null;
}

function isOther(control: Element): boolean {
  if (control instanceof HTMLSelectElement) return isOtherChoice(control);
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  if (!(control instanceof HTMLInputElement)) return false;
  return control.type === 'checkbox' || control.type === 'radio'
    ? control.checked !== control.defaultChecked
    : control.value !== control.defaultValue;
}

/** Where the markup chose nothing, the browser takes the first that can be taken. */
function isOtherChoice(select: HTMLSelectElement): boolean {
  const options = [...select.options];
  const chosen = options.findLastIndex((option) => option.defaultSelected);
  const usual = chosen >= 0 ? chosen : options.findIndex((option) => !option.disabled);
  return select.multiple
    ? options.some((option) => option.selected !== option.defaultSelected)
    : select.selectedIndex !== usual;
}
