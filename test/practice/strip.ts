import { html } from 'hono/html';

/** The last thing on every practice page: a plain footer in normal flow, so that it covers nothing. */
export function practiceStrip() {
  return html`<footer class="practice-strip" style="padding:6px 16px;font:12px/1.5 sans-serif;background:#fff4ce;color:#4a3b00;border-top:1px solid #e3cf84">Practice console: nothing here is real</footer>`;
}
