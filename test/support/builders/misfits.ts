import type { FieldId, PageId } from '../../../lib/consoles/ids.ts';
import { loginUrlOf, tenantId } from './identities.ts';

/** What a box beside a field must not get: the order that would write into it, and where the page stands. */
export interface Misfit {
  readonly page: PageId;
  readonly tabAddress?: string;
  readonly application?: string;
  readonly field: FieldId;
  readonly value: string;
}

const objectId = '11111111-2222-4333-8444-555555555555';

export const login: Misfit = {
  page: 'image-relay/sso-settings',
  field: 'samlSettings.loginUrl',
  value: loginUrlOf(tenantId),
};
export const company: Misfit = {
  page: 'image-relay/create-sso-user',
  field: 'ssoUser.company',
  value: 'Larkspur',
};
export const identifier: Misfit = {
  page: 'entra/basic-saml',
  tabAddress: `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/SignOn/objectId/${objectId}/appId/${objectId}`,
  application: objectId,
  field: 'basicSaml.identifier',
  value: 'https://larkspur.imagerelay.com/sso/metadata',
};
export const replyUrl: Misfit = { ...identifier, field: 'basicSaml.replyUrl' };
