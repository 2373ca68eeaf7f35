import { beforeEach, describe, expect, it } from 'vitest';
import { accept, answerOf, respond } from '../support/answers.ts';
import { type ConfiguredWorld, configuredWorld } from '../support/image-relay-app.ts';

let configured: ConfiguredWorld;

beforeEach(async () => {
  configured = await configuredWorld();
});

const emailAddress = 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress';

describe('the Name ID', () => {
  it.each([
    ['user.userprincipalname', 'ines.abara@larkspur.example'],
    ['user.mail', 'post@larkspur.example'],
  ])('comes from %s', async (source, value) => {
    configured.assigned.mail = 'post@larkspur.example';
    configured.app.nameId.source = source;
    expect((await accept(configured, await respond(configured)))?.nameID).toBe(value);
  });

  it('cannot come from a mail address that the user does not have', async () => {
    configured.assigned.mail = '';
    configured.app.nameId.source = 'user.mail';
    expect(await answerOf(configured)).toMatchObject({
      outcome: 'refused',
      error: { code: 501241 },
    });
  });

  it('has the format of the application when the request leaves it open', async () => {
    const unspecified = 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified';
    configured.app.nameId.format = unspecified;
    expect((await accept(configured, await respond(configured)))?.nameIDFormat).toBe(unspecified);
    expect((await accept(configured, await respond(configured, unspecified)))?.nameIDFormat).toBe(
      unspecified,
    );
    expect((await accept(configured, await respond(configured, emailAddress)))?.nameIDFormat).toBe(
      emailAddress,
    );
  });

  it('hides the user behind a lasting or a passing name when the request asks for one', async () => {
    const named = async (kind: string) => {
      const format = `urn:oasis:names:tc:SAML:2.0:nameid-format:${kind}`;
      const profile = await accept(configured, await respond(configured, format));
      expect(profile?.nameIDFormat).toBe(format);
      return profile?.nameID;
    };
    expect(await named('persistent')).toBe(await named('persistent'));
    expect(await named('transient')).not.toBe(await named('transient'));
    expect(await named('persistent')).not.toContain('@');
  });
});
