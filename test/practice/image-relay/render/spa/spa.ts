import { html, raw } from 'hono/html';
import { practiceStrip } from '../../../strip.ts';
import type { Frame, Screen, ShownScreen } from '../../screen.ts';
import { documentOf } from '../document.ts';
import type { Html } from '../renderer.ts';

/** A document without a page: the script draws the first screen from data and asks for the next ones. */
export function renderSpa(screen: Screen, frame: Frame): Html {
  return documentOf(screen, frame, {
    style: 'spa.css',
    script: 'spa.js',
    body: html`<div id="root"></div>
<script type="application/json" id="first-screen">${raw(asScriptText({ screen, frame }))}</script>
${practiceStrip()}`,
  });
}

/** JSON that cannot close the script element which holds it. */
function asScriptText(shown: ShownScreen): string {
  return JSON.stringify(shown).replaceAll('<', '\\u003c');
}
