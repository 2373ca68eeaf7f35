import type { FieldId, PageId } from '../consoles/ids.ts';
import { signOnUrlOf } from '../saml/company-host.ts';
import { emailAddressFormat } from '../saml/name-id-format.ts';
import { derOf } from '../saml/pem.ts';
import { changedSettings } from '../setup/changed-settings.ts';
import { activeInstead, activeThumbprint } from '../setup/rollover-standing.ts';
import {
  type Choices,
  type FactKey,
  factValue,
  type SetupState,
  type TestWay,
} from '../setup/setup-state.ts';
import { wantedLogoutUrl } from '../setup/wanted-logout.ts';

/** A fact that a step waits for. A step is done when all of its conditions hold. */
export type Condition =
  | { readonly kind: 'seen'; readonly pages: readonly PageId[] }
  | { readonly kind: 'known'; readonly fact: FactKey }
  | { readonly kind: 'equal'; readonly fact: FactKey; readonly to: Expected }
  | { readonly kind: 'application' }
  | { readonly kind: 'filled'; readonly field: FieldId }
  | { readonly kind: 'certificate' }
  /** The certificate was filled and the form saved, in a console that does not show it again. */
  | { readonly kind: 'saved-with-form' }
  | { readonly kind: 'test'; readonly way: TestWay }
  | { readonly kind: 'any'; readonly of: readonly Condition[] };

/** What a fact is compared with. */
export type Expected =
  | { readonly fact: FactKey }
  | { readonly choice: keyof Choices }
  | { readonly literal: string }
  | { readonly own: keyof typeof ownValues };

export function holds(condition: Condition, setup: SetupState): boolean {
  switch (condition.kind) {
    case 'seen':
      return condition.pages.some((page) => setup.seen[page] !== undefined);
    case 'known':
      return factValue(setup, condition.fact) !== null;
    case 'equal':
      return isEqual(
        condition.fact,
        factValue(setup, condition.fact),
        expectedValue(condition.to, setup),
      );
    case 'application':
      return setup.application !== null;
    case 'filled':
      return isFilled(setup, condition.field);
    case 'saved-with-form':
      return isSavedWithForm(setup);
    case 'certificate':
      return hasActiveCertificate(setup);
    case 'test':
      return hasPassed(setup, condition.way);
    case 'any':
      return condition.of.some((each) => holds(each, setup));
  }
}

/** A test says something of the configuration that it was made with, and of no other. */
export function hasPassed(setup: SetupState, way: TestWay): boolean {
  const passed = setup.tests.passed[way];
  if (passed === undefined) return false;
  return (
    passed.configuration === undefined || changedSettings(passed.configuration, setup).length === 0
  );
}

/** What a fact should be, as far as it is known. */
export function expectedValue(expected: Expected, setup: SetupState): string | null {
  if ('fact' in expected) return factValue(setup, expected.fact);
  if ('choice' in expected) return setup.choices[expected.choice];
  if ('literal' in expected) return expected.literal;
  return ownValues[expected.own](setup);
}

/** What follows from the company or from what the admin chose. */
const ownValues = {
  'sign-on-url': ({ company }: SetupState) => signOnUrlOf(company.host),
  'name-id-format': () => emailAddressFormat,
  'logout-url': wantedLogoutUrl,
};

/** Nobody tells e-mail addresses apart by their letters' case, and some services save them in small ones. */
function isEqual(fact: FactKey, value: string | null, expected: string | null): boolean {
  if (value === null || expected === null) return false;
  const isAddress = fact.endsWith('/ssoUser.email');
  return isAddress ? value.toLowerCase() === expected.toLowerCase() : value === expected;
}

/** The certificate counts when it is the one that Entra shows as active, wherever that was read. */
function hasActiveCertificate(setup: SetupState): boolean {
  const { certificate } = setup;
  if (certificate === null || activeThumbprint(setup) === null) return false;
  return activeInstead(setup, certificate.thumbprint) === null;
}

function isFilled(setup: SetupState, field: FieldId): boolean {
  const outcome = setup.filled[field]?.outcome;
  return outcome !== undefined && outcome !== 'not-kept' && outcome !== 'put-back';
}

function isSavedWithForm(setup: SetupState): boolean {
  const filled = setup.filled['samlSettings.certificate'];
  const certificate = factValue(setup, 'entra/idp.certificate');
  if (!filled?.saved || !isFilled(setup, 'samlSettings.certificate') || certificate === null) {
    return false;
  }
  const shown = factValue(setup, 'image-relay/idp.certificate');
  return derOf(filled.after) === certificate && (shown === null || shown === certificate);
}
