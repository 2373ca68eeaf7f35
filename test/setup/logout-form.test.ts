import { describe, expect, it } from 'vitest';
import { checklist } from '../../lib/guide/checklist.ts';
import { wsFederationSignOut } from '../../lib/setup/logout-form.ts';
import { reduce } from '../../lib/setup/reduce.ts';
import { type SetupState, setupState } from '../../lib/setup/setup-state.ts';
import { wantedLogoutUrl } from '../../lib/setup/wanted-logout.ts';
import { wantedValue } from '../../lib/setup/wanted-values.ts';
import { loginUrlOf, tenantId } from '../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith } from '../support/builders/known-setups.ts';
import { aSetup, later } from '../support/builders/setups.ts';

const choose = (setup: SetupState, form: 'wsfederation' | 'as-entra-shows') =>
  reduce(setup, { type: 'setup/logout-form-chosen', at: later, form });
const shown = loginUrlOf(tenantId);
const plain = choose(aKnownSetup(), 'wsfederation');
const back = choose(plain, 'as-entra-shows');

const setups: readonly [what: string, setup: SetupState, wanted: string | null][] = [
  ['that nothing was chosen for', aKnownSetup(), shown],
  ['that takes the address of WS-Federation', plain, wsFederationSignOut],
  ['that went back to Entra’s', back, shown],
  ['to which Entra has shown none', aSetup(), null],
  [
    'to which Entra has shown none, and that needs none',
    choose(aSetup(), 'wsfederation'),
    wsFederationSignOut,
  ],
];

describe('the Logout URL of a setup', () => {
  it.each(setups)('%s is what Image Relay is to get, and what is filled', (_, setup, wanted) => {
    expect(wantedLogoutUrl(setup)).toBe(wanted);
    expect(wantedValue(setup, 'samlSettings.logoutUrl')).toEqual(
      wanted === null
        ? { kind: 'unknown', needs: 'entra/idp.logoutUrl' }
        : { kind: 'value', value: wanted, confirmed: true },
    );
  });

  it('is an address of Microsoft’s that signs out without a message', () => {
    const url = new URL(wsFederationSignOut);
    expect([url.protocol, url.hostname]).toEqual(['https:', 'login.microsoftonline.com']);
    expect(url.searchParams.get('wa')).toBe('wsignout1.0');
  });

  it('survives the store', () => {
    expect(setupState.parse(plain)).toEqual(plain);
  });
});

const statusOf = (setup: SetupState) =>
  checklist(setup).entries.find(({ step }) => step.id === 'saml-settings')?.status;

describe('Image Relay’s form', () => {
  it('is done with the address that was chosen, and with no other', () => {
    const saved = aKnownSetupWith({ 'image-relay/idp.logoutUrl': wsFederationSignOut });
    expect(statusOf(aKnownSetup())).toBe('observed');
    expect(statusOf(plain)).not.toBe('observed');
    expect(statusOf(choose(saved, 'wsfederation'))).toBe('observed');
    expect(statusOf(saved)).not.toBe('observed');
    expect(statusOf(back)).toBe('observed');
  });
});
