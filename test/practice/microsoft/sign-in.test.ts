import { beforeEach, describe, expect, it } from 'vitest';
import { type ConfiguredWorld, configuredWorld } from './support/image-relay-app.ts';
import { reachUsername, signInAsAssigned, startSignIn, switchAccount } from './support/journeys.ts';
import { createVisitor, type Visitor } from './support/visitor.ts';

let configured: ConfiguredWorld;
let visitor: Visitor;

beforeEach(async () => {
  configured = await configuredWorld();
  visitor = createVisitor(configured.world);
});

describe('a browser with one session', () => {
  it('is signed in without a question, which an unassigned administrator learns from the error', async () => {
    const page = await startSignIn(configured, visitor);
    expect(page.body).toContain('AADSTS50105:');
    expect(page.body).toContain('Image Relay');
    expect(page.body).toContain(configured.admin.userPrincipalName);
  });

  it('goes straight to the application when its user is assigned', async () => {
    configured.app.assignments.push(configured.admin.id);
    const page = await startSignIn(configured, visitor);
    expect(page.field('SAMLResponse')).toBeTruthy();
    expect(page.body).toContain('value="Continue"');
  });

  it('is asked for the password when the application insists', async () => {
    configured.app.assignments.push(configured.admin.id);
    expect((await startSignIn(configured, visitor, 'ForceAuthn="true"')).body).toContain(
      'Enter password',
    );
    await visitor.answer({ passwd: configured.admin.password });
    const page = await visitor.answer({ stay: 'No' });
    expect(page.field('SAMLResponse')).toBeTruthy();
  });

  it('of a disabled user gets nowhere', async () => {
    configured.app.assignments.push(configured.admin.id);
    configured.admin.accountEnabled = false;
    expect((await startSignIn(configured, visitor)).body).toContain('AADSTS50057:');
  });
});

describe('signing in as somebody else', () => {
  it('asks for name and password, whether to stay, and then goes on to the application', async () => {
    const username = await reachUsername(configured, visitor);
    expect(username.body).toContain('id="i0116"');
    const name = configured.assigned.userPrincipalName.toUpperCase();
    const password = await visitor.answer({ loginfmt: ` ${name}` });
    expect(password.body).toContain('id="i0118"');
    const stay = await visitor.answer({ passwd: configured.assigned.password });
    expect(stay.body).toContain('Stay signed in?');
    const done = await visitor.answer({ stay: 'Yes' });
    expect(done.field('SAMLResponse')).toBeTruthy();
    expect(configured.world.log.slice(-2)).toMatchObject([
      { kind: 'sign-in', details: { user: configured.assigned.userPrincipalName } },
      { kind: 'saml-response', details: { user: configured.assigned.userPrincipalName } },
    ]);
  });

  it('is remembered: the next request is silent', async () => {
    await signInAsAssigned(configured, visitor);
    expect((await startSignIn(configured, visitor)).field('SAMLResponse')).toBeTruthy();
  });

  it('says beside the field that there is no such user', async () => {
    await reachUsername(configured, visitor);
    const page = await visitor.answer({ loginfmt: 'b.simon@elsewhere.example' });
    expect(page.body).toContain('AADSTS50034:');
    expect(page.field('loginfmt')).toBeNull();
    expect(page.body).toContain('value="b.simon@elsewhere.example"');
  });

  it('says beside the field that the password is wrong, and takes the right one after that', async () => {
    await reachUsername(configured, visitor);
    await visitor.answer({ loginfmt: configured.assigned.userPrincipalName });
    expect((await visitor.answer({ passwd: 'wrong' })).body).toContain('AADSTS50126:');
    const page = await visitor.answer({ passwd: configured.assigned.password });
    expect(page.body).toContain('Stay signed in?');
  });

  it('stops a disabled user at the password', async () => {
    configured.assigned.accountEnabled = false;
    await reachUsername(configured, visitor);
    await visitor.answer({ loginfmt: configured.assigned.userPrincipalName });
    const page = await visitor.answer({ passwd: configured.assigned.password });
    expect(page.body).toContain('AADSTS50057:');
  });

  it('goes back from the password to the name', async () => {
    await reachUsername(configured, visitor);
    await visitor.answer({ loginfmt: configured.assigned.userPrincipalName });
    expect((await visitor.answer({ back: '1' })).body).toContain('id="i0116"');
  });

  it('keeps it that a second factor was given, for later requests too', async () => {
    configured.assigned.signsInWith = 'mfa';
    await signInAsAssigned(configured, visitor);
    const encoded = (await startSignIn(configured, visitor)).field('SAMLResponse') ?? '';
    expect(Buffer.from(encoded, 'base64').toString()).toContain('multipleauthn');
  });

  it('shows on a page what is wrong with the account where the fault says so, and tries another', async () => {
    configured.world.faults.accountErrorPages = true;
    await reachUsername(configured, visitor);
    const refused = await visitor.answer({ loginfmt: 'b.simon@elsewhere.example' });
    expect(refused.body).toContain('>AADSTS50034: ');
    expect((await visitor.open(refused.url)).body).toContain('>AADSTS50034: ');
    expect((await switchAccount(visitor, refused)).body).toContain('id="i0116"');
  });

  it('loses nothing on reload', async () => {
    await reachUsername(configured, visitor);
    const page = await visitor.answer({ loginfmt: configured.assigned.userPrincipalName });
    expect((await visitor.open(page.url)).body).toBe(page.body);
  });

  it('takes no answer to a page that is no longer there', async () => {
    await reachUsername(configured, visitor);
    const page = await visitor.answer({ stage: 'stay-signed-in', stay: 'Yes' });
    expect(page.body).toContain('id="i0116"');
  });
});

describe('a browser with several sessions', () => {
  /** The assigned user and the administrator, who came back by "Use another account" of My Apps. */
  async function signInAsBoth(): Promise<void> {
    await signInAsAssigned(configured, visitor);
    await visitor.open('https://myapps.microsoft.com/switch');
    await visitor.answer({ account: 'other' });
    await visitor.answer({ loginfmt: configured.admin.userPrincipalName });
    await visitor.answer({ passwd: configured.admin.password });
    await visitor.answer({ stay: 'Yes' });
  }

  it('chooses from all of them', async () => {
    await signInAsBoth();
    const page = await startSignIn(configured, visitor);
    expect(page.body).toContain('Pick an account');
    expect(page.body).toContain(configured.admin.userPrincipalName);
    expect(page.body).toContain(configured.assigned.userPrincipalName);
    const done = await visitor.answer({ account: configured.assigned.id });
    expect(done.field('SAMLResponse')).toBeTruthy();
  });

  it('needs the password of the chosen one when the application insists', async () => {
    await signInAsBoth();
    await startSignIn(configured, visitor, 'ForceAuthn="true"');
    const page = await visitor.answer({ account: configured.assigned.id });
    expect(page.body).toContain('Enter password');
  });

  it('can use another account', async () => {
    await signInAsBoth();
    await startSignIn(configured, visitor);
    expect((await visitor.answer({ account: 'other' })).body).toContain('id="i0116"');
  });

  it('keeps the other session when one leaves by the error page', async () => {
    await signInAsBoth();
    await startSignIn(configured, visitor);
    const refused = await visitor.answer({ account: configured.admin.id });
    const page = await switchAccount(visitor, refused);
    expect(page.body).toContain('Pick an account');
    expect(page.body).not.toContain(configured.admin.userPrincipalName);
  });
});
