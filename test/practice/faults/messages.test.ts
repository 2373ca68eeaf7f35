import { describe, expect, test } from 'vitest';
import { configuredWorld } from '../world/configured-world.ts';
import type { ReadyWorld } from '../world/ready-world.ts';
import { applyFault, type FaultName } from './faults.ts';
import { walkSignIn } from './testing/walk.ts';

async function faultyWorld(name: FaultName | null): Promise<ReadyWorld> {
  const ready = await configuredWorld();
  if (name) await applyFault(ready.world, name);
  return ready;
}

/** The response that the browser carried to Image Relay. */
async function responseOf(ready: ReadyWorld): Promise<string> {
  const { browser } = await walkSignIn(ready);
  const response = browser.handedOver.find(({ SAMLResponse }) => SAMLResponse !== undefined);
  return Buffer.from(response?.SAMLResponse ?? '', 'base64').toString();
}

async function requestOf(ready: ReadyWorld): Promise<string> {
  const { browser } = await walkSignIn(ready);
  return Buffer.from(browser.handedOver[0]?.SAMLRequest ?? '', 'base64').toString();
}

const emailClaim = 'claims/emailaddress"';
const signature = 'SignatureValue>';

describe('what a fault does to the response', () => {
  const cases: readonly [name: FaultName | null, shows: string[], lacks: string[]][] = [
    [null, ['rsa-sha256', emailClaim, 'ac:classes:Password<', '/password<'], ['multipleauthn']],
    ['sha1-signature', ['xmldsig#rsa-sha1', 'xmldsig#sha1'], ['rsa-sha256']],
    ['missing-mail-attribute', ['claims/name"'], [emailClaim]],
    ['unsigned-assertion', ['<Assertion ID'], [signature]],
    ['encrypted-assertion', ['<EncryptedAssertion', 'CipherValue'], ['<NameID', '<Assertion ']],
    ['tampered', ['>somebody.else@larkspur.example</NameID>', signature], []],
    ['response-status-responder', ['status:Responder', 'status:AuthnFailed'], ['Assertion ID']],
  ];

  test.each(cases)('%s shows in it', async (name, shows, lacks) => {
    const response = await responseOf(await faultyWorld(name));
    for (const part of shows) expect(response).toContain(part);
    for (const part of lacks) expect(response).not.toContain(part);
  });

  test('the issuer is the other organization’s tenant', async () => {
    const ready = await faultyWorld('wrong-issuer');
    const response = await responseOf(ready);
    expect(response).toContain(`https://sts.windows.net/${ready.world.otherTenant.id}/`);
    expect(response).not.toContain(ready.world.tenant.id);
  });

  test('only the Response is signed, after its issuer', async () => {
    const response = await responseOf(await faultyWorld('response-signed-only'));
    expect(response).toMatch(/^<samlp:Response [^>]*><Issuer [^>]*>[^<]*<\/Issuer><Signature/);
    expect(response.split('<SignatureValue>')).toHaveLength(2);
  });

  test('a certificate that has ended signs, and is the one that Image Relay holds', async () => {
    const ready = await faultyWorld('expired-certificate-tolerated');
    const [ended] = ready.app.certificates;
    expect(new Date(ended?.notAfter ?? '').getTime()).toBeLessThan(Date.now());
    expect(await responseOf(ready)).toContain(`X509Certificate>${ended?.der}<`);
    expect(ready.company.saml.certificate.replace(/\s/g, '')).toContain(ended?.der);
  });

  test('a key that signs instead of the application’s shows its own certificate', async () => {
    const ready = await faultyWorld('foreign-signer');
    expect(await responseOf(ready)).not.toContain(ready.app.certificates[0]?.der);
  });

  test('a second factor is told in the assertion', async () => {
    const ready = await faultyWorld(null);
    ready.testUser.signsInWith = 'mfa';
    const response = await responseOf(ready);
    expect(response).toContain(
      '<AttributeValue>http://schemas.microsoft.com/claims/multipleauthn<',
    );
    expect(response).toContain('/authenticationmethod/password</AttributeValue>');
    expect(response).toContain('ac:classes:unspecified</AuthnContextClassRef>');
  });
});

describe('what Image Relay asks for', () => {
  const passwordTransport = 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport';

  test('is no class of authentication unless its settings name one', async () => {
    const ready = await faultyWorld(null);
    expect(await requestOf(ready)).not.toContain('RequestedAuthnContext');
    ready.company.saml.authnContext = passwordTransport;
    const request = await requestOf(ready);
    expect(request).toContain('Comparison="exact"');
    expect(request).toContain(`>${passwordTransport}</saml:AuthnContextClassRef>`);
  });

  test('bears the time of the practice world', async () => {
    const ready = await faultyWorld(null);
    ready.world.now = () => new Date('2027-03-04T05:06:07.000Z');
    expect(await requestOf(ready)).toContain(' IssueInstant="2027-03-04T05:06:07.000Z"');
  });
});
