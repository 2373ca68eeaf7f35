import type { ExtensionApi } from './extension-api.ts';

/**
 * What a content script has of the extension's APIs: the browser's own `browser`, which every browser
 * from our minimum on has. The polyfill would only hand the same out, at a price that every page pays.
 */
export function pageApi(): Pick<ExtensionApi, 'runtime'> {
  const { browser } = globalThis as { browser?: Pick<ExtensionApi, 'runtime'> };
  if (browser === undefined) throw new Error('This browser has no extension API named browser.');
  return browser;
}
