import { html } from 'hono/html';
import type { CertificateControl, CheckboxControl, Control, OutputControl } from '../../screen.ts';
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

export function railsControl(control: Control): Html {
  switch (control.kind) {
    case 'text':
      return field(control, textInput(control, { id: idOf(control.name) }));
    case 'select':
      return field(control, selectBox(control, { id: idOf(control.name) }));
    case 'checkbox':
      return checkbox(control);
    case 'certificate':
      return certificate(control);
    case 'output':
      return railsOutput(control);
  }
}

/** Rails makes the id from the name: account[login_url] becomes account_login_url. */
function idOf(name: string): string {
  return name.replaceAll(']', '').replaceAll(/[^\w.:-]/g, '_');
}

function field(control: Exclude<Control, OutputControl>, body: Html): Html {
  return html`<div class="field">
${markInvalid(control, html`<label for="${idOf(control.name)}">${control.caption}</label>`)}
${layered(control.layers, markInvalid(control, body))}
${control.hint ? html`<p class="hint">${control.hint}</p>` : ''}
</div>`;
}

/** Rails wraps the label and the control of a refused value, each on its own. */
function markInvalid({ invalid }: { invalid?: boolean }, body: Html): Html {
  return invalid ? html`<div class="field_with_errors">${body}</div>` : body;
}

function checkbox(control: CheckboxControl): Html {
  const id = idOf(control.name);
  return layered(
    control.layers,
    html`<div class="field check">
${tickBox(control, { id })}
<label for="${id}">${control.caption}</label>
</div>`,
  );
}

function certificate(control: CertificateControl): Html {
  const id = idOf(control.name);
  const box = certificateBox(control, { id, isHidden: !isOpen(control) });
  return html`<div class="field">
${markInvalid(control, html`<label for="${id}">${control.caption}</label>`)}
${storedCertificate(control)}
<p><button type="button" class="button" data-reveals="${id}"${isOpen(control) ? html` hidden` : ''}>${control.update}</button></p>
${markInvalid(control, box)}
</div>`;
}

export function railsOutput(control: OutputControl): Html {
  const id = control.truth.replaceAll('.', '_');
  return html`<div class="field">
<label for="${id}">${control.caption}</label>
${layered(control.layers, readValue(control, 'box', { id }))}
</div>`;
}
