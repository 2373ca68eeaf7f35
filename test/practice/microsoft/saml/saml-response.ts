import { randomUUID } from 'node:crypto';
import { signerOf } from '../../world/enterprise-apps.ts';
import type { AuthnMethod, EnterpriseApp, EntraUser, World } from '../../world/world.ts';
import { type AadstsError, aadsts } from '../aadsts.ts';
import { assertedTimes, type ResponseFacts, responseXml } from './assertion.ts';
import { encryptAssertion } from './encrypt-assertion.ts';
import { nameIdFor, sourceValue } from './name-id.ts';
import { signResponse } from './sign-response.ts';

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
  method: AuthnMethod = 'password',
): Promise<SamlAnswer> {
  const certificate = signerOf(app, world.now());
  if (!certificate) return { outcome: 'refused', error: missingKey(app) };
  const { ownClaimSource: source } = app;
  if (source !== undefined && sourceValue(source, user) === '') {
    return { outcome: 'refused', error: aadsts.noClaimInput(app, source) };
  }
  const asked = world.faults.ignoreNameIdPolicy ? null : request.nameIdFormat;
  const nameId = nameIdFor(app, user, asked);
  if (!nameId) return { outcome: 'refused', error: aadsts.noNameId(app, user) };
  const response = responseXml({ ...addressing(world, request), user, method, nameId });
  const signed = await signResponse(world, certificate, request, response.xml);
  const sent = world.faults.encryptedAssertion ? await encryptAssertion(signed) : signed;
  return {
    outcome: 'signed',
    samlResponse: Buffer.from(sent).toString('base64'),
    nameId: nameId.value,
  };
}

function missingKey(app: EnterpriseApp): AadstsError {
  return app.certificates.length === 0 ? aadsts.noOwnKey(app) : aadsts.noSigningKey(app);
}

/** From whom, for whom and for how long, each as it should be unless a breakage says otherwise. */
function addressing(
  { tenant, otherTenant, faults, now }: World,
  request: AnsweredRequest,
): Omit<ResponseFacts, 'user' | 'method' | 'nameId'> {
  const elsewhere = 'https://elsewhere.example/sso';
  return {
    tenantId: faults.wrongIssuer ? otherTenant.id : tenant.id,
    inResponseTo: faults.answersAnotherRequest ? `_${randomUUID()}` : request.id,
    destination: faults.wrongDestination ? elsewhere : request.acs,
    recipient: faults.wrongRecipient ? elsewhere : request.acs,
    audience: faults.wrongAudience ? 'https://elsewhere.example/metadata' : request.issuer,
    times: assertedTimes(now(), faults.clockSkewMinutes ?? 0),
  };
}
