import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { consoleHosts, contentScripts, signInHosts } from './lib/consoles/hosts.ts';

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: 'SSO Setup Assistant: Entra ID to Image Relay',
    short_name: 'SSO Setup Assistant',
    description:
      'Guides an administrator through single sign-on from Microsoft Entra ID to Image Relay. Independent of both vendors.',
    permissions:
      browser === 'firefox' ? ['storage', 'scripting'] : ['storage', 'scripting', 'sidePanel'],
    host_permissions: consoleHosts,
    optional_host_permissions: signInHosts,
    content_scripts: contentScripts,
    action: { default_title: 'SSO Setup Assistant' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sso-setup-assistant@extensions.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '148' }),
  }),
});
