import { html } from 'hono/html';
import { practiceStrip } from '../../../strip.ts';
import type { Frame, NavigationItem, Screen } from '../../screen.ts';
import { documentOf } from '../document.ts';
import { errorHeading } from '../errors.ts';
import type { Html } from '../renderer.ts';
import { railsPart } from './rails-parts.ts';
import { railsTopBar } from './rails-top-bar.ts';

/** The server-rendered look: plain forms in the manner of a Rails application. */
export function renderRails(screen: Screen, frame: Frame): Html {
  return documentOf(screen, frame, {
    style: 'application.css',
    script: 'application.js',
    body: html`${railsTopBar(frame)}
${flash('notice', frame.notice)}${flash('alert', frame.alert)}
<div class="page${screen.navigation ? ' page-with-navigation' : ''}">
${screen.navigation ? sideNavigation(screen.navigation) : ''}
${main(screen, frame)}
</div>
${practiceStrip()}`,
  });
}

function flash(kind: 'notice' | 'alert', text: string): Html | string {
  if (text === '') return '';
  return html`<div class="flash flash-${kind}" id="flash_${kind}" role="status">${text}</div>`;
}

function sideNavigation(items: readonly NavigationItem[]): Html {
  return html`<nav class="side-navigation" aria-label="Account Settings"><ul>
${items.map(
  (item) =>
    html`<li><a href="${item.href}"${item.current ? html` class="current" aria-current="page"` : ''}>${item.text}</a></li>`,
)}
</ul></nav>`;
}

function main(screen: Screen, frame: Frame): Html {
  return html`<main${screen.reason ? html` data-reason="${screen.reason}"` : ''}>
<h1>${screen.title}</h1>
${errorSummary(screen.errors ?? [])}
${screen.parts.map((part) => railsPart(part, frame))}
</main>`;
}

function errorSummary(errors: readonly string[]): Html | string {
  if (errors.length === 0) return '';
  return html`<div id="error_explanation" role="alert">
<h2>${errorHeading(errors)}</h2>
<ul>${errors.map((error) => html`<li>${error}</li>`)}</ul>
</div>`;
}
