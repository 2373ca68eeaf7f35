import type { BasicSaml, SamlSettings } from '../../exchange.ts';
import { type AddressListForm, createAddressList } from '../model/address-list.ts';
import type { Field } from '../model/controls.ts';
import {
  allValid,
  anyDirty,
  type Check,
  createField,
  needed,
  optional,
  secureAddress,
} from '../model/fields.ts';
import type { Reading } from '../model/live.ts';
import type { Portal } from '../model/portal.ts';

export interface BasicSamlForm {
  identifiers: AddressListForm;
  replyUrls: AddressListForm;
  signOnUrl: Field;
  relayState: Field;
  logoutUrl: Field;
  dirty: Reading<boolean>;
  valid: Reading<boolean>;
}

/** The fields of the Basic SAML pane, holding what was saved. */
export function createBasicSamlForm(portal: Portal, saved: SamlSettings): BasicSamlForm {
  const lists = addressLists(portal, saved);
  const fields = singleFields(portal, saved);
  const all = [...Object.values(lists), ...Object.values(fields)];
  return { ...lists, ...fields, dirty: anyDirty(all), valid: allValid(all) };
}

/** What Save sends. */
export function basicSamlValues(form: BasicSamlForm): BasicSaml {
  return {
    identifiers: form.identifiers.values(),
    replyUrls: form.replyUrls.values(),
    signOnUrl: form.signOnUrl.value().trim(),
    relayState: form.relayState.value().trim(),
    logoutUrl: form.logoutUrl.value().trim(),
  };
}

/** Takes the present values as saved, so that the form is clean again. */
export function adoptBasicSaml(form: BasicSamlForm): void {
  form.identifiers.adopt();
  form.replyUrls.adopt();
  for (const field of [form.signOnUrl, form.relayState, form.logoutUrl]) {
    field.saved(field.value.peek());
  }
}

function addressLists({ t }: Portal, saved: SamlSettings) {
  const texts = {
    remove: t('delete'),
    isDefault: t('default'),
    needed: t('valueNeeded'),
    twice: t('valueTwice'),
  };
  const list = (label: string, add: string, values: string[], hint: string[], truth: string) =>
    createAddressList({
      label,
      saved: values,
      required: true,
      check: secureAddress(t('mustBeUrl')),
      hints: hint,
      truth,
      texts: { ...texts, add },
    });
  const hints = (pattern: string | undefined) => (pattern ? [pattern] : []);
  return {
    identifiers: list(
      t('identifierEntityId'),
      t('addIdentifier'),
      saved.identifiers,
      hints(saved.patterns?.identifier),
      'basicSaml.identifier',
    ),
    replyUrls: list(
      t('replyUrl'),
      t('addReplyUrl'),
      saved.replyUrls,
      hints(saved.patterns?.replyUrl),
      'basicSaml.replyUrl',
    ),
  };
}

function singleFields({ t }: Portal, saved: SamlSettings) {
  const address = secureAddress(t('mustBeUrl'));
  const field = (label: string, initial: string, check: Check, truth: string) =>
    createField({ label, initial, check, truth });
  return {
    signOnUrl: createField({
      label: t('signOnUrl'),
      initial: saved.signOnUrl,
      placeholder: t('enterSignOnUrl'),
      required: true,
      check: needed(t('valueNeeded'), address),
      hints: saved.patterns ? [saved.patterns.signOnUrl] : [],
      truth: 'basicSaml.signOnUrl',
    }),
    relayState: field(
      t('relayStateOptional'),
      saved.relayState,
      () => null,
      'basicSaml.relayState',
    ),
    logoutUrl: field(
      t('logoutUrlOptional'),
      saved.logoutUrl,
      optional(address),
      'basicSaml.logoutUrl',
    ),
  };
}
