import { html } from 'hono/html';
import { paths } from '../../paths.ts';
import type { Frame } from '../../screen.ts';
import { accountMenu, adminMenu, type Menu, type SignedIn } from '../menus.ts';
import type { Html } from '../renderer.ts';

export function railsTopBar(frame: Frame): Html {
  return html`<header class="top-bar">
<a class="portal-name" href="${paths.library}">${frame.portalName}</a>
${frame.user ? toolbar(frame.user) : ''}
</header>`;
}

function toolbar(user: SignedIn): Html {
  return html`<nav class="toolbar" aria-label="Toolbar"><ul>
<li><a href="${paths.library}">Library</a></li>
${user.isAdmin ? html`<li>${menu(adminMenu)}</li>` : ''}
</ul></nav>
<div class="account">${menu(accountMenu(user))}</div>`;
}

function menu({ id, text, note, entries }: Menu): Html {
  return html`<div class="menu">
<button type="button" class="menu-button" aria-haspopup="true" aria-expanded="false" aria-controls="${id}">${text}</button>
<ul class="menu-items" id="${id}" hidden>${note ? html`<li class="email">${note}</li>` : ''}
${entries.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}</ul>
</div>`;
}
