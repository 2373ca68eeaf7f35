import { pageReport } from '../messages/page-report.ts';
import { boundCommand, panelCommand } from '../messages/panel-messages.ts';
import type { CommandReply } from '../messages/replies.ts';
import { sighting } from '../messages/sighting.ts';
import { startWatch } from './certificate-watch.ts';
import { browser, sidePanel } from './extension-api.ts';
import { observeOpenTabs } from './observers.ts';
import { takeReport } from './page-reports.ts';
import { takeCommand } from './panel-commands.ts';
import { keepScriptsPlaced, placeScripts } from './placed-scripts.ts';
import { forgetTab } from './seen-store.ts';
import { identifySender } from './sender.ts';
import { loadSetup } from './setup-store.ts';
import { identifySignIn } from './sign-in-sender.ts';
import { startTestWatches, takeSighting } from './test-watches.ts';
import { noteUpdate } from './update-notice.ts';

/** Wires the background. Listeners stand before the first wait, so that no event wakes it in vain. */
export function startBackground(): void {
  browser.runtime.onMessage.addListener(takeMessage);
  browser.runtime.onInstalled.addListener(({ reason }) => void installed(reason));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  keepScriptsPlaced();
  startWatch();
  startTestWatches();
  openPanelFromToolbar();
  void closeStorageToPages();
}

const notUnderstood: CommandReply = { outcome: 'failed', reason: 'not-understood' };

/** Undefined leaves a message unanswered: nobody who may speak here sent it. */
function takeMessage(message: unknown, sender: unknown): Promise<unknown> | undefined {
  const from = identifySender(sender);
  if (from?.kind === 'panel') {
    const command = panelCommand.safeParse(message);
    const bound = boundCommand.safeParse(message);
    return command.success && bound.success
      ? takeCommand(command.data, bound.data.forSetup ?? null)
      : Promise.resolve(notUnderstood);
  }
  if (from?.kind === 'page') {
    const report = pageReport.safeParse(message);
    if (report.success) return takeReport(report.data, from);
  }
  return takeSignIn(message, sender);
}

/** What a page of a sign-in tells stands apart: its host is none of the consoles'. */
function takeSignIn(message: unknown, sender: unknown): Promise<unknown> | undefined {
  const from = identifySignIn(sender);
  const told = sighting.safeParse(message);
  return from !== null && told.success ? takeSighting(told.data, from) : undefined;
}

function openPanelFromToolbar(): void {
  const panel = sidePanel();
  if (panel) void panel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void browser.sidebarAction.toggle());
}

async function installed(reason: string): Promise<void> {
  if (reason === 'install') {
    await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  }
  if (reason === 'update') await noteUpdate();
  await resume();
}

/** After an update the open tabs have lost their observers. */
async function resume(): Promise<void> {
  await placeScripts();
  if ((await loadSetup()).outcome === 'found') await observeOpenTabs();
}

interface SetsAccessLevel {
  setAccessLevel?: (level: { accessLevel: string }) => Promise<void>;
}

/**
 * Chromium can keep content scripts out of every store, whether we use it or not. Firefox cannot for those
 * on the disk; what it holds in memory is closed to them always.
 */
async function closeStorageToPages(): Promise<void> {
  const { local, session, sync } = browser.storage;
  const areas: readonly (typeof local & SetsAccessLevel)[] = [local, session, sync];
  await Promise.all(
    areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  );
}
