import type { FieldId } from '../../../lib/consoles/ids.ts';
import { emailAddressFormat } from '../../../lib/saml/name-id-format.ts';

/** What a control of a service provider's SAML settings form is for. */
export const roles = [
  'login_url',
  'logout_url',
  'certificate',
  'nameid_format',
  'binding',
  'jit_enable',
  'jit_group',
] as const;

export type Role = (typeof roles)[number];

const roleOfField: Partial<Record<FieldId, Role>> = {
  'samlSettings.loginUrl': 'login_url',
  'samlSettings.logoutUrl': 'logout_url',
  'samlSettings.certificate': 'certificate',
  'samlSettings.nameIdFormat': 'nameid_format',
  'samlSettings.binding': 'binding',
  'samlSettings.jitEnable': 'jit_enable',
  'samlSettings.jitGroup': 'jit_group',
};

/** The role that a control has when it is taken for a field; null for fields of other pages. */
export function roleOf(field: FieldId): Role | null {
  return roleOfField[field] ?? null;
}

/** What is asked of a choice, where that does not depend on the admin's own words. */
export function wantedOf(field: FieldId): string | null {
  if (field === 'samlSettings.nameIdFormat') return emailAddressFormat;
  return field === 'samlSettings.binding' ? 'HTTP-POST' : null;
}
