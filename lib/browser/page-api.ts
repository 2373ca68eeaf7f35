import type { ExtensionApi } from './extension-api.ts';

/**
 * What a content script has of the extension's APIs: the browser's own `browser`, which every browser
 * from our minimum on has. The polyfill would only hand the same out, at a price that every page pays.
 */
export function pageApi(): Pick<ExtensionApi, 'runtime'> {
  return (globalThis as unknown as { browser: Pick<ExtensionApi, 'runtime'> }).browser;
}
