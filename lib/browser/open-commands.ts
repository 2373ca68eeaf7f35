import { consoleOf } from '../consoles/hosts.ts';
import type { PanelCommand } from '../messages/panel-messages.ts';
import type { CommandReply } from '../messages/replies.ts';
import { cloud } from '../saml/clouds.ts';
import { signOnUrlOf } from '../saml/company-host.ts';
import { openAddress } from './console-tabs.ts';
import { goToPage } from './go-to-page.ts';
import { loadSetup } from './setup-store.ts';

type Open = Extract<PanelCommand, { type: 'tab/open' }>;

/** Leads to an address of the guide, and on to the page that is meant where its address is not published. */
export async function takeOpenCommand(
  { address, inNewTab, page }: Open,
  meant: string | null,
): Promise<CommandReply> {
  if (!isGuideAddress(address)) return { outcome: 'failed', reason: 'not-understood' };
  const stored = page === undefined ? null : await loadSetup();
  const setup = stored?.outcome === 'found' && stored.setup.id === meant ? stored.setup : null;
  const isOwn = setup?.company.confirmed && address === signOnUrlOf(setup.company.host);
  if (setup && page && isOwn && !inNewTab) await goToPage(page, setup);
  else await openAddress(address, inNewTab);
  return { outcome: 'done', results: [] };
}

/** The guide leads to the consoles and to My Apps, and nowhere else. */
function isGuideAddress(address: string): boolean {
  return (
    consoleOf(address) !== null || URL.parse(address)?.origin === `https://${cloud.myAppsHost}`
  );
}
