import {
  generateServiceProviderMetadata,
  SAML,
  type SamlConfig,
  ValidateInResponseTo,
} from '@node-saml/node-saml';
import type { Company } from '../../world/world.ts';
import { serviceProviderUrls } from '../paths.ts';
import type { Portal } from '../portal.ts';
import { formatCertificate } from './certificate-text.ts';

const clockSkew = 2 * 60 * 1000;

export function isSsoSetUp({ saml }: Company): boolean {
  return saml.loginUrl !== '' && saml.certificate !== '';
}

/** The company's service provider as its settings are now. */
export function serviceProvider(portal: Portal, company: Company, host: string): SAML {
  return new ClockedSaml(samlConfig(portal, company, host), portal.world.now);
}

function samlConfig(portal: Portal, company: Company, host: string): SamlConfig {
  const { saml } = company;
  const urls = serviceProviderUrls(host);
  return {
    issuer: urls.metadata,
    audience: urls.metadata,
    callbackUrl: urls.consume,
    entryPoint: saml.loginUrl,
    idpCert: formatCertificate(saml.certificate) ?? saml.certificate,
    identifierFormat: saml.nameIdFormat,
    wantAssertionsSigned: true,
    wantAuthnResponseSigned: false,
    validateInResponseTo: ValidateInResponseTo.always,
    cacheProvider: portal.pendingRequests(company),
    acceptedClockSkewMs: clockSkew,
    disableRequestedAuthnContext: true,
    // The POST binding carries the plain XML, the Redirect binding the deflated one.
    skipRequestCompression: saml.binding === 'post',
  };
}

export function serviceProviderMetadata(company: Company, host: string): string {
  const urls = serviceProviderUrls(host);
  return generateServiceProviderMetadata({
    issuer: urls.metadata,
    callbackUrl: urls.consume,
    identifierFormat: company.saml.nameIdFormat,
    wantAssertionsSigned: true,
  });
}

/** The library asks the machine for the time; a practice world has its own. */
class ClockedSaml extends SAML {
  private readonly now: () => Date;

  constructor(config: SamlConfig, now: () => Date) {
    super(config);
    this.now = now;
  }

  protected override checkTimestampsValidityError(
    _machineNow: number,
    notBefore: string,
    notOnOrAfter: string,
    limit?: number,
  ): Error | null {
    return super.checkTimestampsValidityError(this.now().getTime(), notBefore, notOnOrAfter, limit);
  }
}
