import { describe, expect, it } from 'vitest';
import { pemOf } from '../../lib/saml/pem.ts';
import { changedSettings } from '../../lib/setup/changed-settings.ts';
import {
  type ConfigurationKey,
  configuration,
  configurationKeys,
} from '../../lib/setup/configuration.ts';
import { configurationOf, standIn } from '../../lib/setup/known-configuration.ts';
import { newSetup } from '../../lib/setup/new-setup.ts';
import { type SetupState, setupState } from '../../lib/setup/setup-state.ts';
import { afterSeeing, otherDer, otherValues } from '../support/builders/configurations.ts';
import {
  appId,
  company,
  der,
  loginUrlOf,
  metadataUrl,
  objectId,
  otherTenantId,
  otherThumbprint,
  replyUrl,
  tenantId,
} from '../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith } from '../support/builders/known-setups.ts';
import { began } from '../support/builders/setups.ts';

const kept = (key: ConfigurationKey, value: string) =>
  key === 'image-relay/idp.certificate' ? standIn(value) : value;

const setup = aKnownSetup();
const was = configurationOf(setup);

function without(base: SetupState, key: ConfigurationKey): SetupState {
  const { [key]: _, ...facts } = base.facts;
  return { ...base, facts, application: null };
}

describe('a configuration', () => {
  it('has everything that is known, in short, as its schema wants it', () => {
    expect(Object.keys(was)).toEqual([...configurationKeys]);
    expect(configuration.parse(was)).toEqual(was);
    expect(was['image-relay/idp.certificate']?.length).toBeLessThan(50);
    expect(configurationOf(newSetup(setup.id, company, began))).toEqual({});
  });

  it('has room for the longest value that a setting takes', () => {
    const longest = `https://${company}/${'x'.repeat(480 - company.length)}`;
    const state = setupState.parse(aKnownSetupWith({ 'entra/sp.replyUrl': longest }));
    expect(configuration.safeParse(configurationOf(state)).success).toBe(true);
  });

  it('takes the application’s IDs from its pages’ addresses where no field showed them', () => {
    const bare = aKnownSetupWith({ 'entra/app.objectId': null, 'entra/app.appId': null });
    expect(configurationOf(bare)).toMatchObject({
      'entra/app.objectId': objectId,
      'entra/app.appId': appId,
    });
  });

  it('takes the certificate from the saved form where Image Relay does not show it', () => {
    const bare = aKnownSetupWith({ 'image-relay/idp.certificate': null });
    const field = {
      before: '',
      after: pemOf(der),
      outcome: 'filled',
      at: began,
      saved: true,
    } as const;
    const filled: SetupState = { ...bare, filled: { 'samlSettings.certificate': field } };
    expect(configurationOf(bare)).not.toHaveProperty(['image-relay/idp.certificate']);
    expect(configurationOf(filled)).toEqual(was);
    const unsaved: SetupState = {
      ...bare,
      filled: { 'samlSettings.certificate': { ...field, saved: false } },
    };
    expect(configurationOf(unsaved)).toEqual(configurationOf(bare));
  });
});

describe('since a test', () => {
  it('nothing has changed while everything is as it was', () => {
    expect(changedSettings(was, setup)).toEqual([]);
  });

  it.each(configurationKeys)('%s has changed where it is another one', (key) => {
    const changed = afterSeeing(setup, key, otherValues[key]);
    expect(changedSettings(was, changed)).toEqual([
      { key, was: was[key], is: kept(key, otherValues[key]) },
    ]);
  });

  it.each(configurationKeys)('%s has not changed where it was only seen later', (key) => {
    const then = configurationOf(without(setup, key));
    expect(then).not.toHaveProperty([key]);
    expect(changedSettings(then, setup)).toEqual([]);
  });

  it.each(configurationKeys)(
    '%s has changed where it was seen later, and then otherwise',
    (key) => {
      const then = configurationOf(without(setup, key));
      expect(changedSettings(then, afterSeeing(setup, key, otherValues[key]))).toEqual([
        { key, was: was[key], is: kept(key, otherValues[key]) },
      ]);
    },
  );

  it.each(configurationKeys)('%s has not changed where it is no longer known', (key) => {
    expect(changedSettings(was, without(setup, key))).toEqual([]);
  });

  it.each<[ConfigurationKey, string]>([
    ['entra/sp.identifier', `${metadataUrl}/`],
    ['image-relay/sp.identifier', `${metadataUrl}/`],
    ['entra/sp.replyUrl', `${replyUrl}/`],
    ['image-relay/sp.replyUrl', `${replyUrl}/`],
    ['entra/idp.loginUrl', loginUrlOf(otherTenantId)],
    ['image-relay/idp.loginUrl', loginUrlOf(otherTenantId)],
    ['entra/sp.signOnUrl', 'https://elsewhere.example/'],
    ['entra/testUser.assigned', 'off'],
    ['image-relay/idp.certificate', otherDer],
  ])('%s has changed where it is seen for the first time and cannot have been so', (key, value) => {
    const before = without(setup, key);
    const now = afterSeeing(before, key, value);
    expect(changedSettings(configurationOf(before), now)).toEqual([
      { key, was: null, is: kept(key, value) },
    ]);
  });

  it('a certificate is no contradiction where the one that was active is not at hand', () => {
    const before = without(setup, 'image-relay/idp.certificate');
    const then = { ...configurationOf(before), 'entra/idp.thumbprint': otherThumbprint };
    const now = afterSeeing(before, 'image-relay/idp.certificate', otherDer);
    expect(changedSettings(then, now).map(({ key }) => key)).toEqual(['entra/idp.thumbprint']);
  });

  it('a tenant in other letters is told as a change, because nothing is guessed', () => {
    const changed = afterSeeing(setup, 'entra/tenant.id', tenantId.toUpperCase());
    expect(changedSettings(was, changed)).toHaveLength(1);
  });
});
