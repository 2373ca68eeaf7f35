import { randomUUID } from 'node:crypto';
import type { AuthnMethod, EntraUser } from '../../world/world.ts';
import { tenantAddresses } from './addresses.ts';
import { attributeStatement, claimsOf } from './claims.ts';
import type { NameId } from './name-id.ts';
import { type Xml, xml } from './xml.ts';

export interface AssertedTimes {
  issued: string;
  notBefore: string;
  notOnOrAfter: string;
}

export interface ResponseFacts {
  tenantId: string;
  user: EntraUser;
  method: AuthnMethod;
  nameId: NameId;
  inResponseTo: string;
  destination: string;
  recipient: string;
  audience: string;
  times: AssertedTimes;
}

/** SAML has no class for several factors together. */
const contextClasses: Readonly<Record<AuthnMethod, string>> = {
  password: 'urn:oasis:names:tc:SAML:2.0:ac:classes:Password',
  mfa: 'urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified',
};

const minute = 60 * 1000;

/** An assertion holds from five minutes before its issue to an hour after it. */
export function assertedTimes(now: Date, skewMinutes: number): AssertedTimes {
  const issued = now.getTime() + skewMinutes * minute;
  const instant = (minutes: number) => new Date(issued + minutes * minute).toISOString();
  return { issued: instant(0), notBefore: instant(-5), notOnOrAfter: instant(60) };
}

/** A successful Response with one assertion, unsigned, its elements in the order that Entra has. */
export function responseXml(facts: ResponseFacts): Xml {
  const issuer = xml`<Issuer xmlns="urn:oasis:names:tc:SAML:2.0:assertion">${tenantAddresses(facts.tenantId).issuer}</Issuer>`;
  return xml`
    <samlp:Response ID="_${randomUUID()}" Version="2.0" IssueInstant="${facts.times.issued}" Destination="${facts.destination}" InResponseTo="${facts.inResponseTo}" xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol">
      ${issuer}
      <samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"/></samlp:Status>
      ${assertion(facts, `_${randomUUID()}`)}
    </samlp:Response>`;
}

function assertion(facts: ResponseFacts, id: string): Xml {
  const { issued } = facts.times;
  return xml`
    <Assertion ID="${id}" IssueInstant="${issued}" Version="2.0" xmlns="urn:oasis:names:tc:SAML:2.0:assertion">
      <Issuer>${tenantAddresses(facts.tenantId).issuer}</Issuer>
      ${subject(facts)}
      ${conditions(facts)}
      ${attributeStatement(claimsOf(facts.user, facts.tenantId, facts.method))}
      <AuthnStatement AuthnInstant="${issued}" SessionIndex="${id}">
        <AuthnContext>
          <AuthnContextClassRef>${contextClasses[facts.method]}</AuthnContextClassRef>
        </AuthnContext>
      </AuthnStatement>
    </Assertion>`;
}

function subject({ nameId, inResponseTo, recipient, times }: ResponseFacts): Xml {
  return xml`
    <Subject>
      <NameID Format="${nameId.format}">${nameId.value}</NameID>
      <SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">
        <SubjectConfirmationData InResponseTo="${inResponseTo}" NotOnOrAfter="${times.notOnOrAfter}" Recipient="${recipient}"/>
      </SubjectConfirmation>
    </Subject>`;
}

function conditions({ audience, times }: ResponseFacts): Xml {
  return xml`
    <Conditions NotBefore="${times.notBefore}" NotOnOrAfter="${times.notOnOrAfter}">
      <AudienceRestriction><Audience>${audience}</Audience></AudienceRestriction>
    </Conditions>`;
}
