import { describe, expect, test } from 'vitest';
import { createIdentity } from './testing/signed-response.ts';
import { loginUrl, openSsoPortal, postedRequest, redirectedRequest } from './testing/sso-portal.ts';
import { openPortal } from './testing/visitor.ts';

const { pem } = await createIdentity();

const expected = [
  `Destination="${loginUrl}"`,
  'AssertionConsumerServiceURL="https://larkspur.imagerelay.com/sso/consume"',
  '>https://larkspur.imagerelay.com/sso/metadata</saml:Issuer>',
  'Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"',
];

describe('sign-in requests', () => {
  test('the Redirect binding carries a deflated request in the address', async () => {
    const { visitor } = await openSsoPortal(pem);
    const answer = await visitor.get('/sso/login');
    expect(answer.location.startsWith(`${loginUrl}?`)).toBe(true);
    const request = redirectedRequest(answer);
    for (const part of expected) expect(request).toContain(part);
    expect(request).not.toContain('RequestedAuthnContext');
  });

  test('the POST binding carries a plain request in a form that leaves by itself', async () => {
    const { company, visitor } = await openSsoPortal(pem);
    company.saml.binding = 'post';
    const answer = await visitor.get('/sso/login');
    expect(answer.body).toContain(`<form action="${loginUrl}" method="post" data-auto-submit>`);
    const request = postedRequest(answer);
    for (const part of expected) expect(request).toContain(part);
  });

  test('signed out, the sign-on URL starts one', async () => {
    const { visitor } = await openSsoPortal(pem);
    expect((await visitor.get('/')).location).toBe('/sso/login');
    expect((await visitor.get('/login')).body).toContain('Sign in with SSO');
  });

  test('a portal without single sign-on offers none', async () => {
    const { visitor } = await openPortal();
    await visitor.get('/logout');
    expect((await visitor.get('/login')).body).not.toContain('Sign in with SSO');
    expect((await visitor.get('/sso/login')).location).toBe('/login');
    expect((await visitor.get('/login')).body).toContain('Single sign-on is not set up');
  });
});

test('the metadata names the entity and its one endpoint', async () => {
  const { visitor } = await openPortal();
  await visitor.get('/logout');
  const { body } = await visitor.get('/sso/metadata');
  expect(body).toContain('entityID="https://larkspur.imagerelay.com/sso/metadata"');
  expect(body).toContain('Location="https://larkspur.imagerelay.com/sso/consume"');
  expect(body).toContain('WantAssertionsSigned="true"');
});
