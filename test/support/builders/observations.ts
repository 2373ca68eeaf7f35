import type { FieldId, PageId } from '../../../lib/consoles/ids.ts';
import type { FieldState, Observation, Reading } from '../../../lib/consoles/observation.ts';
import type { VisitInTab } from '../../../lib/consoles/visit.ts';
import type { SeenDocument } from '../../../lib/messages/seen-document.ts';
import type { SettingName } from '../../../lib/saml/settings.ts';
import type { ObservationOrigin } from '../../../lib/setup/events-from-observation.ts';
import { company } from './identities.ts';
import { began, later } from './setups.ts';

/** A field as an observation reports it: found, empty and editable unless told otherwise. */
export function aField(id: FieldId, changes: Partial<FieldState> = {}): FieldState {
  return {
    id,
    outcome: 'found',
    now: '',
    values: [],
    isChoice: (changes.options ?? []).length > 0,
    options: [],
    editable: true,
    behindOpener: false,
    shown: 'no',
    ...changes,
  };
}

/** What one document shows: the pages by their ids, nothing else unless told otherwise. */
export function anObservation(
  pages: readonly PageId[],
  changes: Partial<Observation> = {},
): Observation {
  return {
    pages: pages.map((id) => ({ id, evidence: ['heading'] })),
    readings: [],
    fields: [],
    rows: [],
    loadedAt: began,
    fromSignIn: false,
    ...changes,
  };
}

/** Readings from a table of settings and values. */
export function readings(values: Partial<Record<SettingName, string>>): Reading[] {
  return Object.entries(values).map(([setting, value]) => ({
    setting: setting as SettingName,
    value,
  }));
}

export const fromEntra: ObservationOrigin = {
  console: 'entra',
  host: 'entra.microsoft.com',
  at: later,
};

export const fromImageRelay: ObservationOrigin = {
  console: 'image-relay',
  host: company,
  at: later,
};

/** Image Relay's settings page as one document met it. */
export const aVisit: VisitInTab = {
  id: '0d9f3c1e-7a52-4b86-9c1d-2e4f6a8b0c3d',
  address: `https://${company}/admin/account/single_sign_on`,
  tabAddress: `https://${company}/admin/account/single_sign_on`,
};

/** A document in tab 1 that was just seen. */
export function aSeenDocument(
  observation: Observation,
  changes: Partial<SeenDocument> = {},
): SeenDocument {
  return {
    key: { tabId: 1, frameId: 0, documentId: 'document-1' },
    console: 'image-relay',
    host: company,
    documentHost: company,
    visit: aVisit,
    at: later,
    observation,
    ...changes,
  };
}
