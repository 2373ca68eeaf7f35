import { cloud } from '../saml/clouds.ts';

/**
 * Where people are sent to sign out, of an application that does not sign out in SAML. Entra names one
 * address for signing in and out, which shows an error to a browser that comes without a message.
 */
export const plainSignOut = `https://${cloud.signInHost}/common/wsfederation?wa=wsignout1.0`;
