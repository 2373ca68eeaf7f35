import { html } from 'hono/html';
import type { FormControl } from './form-file.ts';
import { type Html, renderControl } from './render-control.ts';

/** A control with its caption, tied to it as the form ties them. */
export function renderField(control: FormControl, number: number): Html {
  const { labelledBy, visible } = control;
  const needsId = labelledBy === 'for' && control.label !== undefined;
  const id = control.id ?? (needsId ? `field-${number}` : undefined);
  const body = tied(control, renderControl(control, id), id);
  if (labelledBy === 'row') {
    return html`<tr${visible ? '' : html` hidden`}>${body}${hint(control, 'td')}</tr>\n`;
  }
  const style = visible ? '' : html` style="display: none"`;
  return html`<div class="field"${style}>${body}${hint(control, 'p')}</div>\n`;
}

function tied(
  { label = '', labelledBy, section, tag }: FormControl,
  control: Html,
  id: string | undefined,
): Html {
  switch (labelledBy) {
    case 'for':
      return html`<label for="${id}">${label}</label> ${control}`;
    case 'wrapping':
      return tag === 'input'
        ? html`<label>${control} <span>${label}</span></label>`
        : html`<label><span>${label}</span> ${control}</label>`;
    case 'after':
      return html`${control} <span class="caption">${label}</span>`;
    case 'row':
      return html`<td>${label}</td><td>${control}</td>`;
    case 'nearby': {
      // The section's heading is the caption where both say the same.
      const caption = label === section ? '' : html`<div class="caption">${label}</div>`;
      return html`${caption}<div class="control">${control}</div>`;
    }
    default:
      return control;
  }
}

function hint({ hint: text }: FormControl, tag: 'td' | 'p'): Html | string {
  if (text === undefined) return '';
  return tag === 'td' ? html`<td class="hint">${text}</td>` : html`<p class="hint">${text}</p>`;
}
