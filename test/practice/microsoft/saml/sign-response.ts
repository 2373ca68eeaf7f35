import { ServiceProvider } from 'samlify';
import { signingCertificate } from '../../world/enterprise-apps.ts';
import type { SigningCertificate, World } from '../../world/world.ts';
import { httpPost, identityProvider } from './saml-entities.ts';
import type { AnsweredRequest } from './saml-response.ts';
import { signElement } from './sign-element.ts';

/** The response as XML with a signature, or with what a breakage makes of it. */
export async function signResponse(
  world: World,
  certificate: SigningCertificate,
  request: AnsweredRequest,
  response: string,
): Promise<string> {
  const sign = (signer: SigningCertificate) =>
    signAssertion(world.tenant.id, signer, request, response);
  const { signature = null } = world.faults;
  switch (signature) {
    case null:
      return sign(certificate);
    case 'none':
      return response;
    case 'response-only':
      return signElement(response, 'Response', certificate, 'sha256');
    case 'sha1':
      return signElement(response, 'Assertion', certificate, 'sha1');
    case 'foreign-key':
      return sign(await signingCertificate(world, 'Active'));
    case 'tampered':
      return tamper(await sign(certificate));
  }
}

async function signAssertion(
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
  const how = { customTagReplacement };
  const signed = await idp.createLoginResponse(sp, { extract: {} }, 'post', {}, how);
  return Buffer.from(signed.context, 'base64').toString();
}

/** Somebody else's name in an assertion whose signature is for the first one. */
function tamper(signed: string): string {
  return signed.replace(/(<NameID [^>]*>)[^<]*/, '$1somebody.else@larkspur.example');
}
