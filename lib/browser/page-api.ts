import type { ExtensionApi } from './extension-api.ts';

type PageApi = Pick<ExtensionApi, 'runtime'>;

/** The browser puts this into the world of every script that it runs for the extension. */
declare const browser: PageApi;

/**
 * What a content script has of the extension's APIs: the browser's own `browser`, which every browser
 * from our minimum on has. The polyfill would only hand the same out, at a price that every page pays.
 */
export function pageApi(): PageApi {
  return browser;
}
