import { randomUUID } from 'node:crypto';
import type { World } from '../../world/world.ts';
import { tenantAddresses } from './addresses.ts';
import type { AnsweredRequest } from './saml-response.ts';
import { xml } from './xml.ts';

/** A Response without an assertion, in base64: nobody was signed in, and the identity provider is at fault. */
export function failureResponse(world: World, request: AnsweredRequest): string {
  const { issuer } = tenantAddresses(world.tenant.id);
  const status = 'urn:oasis:names:tc:SAML:2.0:status:';
  const response = xml`
    <samlp:Response ID="_${randomUUID()}" Version="2.0" IssueInstant="${world.now().toISOString()}" Destination="${request.acs}" InResponseTo="${request.id}" xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol">
      <Issuer xmlns="urn:oasis:names:tc:SAML:2.0:assertion">${issuer}</Issuer>
      <samlp:Status>
        <samlp:StatusCode Value="${status}Responder"><samlp:StatusCode Value="${status}AuthnFailed"/></samlp:StatusCode>
        <samlp:StatusMessage>The identity provider could not sign anybody in.</samlp:StatusMessage>
      </samlp:Status>
    </samlp:Response>`;
  return Buffer.from(response.xml).toString('base64');
}
