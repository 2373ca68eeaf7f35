import { wsFederationSignOut } from './logout-form.ts';
import { factValue, type SetupState } from './setup-state.ts';

/** What Image Relay's Logout URL is to be; null as long as Entra has shown none. */
export function wantedLogoutUrl(setup: SetupState): string | null {
  if (setup.logoutForm === 'wsfederation') return wsFederationSignOut;
  return factValue(setup, 'entra/idp.logoutUrl');
}
