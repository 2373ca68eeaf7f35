import { randomUUID } from 'node:crypto';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { tenantAddresses } from '../practice/microsoft/saml/addresses.ts';
import { shownValues } from '../practice/world/configured-world.ts';
import { activeCertificate } from '../practice/world/enterprise-apps.ts';
import type { ReadyWorld } from '../practice/world/ready-world.ts';
import { aFinishedSetup, savedFacts } from '../support/builders/setups.ts';

/** The same with what the consoles show now; null where Entra lists no active certificate any more. */
export function setupSeenNow(ready: ReadyWorld): SetupState | null {
  return activeCertificate(ready.app) ? knownSetup(ready) : null;
}

/** The setup that the assistant has after it led through the whole tutorial in these consoles, but for the tests. */
export function knownSetup(ready: ReadyWorld): SetupState {
  const certificate = activeCertificate(ready.app);
  if (!certificate) throw new Error('The practice application has no active certificate');
  const { thumbprint, notBefore, notAfter, der } = certificate;
  const at = new Date(Date.now() - 60_000).toISOString();
  const entries = Object.entries(factsOf(ready, der, thumbprint));
  const { app } = ready;
  return {
    ...aFinishedSetup(),
    // What comes late of one case is never taken for another's.
    id: randomUUID(),
    application: { objectId: app.objectId, appId: app.appId, name: app.displayName },
    certificate: {
      subject: 'CN=Microsoft Azure Federated SSO Certificate',
      thumbprint,
      notBefore,
      notAfter,
    },
    facts: Object.fromEntries(
      entries.map(([key, value]) => [key, { value, source: 'page' as const, at }]),
    ),
    tests: { pending: null, passed: {} },
  };
}

function factsOf(ready: ReadyWorld, der: string, thumbprint: string) {
  const { sp, idp } = shownValues(ready);
  const { world, app, testUser, relayUser } = ready;
  return {
    ...savedFacts,
    'entra/tenant.id': world.tenant.id,
    'entra/app.objectId': app.objectId,
    'entra/app.appId': app.appId,
    'image-relay/sp.identifier': sp.metadataUrl,
    'image-relay/sp.replyUrl': sp.acsUrl,
    'entra/sp.identifier': sp.metadataUrl,
    'entra/sp.replyUrl': sp.acsUrl,
    'entra/sp.signOnUrl': sp.signOnUrl,
    'entra/idp.loginUrl': idp.loginUrl,
    'entra/idp.logoutUrl': idp.logoutUrl,
    'entra/idp.identifier': tenantAddresses(world.tenant.id).issuer,
    'entra/idp.metadataUrl': idp.metadataUrl,
    'entra/idp.thumbprint': thumbprint,
    'entra/idp.certificate': der,
    'entra/nameIdSource': app.nameId.source,
    'entra/nameIdFormat': app.nameId.format,
    'entra/testUser.upn': testUser.userPrincipalName,
    'image-relay/idp.loginUrl': idp.loginUrl,
    'image-relay/idp.logoutUrl': idp.logoutUrl,
    'image-relay/idp.certificate': der,
    'image-relay/ssoUser.email': relayUser.email,
  };
}
