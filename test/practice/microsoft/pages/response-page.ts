import { html, raw } from 'hono/html';
import { type Markup, signInPage } from './layout.ts';

/** Carries the answer to the application: a form that sends itself, or on Continue without scripts. */
export function responsePage(acs: string, samlResponse: string, relayState: string): Markup {
  return signInPage(
    'Working...',
    html`<div class="card">
      <form name="hiddenform" method="post" action="${acs}">
        <input type="hidden" name="SAMLResponse" value="${samlResponse}" />
        ${relayStateField(relayState)}
        <h1>Taking you to the application</h1>
        <noscript>
          <p>Scripts are switched off in this browser.</p>
          <input type="submit" class="button primary" value="Continue" />
        </noscript>
      </form>
      <script>
        ${raw('document.forms[0].submit();')}
      </script>
    </div>`,
  );
}

function relayStateField(relayState: string): Markup | string {
  if (relayState === '') return '';
  return html`<input type="hidden" name="RelayState" value="${relayState}" />`;
}
