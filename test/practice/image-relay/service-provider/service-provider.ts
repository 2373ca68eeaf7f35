import {
  generateServiceProviderMetadata,
  SAML,
  type SamlConfig,
  ValidateInResponseTo,
} from '@node-saml/node-saml';
import type { Company, World } from '../../world/world.ts';
import { serviceProviderUrls } from '../paths.ts';
import type { Portal } from '../portal.ts';
import { formatCertificate } from './certificate-text.ts';
import { brokenConfig, brokenRequest } from './request-faults.ts';

const clockSkew = 2 * 60 * 1000;

export function isSsoSetUp({ saml }: Company): boolean {
  return saml.loginUrl !== '' && saml.certificate !== '';
}

/** The company's service provider as its settings are now. */
export function serviceProvider(portal: Portal, company: Company, host: string): SAML {
  return new PracticeSaml(samlConfig(portal, company, host), portal.world);
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
    ...authnContextOf(company),
    // The POST binding carries the plain XML, the Redirect binding the deflated one.
    skipRequestCompression: saml.binding === 'post',
    ...brokenConfig(portal.world.faults.request),
  };
}

/** Nothing is asked for unless the settings name a class. */
function authnContextOf({ saml: { authnContext } }: Company): Partial<SamlConfig> {
  if (!authnContext) return { disableRequestedAuthnContext: true };
  return { disableRequestedAuthnContext: false, authnContext: [authnContext] };
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

/** The library with the time and the breakages of a practice world. */
class PracticeSaml extends SAML {
  private readonly world: World;

  constructor(config: SamlConfig, world: World) {
    super(config);
    this.world = world;
  }

  protected override async generateAuthorizeRequestAsync(
    isPassive: boolean,
    isHttpPostBinding: boolean,
  ): Promise<string> {
    const request = await super.generateAuthorizeRequestAsync(isPassive, isHttpPostBinding);
    return brokenRequest(this.world.faults.request, request, this.world.now());
  }

  protected override checkTimestampsValidityError(
    _machineNow: number,
    notBefore: string,
    notOnOrAfter: string,
    limit?: number,
  ): Error | null {
    const now = this.world.now().getTime();
    return super.checkTimestampsValidityError(now, notBefore, notOnOrAfter, limit);
  }
}
