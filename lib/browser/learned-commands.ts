import { consoleHosts, consoleOf } from '../consoles/hosts.ts';
import type { LearnedField } from '../consoles/learned-field.ts';
import type { PanelCommand } from '../messages/panel-messages.ts';
import type { CommandReply } from '../messages/replies.ts';
import { cloud } from '../saml/clouds.ts';
import { learnedFrom, proposalFrom, withKept, withProposed } from '../setup/keep-learned.ts';
import { readLearnedFile } from '../setup/learned-file.ts';
import { foreignTo } from '../setup/page-belongs.ts';
import { browser } from './extension-api.ts';
import { learnedOn, loadLearned, saveLearned } from './learned-store.ts';
import { orderLearning } from './page-orders.ts';
import { loadSeen } from './seen-store.ts';
import { loadSetup } from './setup-store.ts';
import { inTurn } from './setup-writer.ts';

export type LearnedCommand = Extract<PanelCommand, { type: `learned/${string}` }>;
type CommandOf<T extends LearnedCommand['type']> = Extract<LearnedCommand, { type: T }>;

const done: CommandReply = { outcome: 'done', results: [] };

/** Keeps, confirms, forgets or imports what fields look like, and tells the pages that are open. */
export async function takeLearnedCommand(command: LearnedCommand): Promise<CommandReply> {
  switch (command.type) {
    case 'learned/keep':
      return keep(command);
    case 'learned/import':
      return importFile(command.text);
    case 'learned/confirm':
      return change((all) =>
        all.map((each) => (each.id === command.id ? { ...each, confirmed: true } : each)),
      );
    case 'learned/forget':
      return change((all) => all.filter((each) => each.id !== command.id));
  }
}

/** Where it was shown is what the browser says of the document, never what the message says. */
async function keep({
  document: { tabId, frameId, documentId },
  pointed,
  despite,
}: CommandOf<'learned/keep'>): Promise<CommandReply> {
  const stored = await loadSetup();
  if (stored.outcome !== 'found') return { outcome: 'failed', reason: 'no-setup' };
  const seen = (await loadSeen()).find(
    ({ key }) => key.tabId === tabId && key.frameId === frameId && key.documentId === documentId,
  );
  if (!seen || foreignTo(stored.setup, seen) !== null) {
    return { outcome: 'failed', reason: 'page-gone' };
  }
  const { console, host } = seen;
  const learned = learnedFrom(pointed, despite, { console, host, at: new Date().toISOString() });
  if (learned === null) return { outcome: 'failed', reason: 'not-a-control' };
  return change((all) => withKept(all, [learned]));
}

async function importFile(text: string): Promise<CommandReply> {
  const stored = await loadSetup();
  if (stored.outcome !== 'found') return { outcome: 'failed', reason: 'no-setup' };
  const entries = readLearnedFile(text);
  if (typeof entries === 'string') return { outcome: 'failed', reason: 'not-understood' };
  const hosts = { entra: cloud.adminCenterHost, 'image-relay': stored.setup.company.host };
  const at = new Date().toISOString();
  const proposed = entries.map((entry) => proposalFrom(entry, hosts[entry.console], at));
  return change((all) => withProposed(all, proposed));
}

async function change(
  to: (all: readonly LearnedField[]) => readonly LearnedField[],
): Promise<CommandReply> {
  await inTurn(async () => saveLearned(to(await loadLearned())));
  await tellPages();
  return done;
}

async function tellPages(): Promise<void> {
  const all = await loadLearned();
  const tabs = await browser.tabs.query({ url: consoleHosts });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      const console = consoleOf(url);
      if (id === undefined || url === undefined || console === null) return;
      await orderLearning(id, learnedOn(all, { console, host: new URL(url).host }));
    }),
  );
}
