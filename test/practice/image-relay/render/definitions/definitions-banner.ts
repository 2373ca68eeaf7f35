import { html } from 'hono/html';
import { paths } from '../../paths.ts';
import type { Frame } from '../../screen.ts';
import { accountMenu, adminMenu, type Menu } from '../menus.ts';
import type { Html } from '../renderer.ts';

export function definitionsBanner({ portalName, user }: Frame): Html {
  return html`<div id="banner">
<strong><a href="${paths.library}">${portalName}</a></strong>
${user ? html`<span><a href="${paths.library}">Library</a></span>` : ''}
${user?.isAdmin ? menu(adminMenu) : ''}
${user ? menu(accountMenu(user)) : ''}
</div>`;
}

function menu({ id, text, note, entries }: Menu): Html {
  return html`<span class="drop"><button type="button" aria-haspopup="true" aria-expanded="false" aria-controls="${id}">${text}</button>
<span class="dropped" id="${id}" hidden>${note ? html`<em>${note}</em>` : ''}
${entries.map(({ text, href }) => html`<a href="${href}">${text}</a>`)}</span></span>`;
}
