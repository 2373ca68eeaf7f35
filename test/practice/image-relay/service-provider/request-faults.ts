import { randomBytes } from 'node:crypto';
import type { SamlConfig } from '@node-saml/node-saml';
import type { RequestFault } from '../../world/world.ts';

/** What a breakage changes in how the library is told to ask. */
export function brokenConfig(fault: RequestFault | undefined): Partial<SamlConfig> {
  switch (fault) {
    case 'no-acs':
      return { disableRequestAcsUrl: true };
    case 'comparison-minimum':
      return { racComparison: 'minimum' };
    case 'id-with-digit':
      return { generateUniqueId: () => `7${randomBytes(16).toString('hex')}` };
    case 'name-qualifier':
      return { spNameQualifier: 'image-relay' };
    case 'deflated-post':
      return { skipRequestCompression: false };
    default:
      return {};
  }
}

const day = 24 * 60 * 60 * 1000;

/** What the library would never send is written into its request afterwards. */
export function brokenRequest(fault: RequestFault | undefined, request: string, now: Date): string {
  switch (fault) {
    case 'subject':
      return request.replace('</saml:Issuer>', `</saml:Issuer>${subject}`);
    case 'artifact':
      return request.replace('bindings:HTTP-POST', 'bindings:HTTP-Artifact');
    case 'other-destination':
      return request.replace(
        / Destination="[^"]*"/,
        ' Destination="https://elsewhere.example/sso"',
      );
    case 'day-old':
      return issuedAt(request, new Date(now.getTime() - 2 * day));
    default:
      return issuedAt(request, now);
  }
}

const subject =
  '<saml:Subject xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"><saml:NameID>somebody@elsewhere.example</saml:NameID></saml:Subject>';

/** The library asks the machine for the time; a practice world has its own. */
function issuedAt(request: string, at: Date): string {
  return request.replace(/ IssueInstant="[^"]*"/, ` IssueInstant="${at.toISOString()}"`);
}
