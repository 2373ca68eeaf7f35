import { html } from 'hono/html';
import { practiceStrip } from '../../../strip.ts';
import type { Frame, NavigationItem, Screen } from '../../screen.ts';
import { documentOf } from '../document.ts';
import { errorHeading } from '../errors.ts';
import type { Html } from '../renderer.ts';
import { rowsPart } from './rows-parts.ts';
import { rowsTopBar } from './rows-top-bar.ts';

/** Tables for everything, as long ago: for the page, for the form, for each pair of caption and control. */
export function renderRows(screen: Screen, frame: Frame): Html {
  return documentOf(screen, frame, {
    style: 'rows.css',
    script: 'application.js',
    body: html`${rowsTopBar(frame)}
<table class="layout" role="presentation"><tr>
${screen.navigation ? html`<td class="links">${links(screen.navigation)}</td>` : ''}
<td class="work"${screen.reason ? html` data-reason="${screen.reason}"` : ''}>
<h1>${screen.title}</h1>
${message(frame.notice)}${message(frame.alert)}
${problems(screen.errors ?? [])}
${screen.parts.map((part) => rowsPart(part, frame))}
</td></tr></table>
${practiceStrip()}`,
  });
}

function message(text: string): Html | string {
  return text === '' ? '' : html`<div class="message" role="status">${text}</div>`;
}

function links(items: readonly NavigationItem[]): Html {
  return html`${items.map(({ text, href, current }) =>
    current
      ? html`<b><a href="${href}" aria-current="page">${text}</a></b><br>`
      : html`<a href="${href}">${text}</a><br>`,
  )}`;
}

function problems(errors: readonly string[]): Html | string {
  if (errors.length === 0) return '';
  return html`<div class="problems" role="alert"><b>${errorHeading(errors)}</b>
${errors.map((error) => html`<br>${error}`)}</div>`;
}
