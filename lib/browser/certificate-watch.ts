import type { Language } from '../messages/languages.ts';
import { nextLook } from '../watch/due-reminders.ts';
import { dismissed, look } from '../watch/look.ts';
import type { Reminder, ReminderKey } from '../watch/reminder.ts';
import { badgeOf, notificationOf, reminderLanguage } from '../watch/reminder-text.ts';
import { browser } from './extension-api.ts';
import { loadPreferences } from './preferences-store.ts';
import { concernsReminders, loadRecords, loadWatched, saveRecords } from './reminder-store.ts';
import { inTurn } from './setup-writer.ts';

const alarmName = 'certificate-watch';
/** Should one look fail, the next one comes all the same. */
const minutesBetween = 12 * 60;
/** Milliseconds by which an alarm may be late. */
const closeEnough = 60_000;

/**
 * Looks when the browser starts, after an update, when something falls due, and when what is watched has
 * changed. Neither browser keeps alarms for certain, so every start of the background sees to that.
 */
export function startWatch(): void {
  const start = () => void lookNow();
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) start();
  });
  void browser.alarms.get(alarmName).then((alarm) => {
    if (!alarm) start();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && concernsReminders(changes)) start();
  });
}

/** The admin has seen a reminder: it does not come again, and the next threshold still does. */
export async function dismissReminder(key: ReminderKey): Promise<void> {
  await inTurn(async () => {
    await saveRecords(dismissed(await loadRecords(), key, new Date().toISOString()));
  });
}

/** What is shown comes before what is remembered: a background that ends in between shows it again. */
async function lookNow(): Promise<void> {
  await inTurn(async () => {
    const now = new Date();
    const [watched, before] = [await loadWatched(), await loadRecords()];
    const { standing, fresh, records } = look(watched, before, now);
    const language = reminderLanguage((await loadPreferences()).language, navigator.languages);
    await showBadge(badgeOf(standing, language));
    await setAlarm(nextLook(watched, now));
    await notify(fresh, language);
    if (JSON.stringify(records) !== JSON.stringify(before)) await saveRecords(records);
  }).catch(() => undefined);
}

async function showBadge({ text, title }: ReturnType<typeof badgeOf>): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
  await browser.action.setTitle({ title });
}

async function setAlarm(when: Date): Promise<void> {
  const known = await browser.alarms.get(alarmName);
  if (known && known.scheduledTime <= when.getTime() + closeEnough) return;
  browser.alarms.create(alarmName, { when: when.getTime(), periodInMinutes: minutesBetween });
}

/** One of the same name takes the place of the first, so that nobody sees two of them. */
async function notify(fresh: readonly Reminder[], language: Language): Promise<void> {
  const isAllowed = await browser.permissions.contains({ permissions: ['notifications'] });
  if (!isAllowed) return;
  for (const each of fresh) {
    await browser.notifications.create(`${each.setupId} ${each.thumbprint} ${each.threshold}`, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icon/128.png'),
      ...notificationOf(each, language),
    });
  }
}
