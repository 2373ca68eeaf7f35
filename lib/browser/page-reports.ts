import type { Observation } from '../consoles/observation.ts';
import { isOwnObservation } from '../consoles/own-observation.ts';
import type { ObserveOrder } from '../messages/page-messages.ts';
import type { PageReport } from '../messages/page-report.ts';
import { eventsFromObservation } from '../setup/events-from-observation.ts';
import { foreignTo } from '../setup/page-belongs.ts';
import { placeEvents } from '../setup/places.ts';
import { reduce } from '../setup/reduce.ts';
import { eventsFromSight } from '../setup/settle-fills.ts';
import { applicationsOfOthers } from '../setup/setup-list.ts';
import { fillsOfGoneDocuments, settleStanding } from './begun-fills.ts';
import { learnedOn, loadLearned } from './learned-store.ts';
import { observeFrame, putPart } from './observers.ts';
import { isThere } from './page-orders.ts';
import { forgetFrame, loadSeen, removeSeen, saveSeen } from './seen-store.ts';
import type { Sender } from './sender.ts';
import { loadList } from './setup-list-store.ts';
import { loadSetup, type StoredSetup } from './setup-store.ts';
import { recordEvents } from './setup-writer.ts';
import { forgetWhenTested } from './test-password.ts';
import { takeSession } from './test-watches.ts';

type Observed = Extract<PageReport, { type: 'page/observed' }>;
type PageSender = Extract<Sender, { kind: 'page' }>;

/** Answers a content script's report: records what it saw, and tells it whether to go on. */
export async function takeReport(report: PageReport, sender: PageSender): Promise<ObserveOrder> {
  if (report.type === 'page/hello' || report.type === 'page/loaded') await forgetFrame(sender.key);
  if (report.type === 'page/gone') await removeSeen(sender.key);
  const observe = report.type !== 'page/gone' && (await loadSetup()).outcome === 'found';
  if (observe && report.type === 'page/loaded') await observeFrame(sender.console, sender.key);
  if (observe && report.type === 'page/wants') await putPart(report.part, sender.key);
  if (observe && report.type === 'page/sent') await recordSent(report.fill);
  const isKept = observe && report.type === 'page/observed' ? await isTaken(report, sender) : true;
  const learned = observe ? learnedOn(await loadLearned(), sender) : [];
  return { observe, address: sender.address, learned, ...(isKept ? {} : { again: true }) };
}

async function recordSent(fill: string): Promise<void> {
  const at = new Date().toISOString();
  await recordEvents(() => [{ type: 'setup/form-sent', at, fill }]);
}

/** False where the store refused: then the page says it again. What is not believed is not wanted again. */
async function isTaken(report: Observed, sender: PageSender): Promise<boolean> {
  if (!isBelievable(report, sender)) return true;
  try {
    await takeObservation(report, sender);
    return true;
  } catch {
    return false;
  }
}

/** A console's document tells what is that console's, and of no address but its own. */
function isBelievable({ observation, visit }: Observed, sender: PageSender): boolean {
  const isItsOwn = URL.parse(visit.address)?.origin === `https://${sender.documentHost}`;
  return isItsOwn && isOwnObservation(observation, sender.console);
}

/** Names in lists are looked through once and not kept; of another company's page only its kind is. */
async function takeObservation(
  { observation, visit }: Observed,
  sender: PageSender,
): Promise<void> {
  const { console, host, documentHost, key, isPrivate } = sender;
  const at = new Date().toISOString();
  const stored = await loadSetup();
  const isForeign =
    console === 'image-relay' && stored.outcome === 'found' && stored.setup.company.host !== host;
  const seen = isForeign
    ? { ...observation, rows: [], fields: [], readings: [] }
    : { ...observation, rows: [] };
  const visitInTab = { ...visit, tabAddress: sender.address };
  await saveSeen({ key, console, host, documentHost, visit: visitInTab, at, observation: seen });
  if (key.frameId === 0) await forgetLostFrames(key.tabId);
  const gone = await settleBegun(stored);
  const ofOthers = await applicationsBeside(stored, observation);
  await recordEvents((setup) => {
    const isOurs = foreignTo(setup, { console, host, observation }) === null;
    const settled = isOurs ? eventsFromSight(setup, observation, gone) : [];
    const now = settled.reduce(reduce, setup);
    const origin = { host, at, address: visit.address, tabAddress: sender.address };
    const places = console === 'image-relay' ? placeEvents(now, observation, origin) : [];
    const from = { console, host, at, ofOthers, isPrivate };
    const seen = eventsFromObservation(now, observation, from);
    return [...settled, ...seen, ...places];
  });
  await forgetPasswordOfTested();
  await noteSession(observation, sender);
}

/** Asked only where an application might be adopted: the list may be long. */
async function applicationsBeside(
  stored: StoredSetup,
  { readings }: Observation,
): Promise<ReadonlySet<string>> {
  const isAsked = readings.some(({ setting }) => setting === 'app.objectId');
  if (stored.outcome !== 'found' || stored.setup.application !== null || !isAsked) return new Set();
  return applicationsOfOthers(await loadList(), stored.setup.company.host);
}

/** A test that is being watched wants to know who is signed in. */
async function noteSession({ readings }: Observation, sender: PageSender): Promise<void> {
  const email = readings.find(({ setting }) => setting === 'session.email')?.value;
  if (email === undefined || sender.console !== 'image-relay') return;
  await takeSession(email, { tabId: sender.key.tabId, address: sender.address });
}

/** Hears open documents about presses that nobody heard of, and names those that only sight can settle. */
async function settleBegun(stored: StoredSetup): Promise<ReadonlySet<string>> {
  const begun = stored.outcome === 'found' ? (stored.setup.begun ?? []) : [];
  if (begun.length > 0) await settleStanding();
  return fillsOfGoneDocuments(begun);
}

async function forgetPasswordOfTested(): Promise<void> {
  const stored = await loadSetup();
  if (stored.outcome === 'found') await forgetWhenTested(stored.setup);
}

/** A page that changed may have dropped frames, which cannot say so themselves any more. */
async function forgetLostFrames(tabId: number): Promise<void> {
  const frames = (await loadSeen()).filter(({ key }) => key.tabId === tabId && key.frameId !== 0);
  for (const { key } of frames) {
    if (!(await isThere(key))) await removeSeen(key);
  }
}
