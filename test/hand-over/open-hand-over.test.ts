import { expect, test } from 'vitest';
import type { HandOver } from '../../lib/hand-over/hand-over.ts';
import { mailBlockOf } from '../../lib/hand-over/mail-block.ts';
import { openHandOver } from '../../lib/hand-over/open-hand-over.ts';
import {
  issuerOf,
  metadataUrl,
  otherAppId,
  otherCompany,
  otherTenantId,
  replyUrl,
} from '../support/builders/identities.ts';
import { entraHalf, fileOf, relayHalf } from './support/halves.ts';

const openFile = async (half: object) => openHandOver(await fileOf(half));

test.each([entraHalf(), relayHalf()])('a file of either side is read ($side)', async (half) => {
  expect(await openFile(half)).toEqual(half);
});

const quoted = (block: string) => block.replaceAll('\n', '\n> ');
const rewrapped = (block: string) => block.replace(/\n(?=[A-Za-z0-9+/=]{2})/g, '\r\n  ');
test.each([
  ['as it was made', (block: string) => block],
  ['quoted in an answer', quoted],
  ['wrapped anew', rewrapped],
])('a message is read %s, whatever stands around its block', async (_, change) => {
  const block = mailBlockOf(await fileOf(entraHalf()));
  const message = `Hello,\n\n${change(block)}\n\nRegards {"format": 1}\n`;
  expect(await openHandOver(message)).toEqual(entraHalf());
});

test('a block that was cut, or changed in a letter, is damaged', async () => {
  const block = mailBlockOf(await fileOf(entraHalf()));
  expect(await openHandOver(block.slice(0, block.length - 40))).toBe('damaged');
  const lines = block.split('\n');
  expect(await openHandOver(lines.filter((_, at) => at !== 4).join('\n'))).not.toEqual(entraHalf());
  expect(await openHandOver(block.replace(/\n([A-Za-z])/, '\n!$1'))).toBe('damaged');
});

const withFacts = (half: HandOver, facts: object) => ({
  ...half,
  facts: { ...half.facts, ...facts },
});

test.each([
  ['a value of another setting’s shape', withFacts(entraHalf(), { 'entra/tenant.id': 'mine' })],
  ['a value of the other side', withFacts(entraHalf(), { 'image-relay/sp.replyUrl': replyUrl })],
  [
    'a value that is never handed over',
    withFacts(relayHalf(), { 'image-relay/jit.enabled': 'on' }),
  ],
  ['a password', { ...entraHalf(), password: 'Meadow-Kettle-12' }],
  ['a host that is no company’s', { ...relayHalf(), host: 'evil.example' }],
  ['a step that there is not', { ...entraHalf(), steps: ['trust-me'] }],
  ['a step of the other side', { ...entraHalf(), steps: ['saml-settings'] }],
  ['a test', { ...relayHalf(), steps: ['test-my-apps'] }],
  ['a name with an @', { ...entraHalf(), names: { ...entraHalf().names, userName: 'a@b' } }],
  ['a side that there is not', { ...entraHalf(), side: 'okta' }],
])('a file with %s is refused, although its checksum is right', async (_, half) => {
  expect(await openFile(half)).toBe('damaged');
});

test.each([
  ['two tenants', withFacts(entraHalf(), { 'entra/idp.identifier': issuerOf(otherTenantId) })],
  ['a tenant that no address names', withFacts(entraHalf(), { 'entra/tenant.id': otherTenantId })],
  ['two applications', withFacts(entraHalf(), { 'entra/app.appId': otherAppId })],
  [
    'another company’s address',
    withFacts(relayHalf(), { 'image-relay/sp.replyUrl': `https://${otherCompany}/sso/consume` }),
  ],
  [
    'addresses that were swapped',
    withFacts(relayHalf(), {
      'image-relay/sp.identifier': replyUrl,
      'image-relay/sp.replyUrl': metadataUrl,
    }),
  ],
  ['one address for both', withFacts(relayHalf(), { 'image-relay/sp.replyUrl': metadataUrl })],
])('a file with %s contradicts itself', async (_, half) => {
  expect(await openFile(half)).toBe('contradicts-itself');
});

test('letters of either size name the same tenant', async () => {
  const half = withFacts(entraHalf(), {
    'entra/tenant.id': '0F3C1A52-6F0E-4C39-9A8E-2B7D51C4E901',
  });
  expect(await openFile(half)).toEqual(half);
});

test('a text larger than any hand-over is not looked into', async () => {
  expect(await openHandOver('x'.repeat(200_000))).toBe('too-large');
});
