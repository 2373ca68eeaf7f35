import type { Observation } from '../consoles/observation.ts';
import type { ObserveOrder, PageReport } from '../messages/page-messages.ts';
import { eventsFromObservation } from '../setup/events-from-observation.ts';
import { removeSeen, saveSeen } from './seen-store.ts';
import type { Sender } from './sender.ts';
import { loadSetup } from './setup-store.ts';
import { recordEvents } from './setup-writer.ts';

type PageSender = Extract<Sender, { kind: 'page' }>;

/** Answers a content script's report: records what it saw, and tells it whether to go on. */
export async function takeReport(report: PageReport, sender: PageSender): Promise<ObserveOrder> {
  if (report.type === 'page/hello') {
    await removeSeen(sender.key);
    return { observe: (await loadSetup()).outcome === 'found' };
  }
  await takeObservation(report.observation, sender);
  return { observe: true };
}

/** Names in lists are looked through once and not kept. */
async function takeObservation(observation: Observation, sender: PageSender): Promise<void> {
  const { console, host, documentHost, key } = sender;
  const at = new Date().toISOString();
  await saveSeen({
    key,
    console,
    host,
    documentHost,
    at,
    observation: { ...observation, rows: [] },
  });
  await recordEvents((setup) => eventsFromObservation(setup, observation, { console, host, at }));
}
