import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import type { World } from '../../world/world.ts';
import { type AadstsError, sentence } from '../aadsts.ts';
import { type ErrorWords, errorWords } from './error-words.ts';
import { card, type Markup, signInPage } from './layout.ts';

/**
 * Why nobody gets in, as Microsoft shows it: the code in a sentence, then what an administrator asks
 * for. The code is the same in every language. `retryPath` leads back into the same sign-in with another
 * account.
 */
export function errorPage(world: World, error: AadstsError, retryPath: string | null): Markup {
  const { lang, words } = errorWords(world.options.lang);
  return signInPage(
    words.title,
    html`${card(
      world.tenant.displayName,
      html`<h1>${words.heading}</h1>
        <p>${words.sorry}</p>
        <p id="exceptionMessageContainer">${sentence(error)}</p>
        ${retryPath ? retryLink(words, retryPath) : ''}`,
    )}
    <div class="card">${troubleshooting(world, words, error)}</div>`,
    lang,
  );
}

function retryLink({ retry: [before, link, after] }: ErrorWords, path: string): Markup {
  return html`<p>${before}<a id="signOutAndRetry" href="${path}">${link}</a>${after}</p>`;
}

function troubleshooting(world: World, words: ErrorWords, error: AadstsError): Markup {
  const timestamp = `${world.now().toISOString().slice(0, 19)}Z`;
  return html`<h2>${words.details}</h2>
    <p>${words.forAdministrator}</p>
    <div>${words.requestId}: ${randomUUID()}</div>
    <div>${words.correlationId}: ${randomUUID()}</div>
    <div>${words.timestamp}: ${timestamp}</div>
    <div>${words.message}: ${sentence(error)}</div>`;
}
