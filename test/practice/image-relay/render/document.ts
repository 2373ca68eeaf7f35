import { html } from 'hono/html';
import type { Frame, Screen } from '../screen.ts';
import type { Html } from './renderer.ts';

/** What a manner puts into its documents. */
export interface Clothes {
  /** Names of the files under /assets. */
  style: string;
  script: string;
  body: Html;
}

/** The frame of every document; the token is where Rails and its front ends look for it. */
export function documentOf(screen: Screen, frame: Frame, { style, script, body }: Clothes): Html {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="csrf-param" content="authenticity_token">
<meta name="csrf-token" content="${frame.csrfToken}">
<title>${screen.title} | ${frame.portalName}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/${style}">
<script src="/assets/${script}" defer></script>
</head>
<body>
${body}
</body>
</html>`;
}
