import * as z from 'zod/mini';
import { cloud } from '../saml/clouds.ts';

/**
 * Which Logout URL Image Relay is to get: the one that Entra shows, or the address of WS-Federation, under
 * which a browser is signed out that brings no SAML message along.
 */
export const logoutForms = ['as-entra-shows', 'wsfederation'] as const;
export const logoutForm = z.enum(logoutForms);
export type LogoutForm = z.infer<typeof logoutForm>;

export const wsFederationSignOut = `https://${cloud.signInHost}/common/wsfederation?wa=wsignout1.0`;
