import { html, raw } from 'hono/html';
import { practiceStrip } from '../../strip.ts';

/** A piece of a page; Hono escapes whatever is inserted into one. */
export type Markup = ReturnType<typeof html>;

const style = raw(`
  body { margin: 0; min-height: 100vh; display: flex; flex-direction: column;
    background: #f2f2f2; color: #1b1b1b; font: 15px/1.4 'Segoe UI', system-ui, sans-serif; }
  main { flex: 1; display: flex; flex-direction: column; gap: 16px; padding: 8vh 16px 32px;
    align-items: center; }
  .card { box-sizing: border-box; width: 100%; max-width: 440px; padding: 36px 44px; background: #fff;
    box-shadow: 0 2px 6px rgb(0 0 0 / 20%); overflow-wrap: anywhere; }
  .organization { margin: 0 0 16px; color: #5f5f5f; font-weight: 600; }
  h1 { margin: 0 0 12px; font-size: 24px; font-weight: 600; line-height: 1.2; }
  h2 { margin: 0 0 8px; font-size: 16px; }
  p { margin: 0 0 12px; }
  label { display: block; margin-top: 12px; }
  input[type='text'], input[type='password'] { box-sizing: border-box; width: 100%; height: 36px;
    border: 0; border-bottom: 1px solid #666; background: #fff; font: inherit; }
  input:focus-visible, button:focus-visible, a:focus-visible { outline: 2px solid #0067b8; }
  .problem { margin: 8px 0 0; color: #c50f1f; }
  .identity { display: flex; gap: 8px; align-items: center; margin-bottom: 16px; }
  .back { border: 0; background: none; font-size: 18px; cursor: pointer; }
  .buttons { display: flex; flex-direction: row-reverse; gap: 8px; margin-top: 24px; }
  .button { min-width: 108px; min-height: 32px; padding: 4px 12px; border: 0; background: #ccc;
    font: inherit; cursor: pointer; }
  .primary { background: #0067b8; color: #fff; }
  .tile { display: block; width: 100%; padding: 12px 8px; border: 0; border-top: 1px solid #e1e1e1;
    background: none; font: inherit; text-align: left; cursor: pointer; }
  .tile:hover { background: #f5f5f5; }
  .tile small { display: block; color: #5f5f5f; }
`);

/** A page of the sign-in: one white card after another on grey. */
export function signInPage(title: string, content: Markup, lang = 'en'): Markup {
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <style>
          ${style}
        </style>
      </head>
      <body>
        <main>${content}</main>
        ${practiceStrip()}
      </body>
    </html>`;
}

/** A card under the name of the organization that somebody signs in to. */
export function card(organization: string, content: Markup): Markup {
  return html`<div class="card">
    <p class="organization">${organization}</p>
    ${content}
  </div>`;
}
