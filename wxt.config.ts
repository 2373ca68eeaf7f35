import preact from '@preact/preset-vite';
import { minify } from 'terser';
import type { PluginOption } from 'vite';
import { defineConfig } from 'wxt';
import { consoleHosts, signInHosts } from './lib/consoles/hosts.ts';

/**
 * Pages of the extension run its own files alone, reach nothing but Microsoft's metadata, and turn no text
 * into elements: the one policy named is for XML in lib/saml/trusted-xml.ts. Development needs more.
 */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // The browser itself puts a style on the element that reports XML which cannot be read.
  "style-src-attr 'unsafe-inline'",
  "img-src 'self'",
  `connect-src ${signInHosts.map((each) => each.replace('/*', '')).join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types federation-metadata',
].join('; ');

/**
 * Nearly all of an observer runs in its first look. Chromium compiles each function by itself, and parses it
 * twice, unless it is told so at the very beginning of the file; others take it for the comment that it is.
 */
const compileAtOnce = '//# allFunctionsCalledOnLoad\n';

/** Pages of the consoles pay for their observers, so these are minified once more, and harder. */
function smallestObservers(): PluginOption {
  return {
    name: 'smallest-observers',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.fileName.endsWith('-observer.js')) continue;
        const { code } = await minify(chunk.code, {
          compress: {
            passes: 3,
            ecma: 2020,
            unsafe_arrows: true,
            pure_funcs: ['Object.keys', 'RegExp'],
            pure_getters: true,
            hoist_funs: true,
          },
        });
        chunk.code = compileAtOnce + (code ?? chunk.code);
      }
    },
  };
}

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [preact(), smallestObservers()] }),
  manifest: ({ browser, command }) => ({
    name: 'SSO Setup Assistant: Entra ID to Image Relay',
    short_name: 'SSO Setup Assistant',
    default_locale: 'en',
    description: '__MSG_description__',
    permissions:
      browser === 'firefox'
        ? ['storage', 'scripting', 'alarms']
        : ['storage', 'scripting', 'alarms', 'sidePanel'],
    optional_permissions: ['notifications'],
    host_permissions: consoleHosts,
    optional_host_permissions: signInHosts,
    ...(command === 'build' && { content_security_policy: { extension_pages: strictPolicy } }),
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
      : {
          minimum_chrome_version: '148',
          // Without this key every other extension may send messages.
          externally_connectable: { ids: [] },
        }),
  }),
});
