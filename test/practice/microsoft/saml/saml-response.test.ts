import { beforeEach, describe, expect, it } from 'vitest';
import { addEnterpriseApp, chooseSaml, signingCertificate } from '../../world/enterprise-apps.ts';
import { accept, answerOf, onlyCertificate, respond, respondAsXml } from '../support/answers.ts';
import {
  acs,
  type ConfiguredWorld,
  configuredWorld,
  identifier,
} from '../support/image-relay-app.ts';
import { signedAssertion, verifiesWithXmlsec1 } from '../support/xmlsec1.ts';
import { tenantAddresses } from './addresses.ts';

let configured: ConfiguredWorld;

beforeEach(async () => {
  configured = await configuredWorld();
});

describe('a SAML response', () => {
  it('is accepted by another SAML library, which reads the same user from it', async () => {
    const profile = await accept(configured, await respond(configured));
    expect(profile).toMatchObject({
      nameID: configured.assigned.userPrincipalName,
      nameIDFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
      issuer: tenantAddresses(configured.world.tenant.id).issuer,
    });
  });

  it('has an assertion that xmlsec1 verifies, and only as it was signed', async () => {
    const xml = await respondAsXml(configured);
    expect(await verifiesWithXmlsec1(xml, signedAssertion, onlyCertificate(configured))).toBe(true);
    const changed = xml.replace(configured.assigned.userPrincipalName, 'else@larkspur.example');
    expect(await verifiesWithXmlsec1(changed, signedAssertion, onlyCertificate(configured))).toBe(
      false,
    );
  });

  it('is signed with the active certificate, neither one in waiting nor the placeholder', async () => {
    const { app, world } = configured;
    const active = onlyCertificate(configured);
    app.certificates.unshift(await signingCertificate(world, 'Inactive'));
    const xml = await respondAsXml(configured);
    expect(await verifiesWithXmlsec1(xml, signedAssertion, active)).toBe(true);
    const [waiting = active] = app.certificates;
    expect(await verifiesWithXmlsec1(xml, signedAssertion, waiting)).toBe(false);
    expect(await verifiesWithXmlsec1(xml, signedAssertion, app.dummyCertificate)).toBe(false);
  });

  it('is signed with a new certificate once the active one has ended, although that is inactive', async () => {
    const { app, world } = configured;
    const ended = onlyCertificate(configured);
    const fresh = await signingCertificate(world, 'Inactive');
    app.certificates.push(fresh);
    ended.notAfter = new Date(world.now().getTime() - 1000).toISOString();
    const xml = await respondAsXml(configured);
    expect(await verifiesWithXmlsec1(xml, signedAssertion, fresh)).toBe(true);
    expect(await verifiesWithXmlsec1(xml, signedAssertion, ended)).toBe(false);
  });

  it('has its elements in the order that Entra has', async () => {
    const xml = await respondAsXml(configured);
    const names = [...xml.matchAll(/<(?:\w+:)?(\w+)[ >/]/g)].map((match) => match[1]);
    const order = [
      'Response',
      'Issuer',
      'Status',
      'StatusCode',
      'Assertion',
      'Issuer',
      'Signature',
    ];
    expect(names.slice(0, order.length)).toEqual(order);
    const rest = ['Subject', 'Conditions', 'AttributeStatement', 'AuthnStatement'];
    expect(names.filter((name) => rest.includes(name ?? ''))).toEqual(rest);
  });

  it('is addressed to the application and holds for an hour', async () => {
    const now = new Date('2026-11-02T10:00:00.000Z');
    configured.world.now = () => now;
    const xml = await respondAsXml(configured);
    expect(xml).toContain(`Destination="${acs}" InResponseTo="_request"`);
    expect(xml).toContain(`Recipient="${acs}"`);
    expect(xml).toContain(`<Audience>${identifier}</Audience>`);
    expect(xml).toContain('NotBefore="2026-11-02T09:55:00.000Z"');
    expect(xml.match(/NotOnOrAfter="2026-11-02T11:00:00.000Z"/g)).toHaveLength(2);
    const assertionId = /<Assertion ID="([^"]*)"/.exec(xml)?.[1];
    expect(xml).toContain(`SessionIndex="${assertionId}"`);
  });

  it('brings the attributes in Entra’s order and leaves out those without a value', async () => {
    configured.assigned.mail = '';
    const names = [...(await respondAsXml(configured)).matchAll(/<Attribute Name="[^"]*\/(\w+)"/g)];
    expect(names.map((match) => match[1])).toEqual([
      'tenantid',
      'objectidentifier',
      'displayname',
      'identityprovider',
      'authnmethodsreferences',
      'givenname',
      'surname',
      'name',
    ]);
  });

  it('escapes what the directory says', async () => {
    configured.assigned.displayName = 'R&D <"Ines">';
    const profile = await accept(configured, await respond(configured));
    expect(profile?.['http://schemas.microsoft.com/identity/claims/displayname']).toBe(
      'R&D <"Ines">',
    );
  });
});

describe('what is broken is noticed by the other library', () => {
  it('without an active certificate nothing is signed', async () => {
    onlyCertificate(configured).status = 'Inactive';
    expect(await answerOf(configured)).toMatchObject({
      outcome: 'refused',
      error: { code: 50003 },
    });
  });

  it('a certificate of another application', async () => {
    const other = await addEnterpriseApp(configured.world, 'Relay Station', null);
    await chooseSaml(configured.world, other);
    await expect(
      accept(configured, await respond(configured), other.certificates[0]),
    ).rejects.toThrow(/signature/i);
  });

  it('an assertion for somebody else', async () => {
    configured.world.faults.wrongAudience = true;
    await expect(accept(configured, await respond(configured))).rejects.toThrow(/audience/i);
  });

  it.each([
    [-120, /expired/i],
    [120, /not yet valid/i],
  ])('a clock that is %i minutes off', async (minutes, message) => {
    configured.world.faults.clockSkewMinutes = minutes;
    await expect(accept(configured, await respond(configured))).rejects.toThrow(message);
  });

  it('a wrong recipient, which that library leaves to its user to check', async () => {
    configured.world.faults.wrongRecipient = true;
    expect(await respondAsXml(configured)).toContain('Recipient="https://elsewhere.example/sso"');
  });
});
