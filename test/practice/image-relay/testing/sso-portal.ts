import { inflateRawSync } from 'node:zlib';
import { emailFormat } from './signed-response.ts';
import { type Answer, openPortal, type Visitor } from './visitor.ts';

export const loginUrl =
  'https://login.microsoftonline.com/00000000-0000-4000-8000-000000000000/saml2';

/** A portal whose single sign-on is set up for the given certificate, and whose visitor is signed out. */
export async function openSsoPortal(certificate: string) {
  const portal = await openPortal();
  const saml = { loginUrl, logoutUrl: loginUrl, nameIdFormat: emailFormat, certificate };
  Object.assign(portal.company.saml, saml);
  await portal.visitor.get('/logout');
  return portal;
}

/** The AuthnRequest inside a redirect to the identity provider. */
export function redirectedRequest(answer: Answer): string {
  const request = new URL(answer.location).searchParams.get('SAMLRequest') ?? '';
  return inflateRawSync(Buffer.from(request, 'base64')).toString('utf8');
}

/** The AuthnRequest inside a form for the identity provider. */
export function postedRequest(answer: Answer): string {
  const request = answer.body.match(/name="SAMLRequest" value="([^"]*)"/)?.[1] ?? '';
  return Buffer.from(request, 'base64').toString('utf8');
}

/** Starts a sign-in by the Redirect binding and gives the id of its request. */
export async function startSignIn(visitor: Visitor): Promise<string> {
  const xml = redirectedRequest(await visitor.get('/sso/login'));
  return xml.match(/ ID="([^"]*)"/)?.[1] ?? '';
}
