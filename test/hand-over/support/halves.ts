import type { HandOver } from '../../../lib/hand-over/hand-over.ts';
import { handOverFile } from '../../../lib/hand-over/hand-over.ts';
import { seal } from '../../../lib/sealed/sealed-file.ts';
import {
  appId,
  company,
  federationMetadataOf,
  issuerOf,
  loginUrlOf,
  metadataUrl,
  replyUrl,
  tenantId,
  testUser,
} from '../../support/builders/identities.ts';
import { later } from '../../support/builders/setups.ts';

/** What somebody who set up Entra hands over, without a certificate unless one is given. */
export function entraHalf(changes: Partial<HandOver> = {}): HandOver {
  return {
    side: 'entra',
    madeAt: later,
    host: company,
    names: { displayName: 'T. Tester', userName: 'T.Tester', firstName: 'T.', lastName: 'Tester' },
    steps: ['add-app', 'copy-urls'],
    facts: {
      'entra/tenant.id': tenantId,
      'entra/app.appId': appId,
      'entra/idp.loginUrl': loginUrlOf(tenantId),
      'entra/idp.logoutUrl': loginUrlOf(tenantId),
      'entra/idp.identifier': issuerOf(tenantId),
      'entra/idp.metadataUrl': federationMetadataOf(tenantId, appId),
      'entra/testUser.upn': testUser,
    },
    ...changes,
  } as HandOver;
}

/** What somebody who set up Image Relay hands over. */
export function relayHalf(changes: Partial<HandOver> = {}): HandOver {
  return {
    side: 'image-relay',
    madeAt: later,
    host: company,
    names: { permissionTitle: 'SSO People' },
    steps: ['create-permission'],
    facts: { 'image-relay/sp.identifier': metadataUrl, 'image-relay/sp.replyUrl': replyUrl },
    ...changes,
  } as HandOver;
}

/** A file of it, whatever is in it. */
export function fileOf(half: object): Promise<string> {
  return seal(handOverFile, half);
}
