import { expect, test } from 'vitest';
import { chooseOption, meansWanted, type Option } from '../../lib/consoles/choose-option.ts';
import type { FieldId } from '../../lib/consoles/ids.ts';

const emailFormat = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';
const unspecified = 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified';

const option = (value: string, text = value): Option => ({ value, text });

const found: readonly [what: string, FieldId, wanted: string, Option[], chosen: number][] = [
  [
    'a format by its URN as text',
    'samlSettings.nameIdFormat',
    emailFormat,
    [option(unspecified), option(emailFormat)],
    1,
  ],
  [
    'a format by its URN as value',
    'samlSettings.nameIdFormat',
    emailFormat,
    [option(emailFormat, 'Email'), option(unspecified, 'Unspecified')],
    0,
  ],
  [
    'a format with words around its URN',
    'samlSettings.nameIdFormat',
    emailFormat,
    [option('1', `Email (${emailFormat})`), option('2', `Unspecified (${unspecified})`)],
    0,
  ],
  [
    'a binding by its word',
    'samlSettings.binding',
    'HTTP-POST',
    [option('0', 'Redirect Binding'), option('1', 'POST Binding')],
    1,
  ],
  [
    'a binding by its URN',
    'samlSettings.binding',
    'HTTP-Redirect',
    [
      option('urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST', 'One'),
      option('urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect', 'Two'),
    ],
    1,
  ],
  [
    'a permission by its whole text',
    'samlSettings.jitGroup',
    'SSO Basic',
    [option('7', 'Basic'), option('8', 'SSO Basic')],
    1,
  ],
  [
    'a permission with space around it',
    'ssoUser.permission',
    'SSO Basic',
    [option('8', '  SSO Basic ')],
    0,
  ],
];

test.each(found)('%s is chosen', (_, field, wanted, options, chosen) => {
  expect(chooseOption(field, wanted, options)).toEqual({
    outcome: 'found',
    option: options[chosen],
  });
});

const notFound: readonly [
  what: string,
  FieldId,
  wanted: string,
  Option[],
  'missing' | 'ambiguous',
][] = [
  ['an empty list has no entry', 'samlSettings.binding', 'HTTP-POST', [], 'missing'],
  [
    'a permission that is only part of another',
    'ssoUser.permission',
    'SSO Basic',
    [option('9', 'SSO Basic (old)')],
    'missing',
  ],
  [
    'a permission in other letters',
    'ssoUser.permission',
    'SSO Basic',
    [option('9', 'sso basic')],
    'missing',
  ],
  [
    'a URN that is longer than the wanted one',
    'samlSettings.nameIdFormat',
    emailFormat,
    [option(`${emailFormat}Old`)],
    'missing',
  ],
  [
    'an entry that names both bindings',
    'samlSettings.binding',
    'HTTP-POST',
    [option('0', 'POST or Redirect')],
    'missing',
  ],
  [
    'two permissions of one name',
    'samlSettings.jitGroup',
    'SSO Basic',
    [option('8', 'SSO Basic'), option('9', 'SSO Basic')],
    'ambiguous',
  ],
];

test.each(notFound)('%s: none is chosen', (_, field, wanted, options, outcome) => {
  expect(chooseOption(field, wanted, options)).toEqual({ outcome });
});

const shown: readonly [FieldId, text: string, wanted: string, means: boolean][] = [
  ['samlSettings.binding', 'POST Binding', 'HTTP-POST', true],
  ['samlSettings.binding', 'Redirect Binding', 'HTTP-POST', false],
  ['samlSettings.nameIdFormat', emailFormat, emailFormat, true],
  ['samlSettings.nameIdFormat', unspecified, emailFormat, false],
  ['samlSettings.jitGroup', 'SSO Basic', 'SSO Basic', true],
  ['samlSettings.jitGroup', 'Please choose', 'SSO Basic', false],
];

test.each(shown)('%s that shows %j means %s: %j', (field, text, wanted, means) => {
  expect(meansWanted(field, wanted, text, [])).toBe(means);
});

const urnOf = (name: string) => `urn:oasis:names:tc:SAML:2.0:bindings:${name}`;
const worded = [option(urnOf('HTTP-POST'), 'Form'), option(urnOf('HTTP-Redirect'), 'Address')];
const formats = [option(emailFormat, 'Email'), option(unspecified, 'Any')];

const byValue: readonly [FieldId, text: string, wanted: string, Option[], means: boolean][] = [
  ['samlSettings.binding', 'Form', 'HTTP-POST', worded, true],
  ['samlSettings.binding', 'Address', 'HTTP-POST', worded, false],
  ['samlSettings.nameIdFormat', 'Email', emailFormat, formats, true],
  ['samlSettings.nameIdFormat', 'Any', emailFormat, formats, false],
  ['samlSettings.nameIdFormat', 'Gone', emailFormat, formats, false],
  ['samlSettings.jitGroup', 'Basic', 'SSO Basic', [option('SSO Basic', 'Basic')], false],
];

test.each(byValue)(
  '%s, whose options have values, shows %j for %s',
  (field, text, wanted, options, means) => {
    expect(meansWanted(field, wanted, text, options)).toBe(means);
  },
);
