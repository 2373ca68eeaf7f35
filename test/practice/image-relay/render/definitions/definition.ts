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

/** One term with its description. */
export function definition(control: Control): Html {
  if (control.kind === 'output')
    return term(control.caption, html`<dd>${layered(control.layers, body(control))}</dd>`);
  return term(
    control.caption,
    html`<dd${control.invalid ? html` class="refused"` : ''}>${layered(control.layers, body(control))}</dd>
${control.hint ? html`<dd class="remark">${control.hint}</dd>` : ''}`,
  );
}

function term(caption: string, descriptions: Html): Html {
  return html`<dt>${caption}</dt>${descriptions}
`;
}

function body(control: Control): Html {
  switch (control.kind) {
    case 'text':
      return textInput(control);
    case 'select':
      return selectBox(control);
    case 'checkbox':
      return tickBox(control);
    case 'certificate':
      return certificate(control);
    case 'output':
      return readValue(control, 'text');
  }
}

function certificate(control: CertificateControl): Html {
  const hidden = html` hidden`;
  return html`${storedCertificate(control)}
<button type="button" data-reveals="new-certificate"${isOpen(control) ? hidden : ''}>${control.update}</button>
<div id="new-certificate"${isOpen(control) ? '' : hidden}>${certificateBox(control)}</div>`;
}
