import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../lib/messages/languages.ts';
import { type BuildName, buildExtension, extensionDir } from './support/build-extension.ts';

const entraHosts = ['https://entra.microsoft.com/*', 'https://*.reactblade.portal.azure.net/*'];
const imageRelayHosts = ['https://*.imagerelay.com/*'];

/** What both browsers are told alike, apart from words and pictures. */
const shared = {
  manifest_version: 3,
  default_locale: 'en',
  options_ui: { open_in_tab: true, page: 'options.html' },
  host_permissions: [...entraHosts, ...imageRelayHosts],
  optional_permissions: ['notifications'],
  optional_host_permissions: ['https://login.microsoftonline.com/*'],
  action: { default_title: 'SSO Setup Assistant' },
  content_security_policy: {
    extension_pages: [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "style-src-attr 'unsafe-inline'",
      "img-src 'self'",
      'connect-src https://login.microsoftonline.com',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types federation-metadata',
    ].join('; '),
  },
};

const own: Record<BuildName, object> = {
  chrome: {
    permissions: ['storage', 'scripting', 'alarms', 'sidePanel'],
    minimum_chrome_version: '148',
    externally_connectable: { ids: [] },
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  },
  firefox: {
    permissions: ['storage', 'scripting', 'alarms'],
    browser_specific_settings: {
      gecko: {
        id: 'sso-setup-assistant@extensions.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
    background: { scripts: ['background.js'] },
    sidebar_action: {
      default_panel: 'sidepanel.html',
      default_title: 'SSO Setup Assistant',
    },
  },
};

describe.each(['chrome', 'firefox'] as const)('the manifest built for %s', (build) => {
  beforeAll(buildExtension, 60_000);

  it('asks for exactly what the extension needs, and for nothing else', () => {
    const { name, short_name, description, version, icons, ...rest } = manifestOf(build);
    expect(rest).toEqual({ ...shared, ...own[build] });
  });

  it('says that it is independent of both vendors', () => {
    expect(manifestOf(build).description).toBe('__MSG_description__');
    for (const language of languages) {
      expect(descriptionIn(build, language).length).toBeLessThanOrEqual(132);
    }
    expect(descriptionIn(build, 'en')).toMatch(/independent of both vendors/i);
  });
});

function manifestOf(build: BuildName): Record<string, unknown> {
  return JSON.parse(readFileSync(join(extensionDir(build), 'manifest.json'), 'utf8'));
}

function descriptionIn(build: BuildName, language: string): string {
  const file = join(extensionDir(build), '_locales', language, 'messages.json');
  return JSON.parse(readFileSync(file, 'utf8')).description.message;
}
