import { consoleHosts, signInHosts } from '../consoles/hosts.ts';
import { browser } from './extension-api.ts';

const id = 'sign-in';

/**
 * Has the browser put the watching script into every document of a sign-in from its very beginning, as far
 * as its hosts may be seen. Nothing of it stays when the browser ends.
 */
export async function registerSignInScript(seesSignIn: boolean): Promise<void> {
  const matches = [...consoleHosts.slice(2), ...(seesSignIn ? signInHosts : [])];
  await unregisterSignInScript();
  await browser.scripting.registerContentScripts([
    { id, js: ['sign-in.js'], matches, runAt: 'document_start', persistAcrossSessions: false },
  ]);
}

export async function unregisterSignInScript(): Promise<void> {
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
}
