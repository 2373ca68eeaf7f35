import { html } from 'hono/html';
import { practiceStrip } from '../../../strip.ts';
import type { Frame, NavigationItem, Screen } from '../../screen.ts';
import { documentOf } from '../document.ts';
import { errorHeading } from '../errors.ts';
import type { Html } from '../renderer.ts';
import { definitionsBanner } from './definitions-banner.ts';
import { definitionsPart } from './definitions-parts.ts';

/** Everything as terms and their descriptions; nothing but the list itself ties a caption to its control. */
export function renderDefinitions(screen: Screen, frame: Frame): Html {
  return documentOf(screen, frame, {
    style: 'definitions.css',
    script: 'application.js',
    body: html`${definitionsBanner(frame)}
${said(frame.notice)}${said(frame.alert)}
<div id="content"${screen.reason ? html` data-reason="${screen.reason}"` : ''}>
<h1>${screen.title}</h1>
${screen.navigation ? tabs(screen.navigation) : ''}
${problems(screen.errors ?? [])}
${screen.parts.map((part) => definitionsPart(part, frame))}
</div>
${practiceStrip()}`,
  });
}

function said(text: string): Html | string {
  return text === '' ? '' : html`<p class="said" role="status">${text}</p>`;
}

function tabs(items: readonly NavigationItem[]): Html {
  return html`<ol class="tabs">${items.map(
    ({ text, href, current }) =>
      html`<li${current ? html` class="here"` : ''}><a href="${href}"${current ? html` aria-current="page"` : ''}>${text}</a></li>`,
  )}</ol>`;
}

function problems(errors: readonly string[]): Html | string {
  if (errors.length === 0) return '';
  return html`<dl class="problems" role="alert"><dt>${errorHeading(errors)}</dt>
${errors.map((error) => html`<dd>${error}</dd>`)}</dl>`;
}
