import { html } from 'hono/html';
import { paths } from '../../paths.ts';
import type { Frame } from '../../screen.ts';
import { accountMenu, adminMenu, type Menu } from '../menus.ts';
import type { Html } from '../renderer.ts';

export function rowsTopBar({ portalName, user }: Frame): Html {
  return html`<table class="top" role="presentation"><tr>
<td><a href="${paths.library}">${portalName}</a></td>
${user ? html`<td><a href="${paths.library}">Library</a></td>` : ''}
${user?.isAdmin ? html`<td>${menu(adminMenu)}</td>` : ''}
${user ? html`<td class="who">${menu(accountMenu(user))}</td>` : ''}
</tr></table>`;
}

function menu({ id, text, note, entries }: Menu): Html {
  return html`<input type="button" value="${text}" aria-haspopup="true" aria-expanded="false" aria-controls="${id}">
<div class="layer" id="${id}" hidden>${note ? html`${note}<br>` : ''}
${entries.map(({ text, href }) => html`<a href="${href}">${text}</a><br>`)}</div>`;
}
