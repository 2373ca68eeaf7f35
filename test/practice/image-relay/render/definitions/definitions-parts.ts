import { html } from 'hono/html';
import type {
  ActionsPart,
  Cell,
  DetailsPart,
  FormPart,
  Frame,
  ListPart,
  Section,
} from '../../screen.ts';
import { cellContent, paragraph, partDrawer } from '../draw-part.ts';
import { carriedFields } from '../form-fields.ts';
import type { Html } from '../renderer.ts';
import { definition } from './definition.ts';

function form(part: FormPart, frame: Frame): Html {
  return html`<form action="${part.action}" method="post" novalidate>
${carriedFields(part, frame)}
${part.sections.map(section)}
<p><button type="submit" name="commit" value="${part.submit}" data-disable-with="${part.submit}">${part.submit}</button></p>
</form>`;
}

function section({ heading, text, controls }: Section): Html {
  return html`${heading ? html`<h3>${heading}</h3>` : ''}${text ? html`<p class="remark">${text}</p>` : ''}
<dl>
${controls.map(definition)}
</dl>`;
}

function details({ heading, text, controls }: DetailsPart): Html {
  return section({ heading, controls, ...(text && { text }) });
}

/** No table: each row is a list of its own, which repeats the captions of the columns. */
function list({ heading, columns, rows, empty }: ListPart): Html {
  return html`<h3>${heading}</h3>
${rows.length === 0 ? html`<p class="remark">${empty}</p>` : ''}
<ul class="entries">${rows.map((row) => html`<li>${entry(columns, row)}</li>`)}</ul>`;
}

function entry(columns: readonly string[], row: readonly Cell[]): Html {
  return html`<dl>${row.map(
    (each, index) => html`<dt>${columns[index] ?? ''}</dt><dd>${cellContent(each)}</dd>`,
  )}</dl>`;
}

function actions(part: ActionsPart): Html {
  return html`<ul class="actions">${part.actions.map(
    ({ text, href }) => html`<li><a href="${href}">${text}</a></li>`,
  )}</ul>`;
}

export const definitionsPart = partDrawer({ form, details, list, text: paragraph, actions });
