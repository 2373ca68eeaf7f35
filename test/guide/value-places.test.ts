import { describe, expect, it } from 'vitest';
import { placeOfValue } from '../../lib/guide/value-places.ts';
import { fieldFedBy } from '../../lib/setup/fed-fields.ts';
import { factKeys } from '../../lib/setup/setup-state.ts';
import { wantedValue } from '../../lib/setup/wanted-values.ts';
import { aKnownSetup } from '../support/builders/known-setups.ts';
import { aField, anObservation, aSeenDocument } from '../support/builders/observations.ts';

const form = aSeenDocument(
  anObservation(['image-relay/sso-settings'], { fields: [aField('samlSettings.loginUrl')] }),
);

describe('where a captured value stands', () => {
  it('is the field of the page in front that is read as it', () => {
    expect(placeOfValue([form], 'image-relay/idp.loginUrl')).toEqual({
      document: form.key,
      page: 'image-relay/sso-settings',
      field: 'samlSettings.loginUrl',
    });
  });

  it.each([
    ['the other console’s', [form], 'entra/idp.loginUrl'],
    ['not found there', [form], 'image-relay/idp.logoutUrl'],
    ['of a page that is not in front', [], 'image-relay/idp.loginUrl'],
  ] as const)('is nowhere where it is %s', (_, documents, key) => {
    expect(placeOfValue(documents, key)).toBeNull();
  });
});

describe('the field that a captured value is written into', () => {
  const setup = aKnownSetup();

  it.each(factKeys.filter((key) => setup.facts[key] !== undefined))(
    'follows from %s alone',
    (key) => {
      const field = fieldFedBy(key);
      const { [key]: _, ...facts } = setup.facts;
      const without = { ...setup, facts };
      const changed = (
        [
          'samlSettings.loginUrl',
          'samlSettings.logoutUrl',
          'samlSettings.certificate',
          'ssoUser.email',
          'basicSaml.identifier',
          'basicSaml.replyUrl',
        ] as const
      ).filter(
        (each) =>
          JSON.stringify(wantedValue(setup, each)) !== JSON.stringify(wantedValue(without, each)),
      );
      if (field === null)
        expect(changed.filter((each) => each !== 'samlSettings.certificate')).toEqual([]);
      else expect(changed).toContain(field);
    },
  );
});
