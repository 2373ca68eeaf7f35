import { beforeAll, beforeEach, expect, test } from 'vitest';
import { newSetup } from '../../lib/setup/new-setup.ts';
import { emptyList, listed, withEntry } from '../../lib/setup/setup-list.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import {
  appId,
  federationMetadataOf,
  issuerOf,
  loginUrlOf,
  metadataUrl,
  objectId,
  otherCompany,
  replyUrl,
  tenantId,
  thumbprint,
} from '../support/builders/identities.ts';
import { anObservation, readings } from '../support/builders/observations.ts';
import { aFinishedSetup, began } from '../support/builders/setups.ts';
import { standInBrowser } from '../support/builders/stand-in-browser.ts';

const browser = standInBrowser();
let reports: typeof import('../../lib/browser/page-reports.ts');
let setups: typeof import('../../lib/browser/setup-store.ts');

/** The consultant's first customer is parked; the second one's setup has just been begun. */
const first = aFinishedSetup();
const fresh = newSetup('9d1b7c3e-4a52-4f86-8c0d-2e4f6a8b0c77', otherCompany, began);
const second: SetupState = { ...fresh, company: { host: otherCompany, confirmed: true } };

/** The first customer's SAML page, which is still open in a tab. */
const ofTheFirst = anObservation(['entra/saml'], {
  readings: readings({
    'app.objectId': objectId,
    'app.appId': appId,
    'app.name': 'Image Relay',
    'sp.identifier': metadataUrl,
    'sp.replyUrl': replyUrl,
    'idp.loginUrl': loginUrlOf(tenantId),
    'idp.logoutUrl': loginUrlOf(tenantId),
    'idp.identifier': issuerOf(tenantId),
    'idp.metadataUrl': federationMetadataOf(tenantId, appId),
    'idp.thumbprint': thumbprint,
  }),
});

beforeAll(async () => {
  reports = await import('../../lib/browser/page-reports.ts');
  setups = await import('../../lib/browser/setup-store.ts');
});

beforeEach(async () => {
  await browser.forget();
  await setups.saveSetup(second);
  const list = withEntry(emptyList, listed(first, { done: 20, total: 20 }, began));
  await browser.local.set({ setups: list, [`setup:${first.id}`]: first });
});

test('the application of a parked setup is not adopted for the one at work', async () => {
  const address = `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/SignOn/objectId/${objectId}/appId/${appId}`;
  const key = { tabId: 4, frameId: 0, documentId: 'document' };
  const visit = { id: crypto.randomUUID(), address };
  const host = 'entra.microsoft.com';
  await reports.takeReport(
    { type: 'page/observed', observation: ofTheFirst, visit },
    { kind: 'page', console: 'entra', key, host, documentHost: host, address, isPrivate: false },
  );
  const stored = await setups.loadSetup();
  if (stored.outcome !== 'found') throw new Error(stored.outcome);
  expect(stored.setup.id).toBe(second.id);
  expect(stored.setup.application).toBeNull();
  expect(stored.setup.facts['entra/idp.loginUrl']).toBeUndefined();
});
