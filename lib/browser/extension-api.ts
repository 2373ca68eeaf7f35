/**
 * The one seam to the browser's extension APIs. Everything else in the project either gets plain
 * data and functions, or imports from here.
 */
import browser from 'webextension-polyfill';

export { browser };

export type ExtensionApi = typeof browser;

/** The side panel of Chromium, which the polyfill's types do not know. */
interface SidePanelApi {
  setPanelBehavior: (behavior: { openPanelOnActionClick: boolean }) => Promise<void>;
}

/** Null where the browser shows its panel as a sidebar instead. */
export function sidePanel(): SidePanelApi | null {
  const api: typeof browser & { sidePanel?: SidePanelApi } = browser;
  return api.sidePanel ?? null;
}
