import { html } from 'hono/html';
import type {
  ActionsPart,
  Cell,
  DetailsPart,
  FormPart,
  Frame,
  ListPart,
  Section,
  TextPart,
} from '../../screen.ts';
import { cellContent, partDrawer } from '../draw-part.ts';
import { carriedFields } from '../form-fields.ts';
import type { Html } from '../renderer.ts';
import { controlRow, wideRow } from './control-row.ts';

/** One table for the whole form: its headings are bold rows among the others. */
function form(part: FormPart, frame: Frame): Html {
  return html`<form action="${part.action}" method="post" novalidate>${carriedFields(part, frame)}
<table class="entry">
${part.sections.map(section)}
<tr><td></td><td><input type="submit" name="commit" value="${part.submit}" data-disable-with="${part.submit}"></td></tr>
</table></form>`;
}

function section({ heading, text, controls }: Section): Html {
  return html`${heading ? wideRow(html`<b>${heading}</b>`) : ''}${text ? wideRow(html`${text}`) : ''}
${controls.map(controlRow)}`;
}

function details({ heading, text, controls }: DetailsPart): Html {
  return html`<table class="entry"><caption>${heading}</caption>
${text ? wideRow(html`${text}`) : ''}
${controls.map(controlRow)}
</table>`;
}

function list({ heading, columns, rows, empty }: ListPart): Html {
  return html`<table class="grid"><caption>${heading}</caption>
<tr class="head">${columns.map((column) => html`<td><b>${column}</b></td>`)}</tr>
${rows.map((row) => html`<tr>${row.map(cell)}</tr>`)}
${rows.length === 0 ? html`<tr><td colspan="${columns.length}">${empty}</td></tr>` : ''}
</table>`;
}

function cell(each: Cell): Html {
  return html`<td>${cellContent(each)}</td>`;
}

function actions(part: ActionsPart): Html {
  return html`<div>${part.actions.map(({ text, href }) => html`[<a href="${href}">${text}</a>] `)}</div>`;
}

function text({ truth, text: words }: TextPart): Html {
  return html`<div${truth ? html` data-truth="${truth}"` : ''}>${words}</div>`;
}

export const rowsPart = partDrawer({ form, details, list, text, actions });
