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
import { railsControl, railsOutput } from './rails-controls.ts';

function form(part: FormPart, frame: Frame): Html {
  return html`<form action="${part.action}" accept-charset="UTF-8" method="post" novalidate>
${carriedFields(part, frame)}
${part.sections.map(section)}
<div class="actions"><input type="submit" name="commit" value="${part.submit}" class="button primary" data-disable-with="${part.submit}"></div>
</form>`;
}

function section({ heading, text, controls }: Section): Html {
  return html`<div class="section">
${heading ? html`<h2>${heading}</h2>` : ''}${text ? html`<p class="explanation">${text}</p>` : ''}
${controls.map(railsControl)}
</div>`;
}

function details(part: DetailsPart): Html {
  return html`<div class="section details">
<h2>${part.heading}</h2>
${part.text ? html`<p class="explanation">${part.text}</p>` : ''}
${part.controls.map(railsOutput)}
</div>`;
}

function list(part: ListPart): Html {
  return html`<div class="section">
<h2>${part.heading}</h2>
${part.rows.length === 0 ? html`<p class="empty">${part.empty}</p>` : table(part)}
</div>`;
}

function table({ columns, rows }: ListPart): Html {
  return html`<table>
<thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>`)}</tbody>
</table>`;
}

function cell(each: Cell): Html {
  return html`<td>${cellContent(each)}</td>`;
}

function actions(part: ActionsPart): Html {
  return html`<p class="actions">${part.actions.map(
    ({ text, href }) => html`<a class="button" href="${href}">${text}</a> `,
  )}</p>`;
}

export const railsPart = partDrawer({ form, details, list, text: paragraph, actions });
