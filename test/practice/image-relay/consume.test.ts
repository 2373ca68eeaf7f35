import { describe, expect, test } from 'vitest';
import {
  createIdentity,
  goodResponse,
  issuer,
  type ResponseFacts,
  signResponse,
} from './testing/signed-response.ts';
import { loginUrl, openSsoPortal, startSignIn } from './testing/sso-portal.ts';

const identity = await createIdentity();
const stranger = await createIdentity();
const claims = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';

/** A portal that knows B.Simon, or nobody but the administrator. */
async function openPortal(knows: 'B.Simon' | 'nobody' = 'B.Simon') {
  const portal = await openSsoPortal(identity.pem);
  const { company } = portal;
  if (knows === 'B.Simon') {
    company.users.push({
      id: 'britta',
      email: 'b.simon@larkspur.example',
      firstName: 'Britta',
      lastName: 'Simon',
      company: company.name,
      permissionId: company.permissions[1]?.id ?? '',
      password: null,
    });
  }
  return portal;
}

type Portal = Awaited<ReturnType<typeof openPortal>>;

async function answerWith(
  { visitor }: Portal,
  changes: Partial<ResponseFacts>,
  key = identity.privateKey,
) {
  const facts = { ...goodResponse(await startSignIn(visitor)), ...changes };
  return visitor.post('/sso/consume', [['SAMLResponse', signResponse(facts, key)]]);
}

describe('a good response', () => {
  test('signs the user in, whatever the case of the email', async () => {
    const portal = await openPortal();
    expect(await answerWith(portal, {})).toMatchObject({ status: 302, location: '/' });
    const home = await portal.visitor.get('/');
    expect(home.body).toContain('Signed in as Britta Simon (b.simon@larkspur.example)');
    expect(home.body).not.toContain('admin_menu');
    expect(portal.world.log.at(-1)).toMatchObject({
      kind: 'sign-in',
      details: { email: 'b.simon@larkspur.example', nameId: 'B.Simon@larkspur.example', issuer },
    });
  });

  test('is verified with a certificate that was stored as bare Base64 too', async () => {
    const portal = await openPortal();
    portal.company.saml.certificate = identity.der;
    expect((await answerWith(portal, {})).location).toBe('/');
  });

  test('counts once only', async () => {
    const { visitor } = await openPortal();
    const facts = goodResponse(await startSignIn(visitor));
    const fields = [['SAMLResponse', signResponse(facts, identity.privateKey)]] as const;
    expect((await visitor.post('/sso/consume', fields)).location).toBe('/');
    expect((await visitor.post('/sso/consume', fields)).body).toContain('unsolicited');
  });

  test('is judged by the time of the practice world', async () => {
    const portal = await openPortal();
    const later = new Date(Date.now() + 400 * 24 * 60 * 60 * 1000);
    portal.world.now = () => later;
    expect((await answerWith(portal, {})).body).toContain('data-reason="time"');
    expect((await answerWith(portal, goodTimes(later))).location).toBe('/');
  });

  test('ends with a sign-out that leads to the Logout URL', async () => {
    const portal = await openPortal();
    await answerWith(portal, {});
    expect((await portal.visitor.get('/logout')).location).toBe(loginUrl);
    expect((await portal.visitor.get('/login')).body).toContain('Sign in with SSO');
  });
});

function goodTimes(now: Date): Partial<ResponseFacts> {
  const { notBefore, notOnOrAfter } = goodResponse('', now);
  return { notBefore, notOnOrAfter };
}

describe('a response that is wrong in one thing', () => {
  const hour = 60 * 60 * 1000;
  const elsewhere = 'https://tamarind.imagerelay.com/sso/consume';
  const cases: readonly [string, Partial<ResponseFacts>, string][] = [
    ['audience', { audience: 'https://tamarind.imagerelay.com/sso/metadata' }, 'another audience'],
    ['destination', { destination: elsewhere }, `another Destination`],
    ['recipient', { recipient: elsewhere }, 'The Recipient of the assertion is not'],
    [
      'name-id-format',
      { nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent' },
      'but Name Id Format asks for',
    ],
    ['time', { notOnOrAfter: new Date(Date.now() - hour) }, 'has expired'],
    ['time', { notBefore: new Date(Date.now() + hour) }, 'not valid yet'],
    ['unsolicited', { inResponseTo: '_0123456789' }, 'answers no sign-in request'],
    ['unknown-user', { nameId: 'nobody@larkspur.example' }, 'nobody in this portal has the email'],
    ['malformed', { nameId: '' }, 'names nobody'],
  ];

  test.each(cases)('names the %s', async (reason, changes, sentence) => {
    const portal = await openPortal();
    const page = await answerWith(portal, changes);
    expect(page.status).toBe(400);
    expect(page.body).toContain('Single sign-on failed');
    expect(page.body).toContain(`data-reason="${reason}"`);
    expect(page.body).toContain(sentence);
    expect((await portal.visitor.get('/')).location).toBe('/sso/login');
  });

  test('names the certificate when another key has signed', async () => {
    const page = await answerWith(await openPortal(), {}, stranger.privateKey);
    expect(page.body).toContain('data-reason="signature"');
    expect(page.body).toContain('cannot be verified with the x.509 Certificate');
  });

  test('names the certificate when the stored one is no certificate', async () => {
    const portal = await openPortal();
    portal.company.saml.certificate = Buffer.from(identity.der, 'base64').toString('latin1');
    expect((await answerWith(portal, {})).body).toContain('data-reason="signature"');
  });

  test('is still taken within two minutes of clock skew', async () => {
    const justOver = { notOnOrAfter: new Date(Date.now() - 60 * 1000) };
    expect((await answerWith(await openPortal(), justOver)).location).toBe('/');
  });

  test('is malformed when it is no XML, or nothing at all', async () => {
    const { visitor } = await openPortal();
    for (const text of ['bm8gWE1M', '']) {
      const page = await visitor.post('/sso/consume', [['SAMLResponse', text]]);
      expect(page.status).toBe(400);
      expect(page.body).toContain('data-reason="malformed"');
    }
  });
});

describe('just-in-time provisioning', () => {
  async function provisioningPortal() {
    const portal = await openPortal('nobody');
    const permissionId = portal.company.permissions[1]?.id ?? '';
    Object.assign(portal.company.saml, { jitEnabled: true, jitPermissionId: permissionId });
    return { ...portal, permissionId };
  }

  test('creates the user in the chosen group, named by the claims', async () => {
    const portal = await provisioningPortal();
    const names = { [`${claims}/givenname`]: 'Britta', [`${claims}/surname`]: 'Simon' };
    expect((await answerWith(portal, { claims: names })).location).toBe('/');
    expect(portal.company.users.at(-1)).toMatchObject({
      email: 'B.Simon@larkspur.example',
      firstName: 'Britta',
      lastName: 'Simon',
      permissionId: portal.permissionId,
      password: null,
    });
  });

  test('takes the name from the email where there are no claims', async () => {
    const portal = await provisioningPortal();
    await answerWith(portal, {});
    expect(portal.company.users.at(-1)).toMatchObject({ firstName: 'B', lastName: 'Simon' });
  });

  test('creates nobody for a NameID that is not an email', async () => {
    const portal = await provisioningPortal();
    const page = await answerWith(portal, { nameId: 'qX3b7' });
    expect(page.body).toContain('data-reason="not-an-email"');
    expect(portal.company.users).toHaveLength(1);
  });
});

test('a portal without single sign-on takes no response', async () => {
  const portal = await openPortal();
  const id = await startSignIn(portal.visitor);
  portal.company.saml.certificate = '';
  const fields = [['SAMLResponse', signResponse(goodResponse(id), identity.privateKey)]] as const;
  const page = await portal.visitor.post('/sso/consume', fields);
  expect(page.body).toContain('data-reason="not-set-up"');
});
