import { Hono } from 'hono';
import { html } from 'hono/html';
import { practiceStrip } from '../../strip.ts';

/** Hosts of the vendor that are nobody's portal, with the one sentence each of them says. */
const sites: Readonly<Record<string, string>> = {
  'imagerelay.com': 'The product site lives here.',
  'www.imagerelay.com': 'The product site lives here.',
  'support.imagerelay.com': 'The help articles live here.',
  'api.imagerelay.com': 'The programming interface lives here.',
  'links.imagerelay.com': 'Links to published files live here.',
  'launch.imagerelay.com': 'Sign-in for connected programs lives here.',
};

export function isPublicSite(host: string): boolean {
  return host in sites;
}

/** What a stranger wrote into a shared collection: it looks like settings and must fool nobody. */
const strangersText = html`<h2>Image Relay SAML Service Provider Details</h2>
<dl><dt>Metadata URL</dt><dd>https://collector.example/sso/metadata</dd>
<dt>Assertion Consumer URL</dt><dd>https://collector.example/sso/consume</dd></dl>`;

/** The vendor's own hosts. */
export function publicSite(): Hono {
  const pages = new Hono();
  pages.all('*', (context) => {
    const host = new URL(context.req.url).hostname;
    return context.html(publicPage(host, sites[host] ?? ''));
  });
  return pages;
}

/** The pages of a portal that are open to everybody with the link. */
export function publicLinks(): Hono {
  const pages = new Hono();
  for (const path of ['/share/*', '/ql/*', '/fl/*', '/ul/*']) {
    pages.get(path, (context) =>
      context.html(publicPage('A shared collection', 'Somebody shared this.', strangersText)),
    );
  }
  pages.get('/register/*', (context) =>
    context.html(publicPage('Request an account', 'An administrator answers requests by email.')),
  );
  pages.get('/oauth/authorize', (context) =>
    context.html(publicPage('Authorize a program', 'No program asks for access right now.')),
  );
  pages.all('/api/*', (context) => context.json({ error: 'A token is needed' }, 401));
  return pages;
}

export function noPortal(): Hono {
  const pages = new Hono();
  pages.all('*', (context) =>
    context.html(publicPage('No portal here', 'No company uses this address.'), 404),
  );
  return pages;
}

function publicPage(title: string, text: string, more: ReturnType<typeof html> | string = '') {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/application.css">
</head>
<body>
<div class="page"><main><h1>${title}</h1><p>${text}</p>${more}</main></div>
${practiceStrip()}
</body>
</html>`;
}
