import { html } from 'hono/html';
import type {
  CertificateControl,
  CheckboxControl,
  FormPart,
  Frame,
  HandoverPart,
  OutputControl,
  SelectControl,
  TextControl,
} from '../screen.ts';
import type { Html } from './renderer.ts';

/** Form elements of the manners that a server writes. Captions, and ids if any, are each manner's own. */
type Identified = { id?: string };

export function textInput(control: TextControl, { id }: Identified = {}): Html {
  const { look, name, truth, value } = control;
  if (look === 'lines') {
    return html`<textarea rows="1" name="${name}"${idOf(id)} data-truth="${truth}">${'\n'}${value}</textarea>`;
  }
  const type = look === 'url' ? 'url' : control.type;
  return html`<input type="${type}" name="${control.name}"${idOf(id)} value="${control.value}" data-truth="${control.truth}"${control.dropsOnBlur ? html` data-drops-on-blur` : ''}>`;
}

export function selectBox(control: SelectControl, { id }: Identified = {}): Html {
  const prompt = control.prompt ? html`<option value="">${control.prompt}</option>` : '';
  return html`<select name="${control.name}"${idOf(id)} data-truth="${control.truth}">${prompt}
${control.options.map(({ value, text }) => option(value, text, value === control.value))}
</select>`;
}

function option(value: string, text: string, isChosen: boolean): Html {
  return html`<option${isChosen ? html` selected="selected"` : ''} value="${value}">${text}</option>`;
}

/** The hidden twin posts "0" for a box that is not ticked, which a browser would leave out. */
export function tickBox({ name, truth, checked }: CheckboxControl, { id }: Identified = {}): Html {
  return html`<input name="${name}" type="hidden" value="0" autocomplete="off"><input type="checkbox" value="1" name="${name}"${idOf(id)} data-truth="${truth}"${checked ? html` checked="checked"` : ''}>`;
}

/** The line feed after a start tag is the one that HTML parsers drop. */
export function storedCertificate({ storedTruth, stored, none }: CertificateControl): Html {
  return html`<pre class="stored" data-truth="${storedTruth}">${'\n'}${stored || none}</pre>`;
}

export function certificateBox(
  { name, truth, value }: CertificateControl,
  { id, isHidden = false }: Identified & { isHidden?: boolean } = {},
): Html {
  return html`<textarea name="${name}"${idOf(id)} rows="10" spellcheck="false" data-truth="${truth}"${isHidden ? html` hidden` : ''}>${'\n'}${value}</textarea>`;
}

/** A box for a new certificate stands open only where one was refused. */
export function isOpen({ value }: CertificateControl): boolean {
  return value !== '';
}

/** A value to read: in its manner's element, or in the one that it has become. */
export function readValue(
  output: OutputControl,
  today: 'box' | 'text',
  identified: Identified = {},
): Html {
  const look = output.look === undefined || output.look === 'today' ? today : output.look;
  if (look === 'box') return readonlyInput(output, identified);
  return html`<code${idOf(identified.id)} data-truth="${output.truth}">${output.value}</code>`;
}

/** Elements that mean nothing, around one that does. */
export function layered(layers: number | undefined, inner: Html): Html {
  return layers ? html`<div>${layered(layers - 1, inner)}</div>` : inner;
}

function readonlyInput({ truth, value }: OutputControl, { id }: Identified = {}): Html {
  return html`<input type="text"${idOf(id)} value="${value}" readonly="readonly" data-truth="${truth}">`;
}

function idOf(id: string | undefined): Html | string {
  return id === undefined ? '' : html` id="${id}"`;
}

/** What every form carries unseen: the verb that Rails is to understand, and the token of the session. */
export function carriedFields({ method }: FormPart, { csrfToken }: Frame): Html {
  return html`${method === 'patch' ? hidden('_method', 'patch') : ''}${hidden('authenticity_token', csrfToken)}`;
}

export function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}" autocomplete="off">`;
}

export function handoverForm({ action, fields }: HandoverPart): Html {
  return html`<form action="${action}" method="post" data-auto-submit>
${Object.entries(fields).map(([name, value]) => hidden(name, value))}
<input type="submit" value="Continue" class="button primary">
</form>`;
}
