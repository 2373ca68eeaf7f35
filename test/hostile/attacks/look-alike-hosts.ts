import { serveDocument } from '../../accuracy/matching/serve-document.ts';
import { untilLongComplete } from '../../e2e/support/pretend.ts';
import { type Attack, evil } from '../attack.ts';

/** A page that shows what Image Relay's settings page shows, with addresses of the attacker. */
const page = `<!doctype html><title>Single Sign On Settings</title><h1>Single Sign On Settings</h1>
<h2>Service Provider Details</h2><dl>
<dt>Metadata URL</dt><dd>https://${evil.host}/sso/metadata</dd>
<dt>Assertion Consumer URL</dt><dd>https://${evil.host}/sso/consume</dd></dl>`;

const path = '/admin/account/single_sign_on';

const hosts: readonly [what: string, address: string, canSucceed?: false][] = [
  ['on another port', 'https://larkspur.imagerelay.com:8443'],
  ['over http', 'http://larkspur.imagerelay.com', false],
  [
    'at a host that only begins like the company’s',
    `https://larkspur.imagerelay.com.${evil.host}`,
    false,
  ],
  ['with the company as a user', `https://larkspur.imagerelay.com@${evil.host}`, false],
  ['at a host that only ends like the vendor’s', 'https://larkspurimagerelay.com', false],
  ['below the company’s host', 'https://sso.larkspur.imagerelay.com'],
  ['at a host of the vendor', 'https://launch.imagerelay.com'],
  [
    'at a host that begins like Microsoft’s',
    `https://login.microsoftonline.com.${evil.host}`,
    false,
  ],
  ['in the admin center on another port', 'https://entra.microsoft.com:8443'],
  ['at a frame’s host, as a page of its own', 'https://sandbox-1.reactblade.portal.azure.net'],
];

/** Pages at addresses that only look like a console's. */
export const lookAlikeHosts: readonly Attack[] = hosts.map(
  ([what, origin, canSucceed]): Attack => ({
    name: `a settings page ${what}`,
    tries: `${origin}${path}`,
    ...(canSucceed === false && { canSucceed }),
    run: async (scene) => {
      const tab = await scene.browser.newPage();
      try {
        const before = await scene.observed();
        await serveDocument(tab, page, `${origin}${path}`);
        if (new URL(tab.url()).origin !== new URL(origin).origin) {
          throw new Error(`The browser went to ${tab.url()}`);
        }
        await untilLongComplete(tab);
        await scene.settle();
        const more = (await scene.observed()).filter((each) => !before.includes(each));
        return more.length === 0 ? 'refused' : 'accepted';
      } finally {
        await tab.close();
      }
    },
  }),
);

/** Letters of another script make another host of the vendor's, which is another company. */
export const unicodeHost: Attack = {
  name: 'a settings page at the company’s name with a letter of another script',
  tries: 'https://l\u0430rkspur.imagerelay.com',
  run: async (scene) => {
    const tab = await scene.browser.newPage();
    try {
      const before = JSON.stringify((await scene.stored()).facts);
      await serveDocument(tab, page, `https://l\u0430rkspur.imagerelay.com${path}`);
      await untilLongComplete(tab);
      await scene.settle();
      return JSON.stringify((await scene.stored()).facts) === before ? 'refused' : 'accepted';
    } finally {
      await tab.close();
    }
  },
};
