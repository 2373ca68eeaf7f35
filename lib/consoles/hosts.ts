export const consoleHosts = [
  'https://entra.microsoft.com/*',
  'https://*.reactblade.portal.azure.net/*',
  'https://*.imagerelay.com/*',
];
export const signInHosts = ['https://login.microsoftonline.com/*'];
export const contentScripts = [
  {
    matches: ['https://entra.microsoft.com/*', 'https://*.reactblade.portal.azure.net/*'],
    js: ['entra.js'],
    all_frames: true,
    run_at: 'document_idle' as const,
  },
  {
    matches: ['https://*.imagerelay.com/*'],
    js: ['image-relay.js'],
    run_at: 'document_idle' as const,
  },
];
