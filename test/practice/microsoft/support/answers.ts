import { type Profile, SAML } from '@node-saml/node-saml';
import type { SigningCertificate } from '../../world/world.ts';
import { tenantAddresses } from '../saml/addresses.ts';
import { answerAuthnRequest, type SamlAnswer } from '../saml/saml-response.ts';
import { acs, type ConfiguredWorld, identifier } from './image-relay-app.ts';
import { pem } from './xmlsec1.ts';

/** What Entra answers when the assigned user signs in. */
export function answerOf(
  { world, app, assigned }: ConfiguredWorld,
  nameIdFormat: string | null = null,
): Promise<SamlAnswer> {
  const request = { id: '_request', issuer: identifier, acs, nameIdFormat };
  return answerAuthnRequest(world, app, assigned, request);
}

/** The SAMLResponse for the assigned user, as the browser carries it. */
export async function respond(
  configured: ConfiguredWorld,
  nameIdFormat: string | null = null,
): Promise<string> {
  const answer = await answerOf(configured, nameIdFormat);
  if (answer.outcome === 'refused') throw new Error(`Refused with ${answer.error.code}`);
  return answer.samlResponse;
}

export async function respondAsXml(configured: ConfiguredWorld): Promise<string> {
  return Buffer.from(await respond(configured), 'base64').toString();
}

export function onlyCertificate({ app }: ConfiguredWorld): SigningCertificate {
  const [certificate] = app.certificates;
  if (!certificate) throw new Error('The application has no certificate');
  return certificate;
}

/** Reads a response with the other SAML library in the part of Image Relay; rejects where it objects. */
export async function accept(
  configured: ConfiguredWorld,
  SAMLResponse: string,
  certificate = onlyCertificate(configured),
): Promise<Profile | null> {
  const serviceProvider = new SAML({
    callbackUrl: acs,
    issuer: identifier,
    audience: identifier,
    idpIssuer: tenantAddresses(configured.world.tenant.id).issuer,
    idpCert: pem(certificate.der),
    wantAssertionsSigned: true,
    wantAuthnResponseSigned: false,
  });
  return (await serviceProvider.validatePostResponseAsync({ SAMLResponse })).profile;
}
