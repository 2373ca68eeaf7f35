import { SAML } from '@node-saml/node-saml';
import { beforeEach, describe, expect, it } from 'vitest';
import { tenantAddresses } from './saml/addresses.ts';
import {
  acs,
  type ConfiguredWorld,
  configuredWorld,
  identifier,
} from './support/image-relay-app.ts';
import {
  type AuthnRequestParts,
  authnRequest,
  postForm,
  redirectUrl,
} from './support/sent-requests.ts';
import { createVisitor } from './support/visitor.ts';

let configured: ConfiguredWorld;

beforeEach(async () => {
  configured = await configuredWorld();
});

type Binding = 'redirect' | 'post';

function send(binding: Binding, message: string, relayState?: string) {
  const { id } = configured.world.tenant;
  const visitor = createVisitor(configured.world);
  if (binding === 'redirect') return visitor.open(redirectUrl(id, message, relayState));
  return visitor.open(tenantAddresses(id).saml2, postForm(message, relayState));
}

function policy(format: string): AuthnRequestParts {
  return { inner: `<samlp:NameIDPolicy Format="${format}"/>` };
}

function context(comparison: string, name: string): AuthnRequestParts {
  return {
    inner: `<samlp:RequestedAuthnContext Comparison="${comparison}"><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:${name}</saml:AuthnContextClassRef></samlp:RequestedAuthnContext>`,
  };
}

const refused: [what: string, parts: AuthnRequestParts, code: number][] = [
  ['another Identifier', { issuer: 'https://tamarind.imagerelay.com/sso/metadata' }, 700016],
  ['an Identifier with one slash more', { issuer: `${identifier}/` }, 700016],
  [
    'an ACS that is no Reply URL',
    { attributes: 'AssertionConsumerServiceURL="https://x/"' },
    50011,
  ],
  ['an ID that begins with a digit', { id: '7a' }, 7500529],
  [
    'a Name ID format that Entra lacks',
    policy('urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos'),
    75016,
  ],
  ['a comparison other than exact', context('minimum', 'Password'), 900235],
  ['a method other than the password', context('exact', 'X509'), 75011],
  ['a Subject', { inner: '<saml:Subject/>' }, 900236],
  [
    'an answer by Artifact',
    { attributes: 'ProtocolBinding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Artifact"' },
    75003,
  ],
];

describe.each<Binding>(['redirect', 'post'])('an AuthnRequest by %s', (binding) => {
  it('is taken when it fits, and remembered', async () => {
    const page = await send(binding, authnRequest());
    expect(page.body).toContain('AADSTS50105');
    expect(configured.world.log).toMatchObject([
      {
        kind: 'saml-request',
        details: { binding, issuer: identifier, acs, app: 'Image Relay', code: null },
      },
      { kind: 'sign-in-error', details: { code: 50105 } },
    ]);
  });

  it.each(refused)('with %s is refused', async (_what, parts, code) => {
    const page = await send(binding, authnRequest(parts));
    expect(page.body).toContain(`AADSTS${code}:`);
    expect(configured.world.log.at(-1)?.details).toEqual({ code });
  });

  it.each(['<samlp:AuthnRequest', '<other/>', authnRequest({ issuer: ' ' })])(
    'that reads %j is no SAML message',
    async (message) => {
      expect((await send(binding, message)).body).toContain('AADSTS75005:');
    },
  );

  it('may leave out the ACS when the application has a Reply URL', async () => {
    configured.app.assignments.push(configured.admin.id);
    const page = await send(binding, authnRequest({ attributes: '' }));
    expect(page.body).toContain(`action="${acs}"`);
  });

  it('needs an ACS from one side or the other', async () => {
    configured.app.replyUrls = [];
    expect((await send(binding, authnRequest({ attributes: '' }))).body).toContain('AADSTS900971:');
  });

  it('brings its RelayState back to the application', async () => {
    configured.app.assignments.push(configured.admin.id);
    const page = await send(binding, authnRequest(), '/folders?a=1&b="2"');
    expect(page.field('RelayState')).toBe('/folders?a=1&amp;b=&quot;2&quot;');
  });
});

describe('the requests of another SAML library', () => {
  const library = (binding: Binding) =>
    new SAML({
      skipRequestCompression: binding === 'post',
      callbackUrl: acs,
      issuer: identifier,
      idpCert: 'none',
      entryPoint: tenantAddresses(configured.world.tenant.id).saml2,
    });

  beforeEach(() => configured.app.assignments.push(configured.admin.id));

  it('are understood by Redirect', async () => {
    const url = await library('redirect').getAuthorizeUrlAsync('', undefined, {});
    const page = await createVisitor(configured.world).open(url);
    expect(page.field('SAMLResponse')).toBeTruthy();
  });

  it('are understood by POST', async () => {
    const { SAMLRequest } = await library('post').getAuthorizeMessageAsync('');
    const { saml2 } = tenantAddresses(configured.world.tenant.id);
    const page = await createVisitor(configured.world).open(saml2, {
      SAMLRequest: String(SAMLRequest),
    });
    expect(page.field('SAMLResponse')).toBeTruthy();
  });
});
