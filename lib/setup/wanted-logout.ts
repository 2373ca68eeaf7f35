import { wsFederationSignOut } from './logout-form.ts';
import { factValue, type SetupState } from './setup-state.ts';

/** The Logout URL that the admin chose in place of Entra's; null where Entra's it is to be. */
export function chosenLogoutUrl({ logoutForm }: SetupState): string | null {
  return logoutForm === 'wsfederation' ? wsFederationSignOut : null;
}

/** What Image Relay's Logout URL is to be; null as long as Entra has shown none. */
export function wantedLogoutUrl(setup: SetupState): string | null {
  return chosenLogoutUrl(setup) ?? factValue(setup, 'entra/idp.logoutUrl');
}
