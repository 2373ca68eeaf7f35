import { cloud } from '../saml/clouds.ts';
import { isCompanyHost } from '../saml/company-host.ts';
import type { ConsoleName } from './page-description.ts';

const bladeHost = /^(?:[a-z0-9-]+\.)*reactblade\.portal\.azure\.net$/;

/** Match patterns granted at installation: the two consoles, and the frames of the Entra admin center. */
export const consoleHosts = [
  `https://${cloud.adminCenterHost}/*`,
  'https://*.reactblade.portal.azure.net/*',
  'https://*.imagerelay.com/*',
];

/** Match patterns that are asked for at the moment they are needed. */
export const signInHosts = [`https://${cloud.signInHost}/*`];

/**
 * What the browser is told to put into documents of the consoles: the observer where a document is the admin
 * center's own page for certain, and elsewhere what only announces it.
 */
export const placedScripts = [
  {
    id: 'entra-page',
    matches: consoleHosts.slice(0, 1),
    js: ['entra-observer.js'],
    allFrames: false,
    runAt: 'document_idle' as const,
  },
  {
    id: 'entra',
    matches: consoleHosts.slice(0, 2),
    js: ['entra.js'],
    allFrames: true,
    runAt: 'document_idle' as const,
  },
  {
    id: 'image-relay',
    matches: consoleHosts.slice(2),
    js: ['image-relay.js'],
    allFrames: false,
    runAt: 'document_idle' as const,
  },
];

/** First path parts of Image Relay's public link pages, which no admin works on. */
const publicPaths = ['share', 'ql', 'fl', 'ul', 'register', 'oauth', 'api'];

/** Which console an address belongs to as a tab's own page; null for everything else. */
export function consoleOf(address: string | undefined): ConsoleName | null {
  const url = consoleUrl(address);
  if (url === null) return null;
  if (url.hostname === cloud.adminCenterHost) return 'entra';
  return isCompanyPage(url) ? 'image-relay' : null;
}

/** True for a document that may stand in a frame of the Entra admin center. */
export function isEntraFrame(address: string | undefined): boolean {
  const url = consoleUrl(address);
  return url !== null && (bladeHost.test(url.hostname) || url.hostname === cloud.adminCenterHost);
}

function consoleUrl(address: string | undefined): URL | null {
  const url = address === undefined ? null : URL.parse(address);
  return url?.protocol === 'https:' && url.port === '' ? url : null;
}

function isCompanyPage(url: URL): boolean {
  const first =
    decoded(url.pathname)
      .split('/')
      .find((part) => part !== '') ?? '';
  return isCompanyHost(url.hostname) && !publicPaths.includes(first.toLowerCase());
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
