import { html } from 'hono/html';
import type {
  CertificateControl,
  CheckboxControl,
  Control,
  OutputControl,
  SelectControl,
  TextControl,
} from '../screen.ts';
import type { Html } from './renderer.ts';

export function railsControl(control: Control): Html {
  switch (control.kind) {
    case 'text':
      return field(control, input(control));
    case 'select':
      return field(control, select(control));
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
${markInvalid(control, body)}
${control.hint ? html`<p class="hint">${control.hint}</p>` : ''}
</div>`;
}

/** Rails wraps the label and the control of a refused value, each on its own. */
function markInvalid({ invalid }: { invalid?: boolean }, body: Html): Html {
  return invalid ? html`<div class="field_with_errors">${body}</div>` : body;
}

function input(control: TextControl): Html {
  return html`<input type="${control.type}" name="${control.name}" id="${idOf(control.name)}" value="${control.value}" data-truth="${control.truth}"${control.dropsOnBlur ? html` data-drops-on-blur` : ''}>`;
}

function select(control: SelectControl): Html {
  const prompt = control.prompt ? html`<option value="">${control.prompt}</option>` : '';
  return html`<select name="${control.name}" id="${idOf(control.name)}" data-truth="${control.truth}">${prompt}
${control.options.map(({ value, text }) => option(value, text, value === control.value))}
</select>`;
}

function option(value: string, text: string, isChosen: boolean): Html {
  return html`<option${isChosen ? html` selected="selected"` : ''} value="${value}">${text}</option>`;
}

/** The hidden twin posts "0" for a box that is not ticked, which a browser would leave out. */
function checkbox({ name, caption, truth, checked }: CheckboxControl): Html {
  return html`<div class="field check">
<input name="${name}" type="hidden" value="0" autocomplete="off"><input type="checkbox" value="1" name="${name}" id="${idOf(name)}" data-truth="${truth}"${checked ? html` checked="checked"` : ''}>
<label for="${idOf(name)}">${caption}</label>
</div>`;
}

/** The line feed after the start tags is the one that HTML parsers drop. */
function certificate(control: CertificateControl): Html {
  const id = idOf(control.name);
  const isOpen = control.value !== '';
  return html`<div class="field">
${markInvalid(control, html`<label for="${id}">${control.caption}</label>`)}
<pre class="stored" data-truth="${control.storedTruth}">${'\n'}${control.stored || control.none}</pre>
<p><button type="button" class="button" data-reveals="${id}"${isOpen ? html` hidden` : ''}>${control.update}</button></p>
${markInvalid(control, html`<textarea name="${control.name}" id="${id}" rows="10" spellcheck="false" data-truth="${control.truth}"${isOpen ? '' : html` hidden`}>${'\n'}${control.value}</textarea>`)}
</div>`;
}

export function railsOutput({ truth, caption, value }: OutputControl): Html {
  const id = truth.replaceAll('.', '_');
  return html`<div class="field">
<label for="${id}">${caption}</label>
<input type="text" id="${id}" value="${value}" readonly="readonly" data-truth="${truth}">
</div>`;
}
