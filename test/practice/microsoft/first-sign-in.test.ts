import { beforeEach, describe, expect, it } from 'vitest';
import { type ConfiguredWorld, configuredWorld } from './support/image-relay-app.ts';
import { reachUsername } from './support/journeys.ts';
import { createVisitor, type Page, type Visitor } from './support/visitor.ts';

let configured: ConfiguredWorld;
let visitor: Visitor;

beforeEach(async () => {
  configured = await configuredWorld();
  visitor = createVisitor(configured.world);
});

describe('the first sign-in of a new user', () => {
  const change = { newpasswd: 'Own-secret-2', confirmnewpasswd: 'Own-secret-2' };

  async function reachUpdate(): Promise<Page> {
    configured.assigned.mustChangePassword = true;
    await reachUsername(configured, visitor);
    await visitor.answer({ loginfmt: configured.assigned.userPrincipalName });
    return visitor.answer({ passwd: configured.assigned.password });
  }

  it('asks for a new password and goes on with it', async () => {
    const { assigned } = configured;
    expect((await reachUpdate()).body).toContain('Update your password');
    const stay = await visitor.answer({ oldpasswd: assigned.password, ...change });
    expect(stay.body).toContain('Stay signed in?');
    expect((await visitor.answer({ stay: 'No' })).field('SAMLResponse')).toBeTruthy();
    expect(assigned).toMatchObject({ password: 'Own-secret-2', mustChangePassword: false });
  });

  it.each([
    ['a wrong current password', { oldpasswd: 'no' }, 'current password is incorrect'],
    ['two different new ones', { confirmnewpasswd: 'Other-secret-2' }, 'passwords differ'],
    ['a weak new one', { newpasswd: 'weakpass', confirmnewpasswd: 'weakpass' }, 'three kinds'],
  ])('refuses %s', async (_what, fields, problem) => {
    const { assigned } = configured;
    await reachUpdate();
    const before = assigned.password;
    const page = await visitor.answer({ oldpasswd: before, ...change, ...fields });
    expect(page.body).toContain(problem);
    expect(assigned.password).toBe(before);
  });

  it('refuses the current password as the new one', async () => {
    await reachUpdate();
    const { password } = configured.assigned;
    const same = { oldpasswd: password, newpasswd: password, confirmnewpasswd: password };
    expect((await visitor.answer(same)).body).toContain('differs from the current one');
  });
});
