import type { ConsolePage } from '../page/console-page.ts';
import type { pageApi } from './page-api.ts';

type Runtime = ReturnType<typeof pageApi>['runtime'];

const marker = 'ssoSetupAssistant';

/** What runs in a document, for the scripts that come into it later. */
export interface RunningPage {
  readonly isAlive: () => boolean;
  readonly stop: () => void;
  /** The random name of this document, which no other one has. */
  readonly visitId: string;
  /** The document as it is observed; null while it is not. */
  readonly page: () => ConsolePage | null;
}

interface World {
  [marker]?: RunningPage;
}

/** All scripts of the extension in one document share one world, and find one another there. */
export function runningPage(): RunningPage | null {
  return (globalThis as World)[marker] ?? null;
}

export function setRunningPage(running: RunningPage): void {
  (globalThis as World)[marker] = running;
}

/** After an update the old script stands in the page without an extension behind it. */
export function isConnected(runtime: Runtime, id: string): boolean {
  try {
    return runtime.id === id;
  } catch {
    return false;
  }
}
