import type { checklist as source } from '../en/checklist.ts';
import type { Translated } from '../translated.ts';

/** The list of all steps: how each stands, what it waits for, and who can do it. */
export const checklist: Translated<typeof source> = {
  'checklist.heading': 'Alle Schritte',
  'checklist.observed': 'Als erledigt gesehen',
  'checklist.by-hand': 'Von Hand erledigt',
  'checklist.handed-over': 'Laut einer Datei erledigt',
  'checklist.stale': 'Seit Erledigung geändert',
  'checklist.open': 'Offen',
  'checklist.current': 'Jetzt',
  'checklist.tick': '„{step}“ von Hand abhaken',
  'checklist.untick': 'Haken entfernen bei „{step}“',
  'checklist.untick.short': 'Haken entfernen',
  'checklist.number': 'Tutorial {numbers}',
  'checklist.blocked': 'Wartet auf {steps}',
  'checklist.role': 'Sie brauchen: {role}',
  'checklist.count': '{done} von {total}',
  'role.master-admin': 'Master Admin in Image Relay',
  'role.cloud-application-administrator': 'Cloudanwendungsadministrator in Entra',
  'role.user-administrator': 'Benutzeradministrator in Entra',
  'role.test-user': 'Benutzername und Kennwort des Testbenutzers',
};
