import { ServiceProvider } from 'samlify';
import { signerOf } from '../../world/enterprise-apps.ts';
import type { EnterpriseApp, EntraUser, SigningCertificate, World } from '../../world/world.ts';
import { type AadstsError, aadsts } from '../aadsts.ts';
import { assertedTimes, responseXml } from './assertion.ts';
import { nameIdFor } from './name-id.ts';
import { httpPost, identityProvider } from './saml-entities.ts';

export interface AnsweredRequest {
  /** ID of the AuthnRequest. */
  id: string;
  issuer: string;
  acs: string;
  /** Format of the request's NameIDPolicy. */
  nameIdFormat: string | null;
}

export type SamlAnswer =
  | { outcome: 'signed'; samlResponse: string; nameId: string }
  | { outcome: 'refused'; error: AadstsError };

/**
 * Answers an accepted AuthnRequest with an assertion that the application's certificate signs.
 * The SAMLResponse is base64, ready for the form of the HTTP-POST binding.
 */
export async function answerAuthnRequest(
  world: World,
  app: EnterpriseApp,
  user: EntraUser,
  request: AnsweredRequest,
): Promise<SamlAnswer> {
  const certificate = signerOf(app, world.now());
  if (!certificate) return { outcome: 'refused', error: aadsts.noSigningKey(app) };
  const nameId = nameIdFor(app, user, request.nameIdFormat);
  if (!nameId) return { outcome: 'refused', error: aadsts.noNameId(app, user) };
  const response = responseXml({
    tenantId: world.tenant.id,
    user,
    nameId,
    inResponseTo: request.id,
    destination: request.acs,
    recipient: world.faults.wrongRecipient ? 'https://elsewhere.example/sso' : request.acs,
    audience: world.faults.wrongAudience ? 'https://elsewhere.example/metadata' : request.issuer,
    times: assertedTimes(world.now(), world.faults.clockSkewMinutes ?? 0),
  });
  const samlResponse = await sign(world.tenant.id, certificate, request, response.xml);
  return { outcome: 'signed', samlResponse, nameId: nameId.value };
}

async function sign(
  tenantId: string,
  certificate: SigningCertificate,
  request: AnsweredRequest,
  response: string,
): Promise<string> {
  const sp = ServiceProvider({
    entityID: request.issuer,
    assertionConsumerService: [{ Binding: httpPost, Location: request.acs }],
    wantAssertionsSigned: true,
  });
  const idp = identityProvider(tenantId, certificate);
  // The library's own response has neither Entra's order nor a clock that can be set.
  const customTagReplacement = () => ({ id: '', context: response });
  const signed = await idp.createLoginResponse(
    sp,
    { extract: {} },
    'post',
    {},
    {
      customTagReplacement,
    },
  );
  return signed.context;
}
