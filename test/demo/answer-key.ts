import { createHash, X509Certificate } from 'node:crypto';
import { chanceOf } from '../practice/drift/chance.ts';
import { companyHost } from '../practice/hosts.ts';
import { hasLostLogoutUrl } from '../practice/image-relay/drift-screen.ts';
import type { Company, EnterpriseApp, World } from '../practice/world/world.ts';

/**
 * Counts what was saved in the consoles and is not what the tutorial asks for. It looks at the practice
 * server's own state and works out the answers from its own keys: the extension never sees any of it.
 */
export function wrongFills(world: World, subdomain: string): string[] {
  const company = world.companies.find((each) => each.subdomain === subdomain);
  const apps = world.tenant.apps.filter((app) => app.identifiers.length > 0);
  const [app, second] = apps;
  if (company === undefined || app === undefined) return ['nothing was saved'];
  const others = world.companies.filter((each) => each !== company && each.saml.loginUrl !== '');
  return [
    ...(second ? ['a second application was configured'] : []),
    ...others.map((each) => `settings were saved for ${each.subdomain}`),
    ...wrongInEntra(app, companyHost(subdomain)),
    ...wrongInImageRelay(world, app, company),
  ];
}

function wrongInEntra(app: EnterpriseApp, host: string): string[] {
  return differences('Entra', {
    identifier: [app.identifiers.join(), `https://${host}/sso/metadata`],
    replyUrl: [app.replyUrls.join(), `https://${host}/sso/consume`],
    signOnUrl: [app.signOnUrl, `https://${host}/`],
  });
}

function wrongInImageRelay(world: World, app: EnterpriseApp, company: Company): string[] {
  const { saml } = company;
  const login = `https://login.microsoftonline.com/${world.tenant.id}/saml2`;
  const group = company.permissions.find((each) => each.title === 'SSO Basic');
  const active = app.certificates.find((each) => each.status === 'Active');
  const testUser = world.tenant.users.find((each) => each.displayName === 'B.Simon');
  const relayUser = company.users.find((each) => each.email === testUser?.userPrincipalName);
  return differences('Image Relay', {
    loginUrl: [saml.loginUrl, login],
    logoutUrl: [saml.logoutUrl, lacksLogoutUrl(world) ? '' : login],
    nameIdFormat: [saml.nameIdFormat, 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress'],
    binding: [saml.binding, 'post'],
    certificate: [thumbprintOf(saml.certificate), active?.thumbprint ?? 'an active certificate'],
    jitEnabled: [String(saml.jitEnabled), 'true'],
    jitGroup: [saml.jitPermissionId, group?.id ?? 'the group SSO Basic'],
    ssoOnly: [String(group?.ssoOnly), 'true'],
    user: [relayUser?.permissionId ?? 'no such user', group?.id ?? 'the group SSO Basic'],
  });
}

function lacksLogoutUrl({ options }: World): boolean {
  return hasLostLogoutUrl(chanceOf(options.drift));
}

function differences(side: string, values: Record<string, readonly [string, string]>): string[] {
  return Object.entries(values)
    .filter(([, [saved, right]]) => saved !== right)
    .map(([name]) => `${side}: ${name}`);
}

function thumbprintOf(pem: string): string {
  try {
    return createHash('sha1').update(new X509Certificate(pem).raw).digest('hex').toUpperCase();
  } catch {
    return 'not a certificate';
  }
}
