import { html } from 'hono/html';
import { paths } from '../paths.ts';
import type { Frame } from '../screen.ts';
import type { Html } from './renderer.ts';

export function railsTopBar(frame: Frame): Html {
  return html`<header class="top-bar">
<a class="portal-name" href="${paths.library}">${frame.portalName}</a>
${frame.user ? toolbar(frame.user) : ''}
</header>`;
}

function toolbar(user: NonNullable<Frame['user']>): Html {
  return html`<nav class="toolbar" aria-label="Toolbar"><ul>
<li><a href="${paths.library}">Library</a></li>
${user.isAdmin ? html`<li>${menu('admin_menu', 'Admin', adminItems)}</li>` : ''}
</ul></nav>
<div class="account">${menu('account_menu', user.name, accountItems(user.email))}</div>`;
}

const adminItems = html`<li><a href="${paths.users}">Users &amp; Permissions</a></li>
<li><a href="${paths.general}">Account Settings</a></li>`;

function accountItems(email: string): Html {
  return html`<li class="email">${email}</li>
<li><a href="${paths.logout}">Sign Out</a></li>`;
}

function menu(id: string, text: string, items: Html): Html {
  return html`<div class="menu">
<button type="button" class="menu-button" aria-haspopup="true" aria-expanded="false" aria-controls="${id}">${text}</button>
<ul class="menu-items" id="${id}" hidden>${items}</ul>
</div>`;
}
