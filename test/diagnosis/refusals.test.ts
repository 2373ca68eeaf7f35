import { describe, expect, it } from 'vitest';
import { diagnose } from '../../lib/diagnosis/diagnose.ts';
import { anEvidence, aRequest, arrived, known, stoppedBy } from '../support/builders/evidence.ts';
import {
  appId,
  federationMetadataOf,
  loginUrlOf,
  otherTenantId,
} from '../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith } from '../support/builders/known-setups.ts';
import { aSetup } from '../support/builders/setups.ts';
import { cases } from './cases/refused-sign-ins.ts';

const setup = aKnownSetup();
const elsewhere = { request: aRequest({}, loginUrlOf(otherTenantId)) };
const ofAnotherTenant = {
  'entra/idp.loginUrl': loginUrlOf(otherTenantId),
  'entra/idp.metadataUrl': federationMetadataOf(otherTenantId, appId),
};

describe('a test that Microsoft refused', () => {
  it.each(cases)(
    'begins after $when with $cause',
    ({ evidence, cause, others = [], code = null }) => {
      const said = diagnose(setup, evidence, known);
      expect({ ...said, remedy: null, checks: [] }).toEqual({
        outcome: 'failed',
        cause,
        others,
        hinted: [],
        code,
        remedy: null,
        checks: [],
      });
    },
  );

  it('is no failure after interrupts alone', () => {
    expect(diagnose(setup, stoppedBy([50058, 50140]), known)).toMatchObject({
      outcome: 'unclear',
      cause: null,
      others: [],
      remedy: { kind: 'try-again' },
    });
  });

  it('has passed where the test user got past the error', () => {
    const evidence = anEvidence({ errors: [{ code: 50105, text: '' }], ending: arrived });
    expect(diagnose(setup, evidence, known)).toMatchObject({
      outcome: 'passed',
      cause: null,
      others: [],
    });
  });

  it('says nothing of tenants while the application’s own is not known for certain', () => {
    const nothing = diagnose(aSetup(), stoppedBy([700016], elsewhere));
    expect(nothing).toMatchObject({ cause: 'unknown-identifier', others: [] });
    for (const key of ['entra/idp.loginUrl', 'entra/idp.metadataUrl'] as const) {
      const mixed = aKnownSetupWith({ [key]: ofAnotherTenant[key] });
      const said = diagnose(mixed, stoppedBy([700016], elsewhere), known);
      expect(said.cause).toBe('unknown-identifier');
    }
  });

  it('takes the tenant from the Login URL in Image Relay where no request was seen', () => {
    const held = aKnownSetupWith({ 'image-relay/idp.loginUrl': loginUrlOf(otherTenantId) });
    expect(diagnose(held, stoppedBy([700016], { request: null }), known).cause).toBe(
      'wrong-tenant',
    );
  });

  it('reads the tenant of a request in the redirect binding', () => {
    const request = aRequest({}, `${loginUrlOf(otherTenantId)}?SAMLRequest=fZ%2BB&RelayState=x`);
    expect(diagnose(setup, stoppedBy([700016], { request }), known).cause).toBe('wrong-tenant');
  });
});
