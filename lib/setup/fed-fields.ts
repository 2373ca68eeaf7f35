import type { FieldId } from '../consoles/ids.ts';
import type { FactKey } from './setup-state.ts';

const fed: Partial<Record<FactKey, FieldId>> = {
  'image-relay/sp.identifier': 'basicSaml.identifier',
  'image-relay/sp.replyUrl': 'basicSaml.replyUrl',
  'entra/idp.loginUrl': 'samlSettings.loginUrl',
  'entra/idp.logoutUrl': 'samlSettings.logoutUrl',
  'entra/idp.certificate': 'samlSettings.certificate',
  'entra/testUser.upn': 'ssoUser.email',
};

/** The captured value that a field is written with; null for fields that follow from something else. */
export function factFeeding(field: FieldId): FactKey | null {
  const keys = Object.keys(fed) as FactKey[];
  return keys.find((key) => fed[key] === field) ?? null;
}

/** The field of the other console that a captured value is written into; null where it only confirms. */
export function fieldFedBy(key: FactKey): FieldId | null {
  return fed[key] ?? null;
}
