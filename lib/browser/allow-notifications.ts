import { browser } from './extension-api.ts';

const notifications = { permissions: ['notifications' as const] };

/** Asks the admin for notifications. Must be called straight from a press. */
export function allowNotifications(): Promise<boolean> {
  return browser.permissions.request(notifications);
}

export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(notifications);
}
