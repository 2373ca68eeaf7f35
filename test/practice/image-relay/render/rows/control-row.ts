import { html } from 'hono/html';
import type { CertificateControl, Control } from '../../screen.ts';
import {
  certificateBox,
  isOpen,
  layered,
  readValue,
  selectBox,
  storedCertificate,
  textInput,
  tickBox,
} from '../form-fields.ts';
import type { Html } from '../renderer.ts';

/** A control in its row; a certificate takes two. */
export function controlRow(control: Control): Html {
  if (control.kind === 'certificate') return certificateRows(control);
  return row(control, layered(control.layers, body(control)));
}

/** A row across both columns. */
export function wideRow(content: Html): Html {
  return html`<tr><td colspan="2">${content}</td></tr>`;
}

function row(control: Control, content: Html): Html {
  const { hint, invalid } = notes(control);
  return html`<tr${invalid ? html` class="bad"` : ''}><td>${control.caption}</td><td>${content}${hint ? html`<br><small>${hint}</small>` : ''}</td></tr>
`;
}

function notes(control: Control): { hint?: string; invalid?: boolean } {
  return control.kind === 'output' ? {} : control;
}

type SimpleControl = Exclude<Control, CertificateControl>;

function body(control: SimpleControl): Html {
  switch (control.kind) {
    case 'text':
      return textInput(control);
    case 'select':
      return selectBox(control);
    case 'checkbox':
      return tickBox(control);
    case 'output':
      return readValue(control, 'box');
  }
}

/** The stored text keeps the caption; the box opens in a row of its own, which has none. */
function certificateRows(control: CertificateControl): Html {
  const shut = html` style="display:none"`;
  const button = html`<input type="button" value="${control.update}" data-reveals="newcert"${isOpen(control) ? shut : ''}>`;
  return html`${row(control, html`${storedCertificate(control)}${button}`)}
<tr id="newcert"${isOpen(control) ? '' : shut}><td></td><td>${certificateBox(control)}</td></tr>`;
}
