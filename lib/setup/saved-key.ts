import type { FieldId } from '../consoles/ids.ts';
import type { FactKey } from './setup-state.ts';

const keys: Partial<Record<FieldId, FactKey>> = {
  'basicSaml.identifier': 'entra/sp.identifier',
  'basicSaml.replyUrl': 'entra/sp.replyUrl',
  'basicSaml.signOnUrl': 'entra/sp.signOnUrl',
  'createUser.userName': 'entra/testUser.upn',
  'permission.title': 'image-relay/permission.title',
  'permission.ssoOnly': 'image-relay/permission.ssoOnly',
  'samlSettings.loginUrl': 'image-relay/idp.loginUrl',
  'samlSettings.logoutUrl': 'image-relay/idp.logoutUrl',
  'samlSettings.nameIdFormat': 'image-relay/nameIdFormat',
  'samlSettings.binding': 'image-relay/requestBinding',
  'samlSettings.certificate': 'image-relay/idp.certificate',
  'samlSettings.jitEnable': 'image-relay/jit.enabled',
  'samlSettings.jitGroup': 'image-relay/jit.permission',
  'ssoUser.email': 'image-relay/ssoUser.email',
};

/** What a console shows of a field once it has saved it; null for fields of which it shows nothing. */
export function savedKey(field: FieldId): FactKey | null {
  return keys[field] ?? null;
}

/** Fields of which a console shows something once it has saved them. */
export const fieldsShownSaved = Object.keys(keys) as FieldId[];

/** A setting's value as the field would hold it: a user name is saved together with its domain. */
export function asInField(field: FieldId, saved: string): string {
  return field === 'createUser.userName' ? (saved.split('@')[0] ?? saved) : saved;
}
