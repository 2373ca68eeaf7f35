import { expect, test } from 'vitest';
import type { FieldId } from '../../lib/consoles/ids.ts';
import type { Objection } from '../../lib/consoles/learned-field.ts';
import { objectionsTo } from '../../lib/consoles/objections.ts';
import type { OutlineItem } from '../../lib/consoles/outline.ts';
import { entraCertificate } from '../saml/support/made-certificates.ts';
import { loginUrlOf, tenantId } from '../support/builders/identities.ts';
import { anItem, anOutline, describedField, shown } from '../support/builders/outlines.ts';

const { pem, privateKey } = await entraCertificate();
const bareKey = privateKey.replace(/-----[A-Z ]+-----|\s/g, '');

const login = loginUrlOf(tenantId);
const lines = (caption: string, changes = {}) => anItem('multiline', caption, changes);
const box = (caption: string, changes = {}) => anItem('text', caption, changes);
const choice = (...texts: string[]) =>
  anItem('choice', 'Auswahl', { options: texts.map((text) => ({ value: text, text })) });
const ofIdp = { section: ['Identity Provider'] };
const settings = { section: ['SAML Settings'] };

const certificate = 'samlSettings.certificate';
const loginUrl = 'samlSettings.loginUrl';

const cases: readonly (readonly [
  what: string,
  field: FieldId,
  item: OutlineItem,
  objections: readonly Objection[],
])[] = [
  ['the certificate’s own box, empty', certificate, lines('x.509 Certificate'), []],
  ['the same, holding one', certificate, lines('x.509 Certificate', { value: pem }), []],
  [
    'the same, in one line',
    certificate,
    box('Certificate', { value: pem.replace(/\n/g, ' ') }),
    [],
  ],
  ['a caption in words of its own', certificate, lines('IdP signing certificate'), []],
  ['another language below its heading', certificate, lines('Zertifikat', ofIdp), []],
  ['another language', certificate, lines('Zertifikat des Dienstanbieters'), ['unsaid']],
  ['the heading of both sides', certificate, lines('Zertifikat', settings), ['unsaid']],
  ['a name alone', certificate, lines('Zertifikat', { name: 'idp cert' }), ['unsaid']],
  [
    'a hint within the box alone',
    certificate,
    anItem('multiline', 'Certificate', { tie: 'placeholder' }),
    ['unsaid'],
  ],
  ['no word at all', certificate, lines(''), ['unsaid']],
  [
    'metadata in it',
    certificate,
    lines('Certificate', { value: '<EntityDescriptor entityID="https://idp.example/">' }),
    ['other-value'],
  ],
  [
    'a private key in it',
    certificate,
    lines('Certificate', { value: privateKey }),
    ['other-value'],
  ],
  ['a bare private key', certificate, lines('Certificate', { value: bareKey }), ['other-value']],
  ['a word in it', certificate, lines('Certificate', { value: 'Notizen' }), ['other-value']],
  ['an address in it', certificate, lines('Certificate', { value: login }), ['other-value']],
  [
    'the service provider’s certificate',
    certificate,
    lines('Service Provider Certificate'),
    ['other-side'],
  ],
  [
    'the fingerprint',
    certificate,
    box('Certificate Fingerprint', settings),
    ['look-alike', 'unsaid'],
  ],
  ['a switch', certificate, anItem('switch', 'x.509 Certificate'), ['other-kind']],
  ['a box of other words', loginUrl, box('Anlaufstelle'), []],
  ['Entra’s address in it', loginUrl, box('Anlaufstelle', { value: login }), []],
  ['a text in it', loginUrl, box('Anlaufstelle', { value: 'larkspur' }), ['other-value']],
  [
    'the address of something else',
    loginUrl,
    box('Anlaufstelle', { value: 'https://decoy.example/' }),
    ['other-value'],
  ],
  ['the service provider’s', loginUrl, box('Login URL', { name: 'sp login' }), ['other-side']],
  ['no words for a title', 'permission.title', box('Rolle', { value: 'Lesen' }), []],
  ['an address for a title', 'permission.title', box('Rolle', { value: login }), ['other-value']],
  ['other options', 'samlSettings.binding', choice('Rot', 'Blau'), ['other-value']],
  ['the options', 'samlSettings.binding', choice('HTTP POST', 'HTTP Redirect'), []],
  [
    'a value to read of another shape',
    'spDetails.acsUrl',
    shown('Adresse', 'irgendetwas'),
    ['other-value'],
  ],
];

test.each(cases)('%s, for %s', (_, field, item, objections) => {
  const outline = anOutline({ headings: ['Anmeldung', ...item.section], items: [item] });
  const [only] = outline.items(item.kind);
  expect(only && objectionsTo(outline, describedField(field), only, false)).toEqual(objections);
});

test('what is known as another field of the page is asked about', () => {
  const outline = anOutline({ items: [box('Logout URL')] });
  const [only] = outline.items('text');
  expect(only && objectionsTo(outline, describedField(loginUrl), only, true)).toContain(
    'other-field',
  );
});
