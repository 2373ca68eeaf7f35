import { html } from 'hono/html';
import type { FormControl } from './form-file.ts';

export type Html = ReturnType<typeof html>;

/** A control as it stands in the markup, captions apart. The answer for tests goes with it. */
export function renderControl(control: FormControl, id: string | undefined): Html {
  switch (control.tag) {
    case 'select':
      return html`<select${attributes(control, id)}>${control.options?.map(option)}</select>`;
    case 'textarea':
      return html`<textarea rows="4"${attributes(control, id)}></textarea>`;
    case 'button':
      return renderButton(control, id);
    case 'input':
      return html`<input type="${control.type ?? 'text'}"${attributes(control, id)}>`;
  }
}

function option([value, text]: readonly [string, string]): Html {
  return html`<option value="${value}">${text}</option>`;
}

/** Frameworks make switches and choices of buttons. */
function renderButton(control: FormControl, id: string | undefined): Html {
  const { ariaRole, text = '' } = control;
  if (ariaRole === 'switch') {
    return html`<button type="button" role="switch" aria-checked="false"${attributes(control, id)}></button>`;
  }
  const role = ariaRole === undefined ? '' : html` role="${ariaRole}" aria-haspopup="listbox"`;
  return html`<button type="${control.type ?? 'button'}"${role}${attributes(control, id)}>${text}</button>`;
}

function attributes(control: FormControl, id: string | undefined): Html {
  const truth = truthOf(control);
  return html`${pair('id', id)}${pair('name', control.name)}${pair('placeholder', control.placeholder)}${pair(
    'aria-label',
    control.labelledBy === 'aria-label' ? control.label : undefined,
  )}${control.readOnly ? html` readonly` : ''}${control.disabled ? html` disabled` : ''}${pair('data-truth', truth)}`;
}

function pair(name: string, value: string | undefined): Html | string {
  return value === undefined ? '' : html` ${name}="${value}"`;
}

/** What a control is for, or what it could be mistaken for. */
function truthOf({ role, trap }: FormControl): string | undefined {
  return role ?? (trap === undefined ? undefined : `trap:${trap}`);
}
