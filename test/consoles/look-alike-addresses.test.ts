import { expect, test } from 'vitest';
import { imageRelayConsole } from '../../lib/consoles/image-relay/image-relay-console.ts';
import { observeOutline } from '../../lib/consoles/observe-outline.ts';
import type { OutlineItem } from '../../lib/consoles/outline.ts';
import { company, metadataUrl } from '../support/builders/identities.ts';
import { anItem, anOutline, shown } from '../support/builders/outlines.ts';
import { began } from '../support/builders/setups.ts';

const samlSettings = { section: ['SAML Settings', 'Single Sign On Settings'] };
const details = { section: ['Image Relay SAML Service Provider Details'] };
const facts = { showsSaved: true, loadedAt: began, fromSignIn: false };

function read(
  setting: 'sp.identifier' | 'sp.replyUrl',
  ...items: readonly OutlineItem[]
): string | undefined {
  const outline = anOutline({
    headings: ['Single Sign On Settings', 'SAML Settings'],
    items: [
      anItem('text', 'Login URL', samlSettings),
      anItem('text', 'Logout URL', samlSettings),
      ...items,
    ],
  });
  const { readings } = observeOutline(outline, imageRelayConsole, facts);
  return readings.find((each) => each.setting === setting)?.value;
}

const alone: readonly [caption: string, value: string, section: string][] = [
  [
    'Old Assertion Consumer URL',
    `https://${company}/sso/v1/consume`,
    'Image Relay SAML Service Provider Details',
  ],
  ['For example, the Assertion Consumer URL', `https://${company}/sso/consume/example`, 'Help'],
  ['Test Assertion Consumer URL', `https://${company}/sso/test/consume`, 'Test your connection'],
  [
    'Artifact Assertion Consumer URL',
    `https://${company}/sso/artifact/acs`,
    'Image Relay SAML Service Provider Details',
  ],
  ['Assertion Consumer URL', `https://${company}/oauth2/callback`, 'OpenID Connect'],
];

test.each(alone)('%s is not the Assertion Consumer URL', (caption, value, section) => {
  expect(
    read(
      'sp.replyUrl',
      shown('Metadata URL', metadataUrl, details),
      shown(caption, value, { section: [section] }),
    ),
  ).toBeUndefined();
});

test('an OpenID Connect section’s Metadata URL is not SAML’s', () => {
  const value = `https://${company}/.well-known/openid-configuration`;
  expect(
    read('sp.identifier', shown('Metadata URL', value, { section: ['OpenID Connect'] })),
  ).toBeUndefined();
});

test.each(['Need help?', 'Example'])('what is shown below “%s” does not win', (section) => {
  const right = `https://${company}/saml/17/post`;
  expect(
    read(
      'sp.replyUrl',
      shown('Metadata URL', metadataUrl, details),
      shown('Assertion Consumer URL', right, details),
      shown('Assertion Consumer URL', `https://${company}/sso/consume`, { section: [section] }),
    ),
  ).toBe(right);
});
