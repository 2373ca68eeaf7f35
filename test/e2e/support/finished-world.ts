import { randomUUID } from 'node:crypto';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import { serviceProviderUrls } from '../../practice/image-relay/paths.ts';
import { emailFormat } from '../../practice/image-relay/testing/signed-response.ts';
import { tenantAddresses } from '../../practice/microsoft/saml/addresses.ts';
import { addEnterpriseApp, chooseSaml } from '../../practice/world/enterprise-apps.ts';
import type {
  EnterpriseApp,
  EntraUser,
  SigningCertificate,
  World,
} from '../../practice/world/world.ts';
import { aFinishedSetup, savedFacts } from '../../support/builders/setups.ts';

const host = 'larkspur.imagerelay.com';

export interface FinishedWorld {
  readonly app: EnterpriseApp;
  readonly user: EntraUser;
  /** The certificate that both consoles have. */
  readonly old: SigningCertificate;
  /** The setup of which these consoles are the outcome. */
  readonly setup: SetupState;
}

/** Makes of new practice consoles what the tutorial leaves behind: people sign in through Entra. */
export async function finishWorld(world: World): Promise<FinishedWorld> {
  const app = await addEnterpriseApp(world, 'Image Relay', null);
  await chooseSaml(world, app);
  app.showsDummyCertificate = false;
  const urls = serviceProviderUrls(host);
  app.identifiers = [urls.metadata];
  app.replyUrls = [urls.consume];
  app.signOnUrl = `https://${host}/`;
  const [, user] = world.tenant.users;
  const [old] = app.certificates;
  if (!user || !old) throw new Error('The practice tenant has too few users.');
  app.assignments.push(user.id);
  setUpCompany(world, user, old);
  return { app, user, old, setup: setupOf(world, app, user, old) };
}

function setUpCompany(
  { companies, tenant }: World,
  user: EntraUser,
  old: SigningCertificate,
): void {
  const [company] = companies;
  if (!company) throw new Error('There is no practice company.');
  const permissionId = randomUUID();
  company.permissions.push({
    id: permissionId,
    title: 'SSO Basic',
    type: 'Basic',
    ssoOnly: true,
    folders: [],
  });
  const { login } = addressesOf(tenant.id);
  company.saml = {
    loginUrl: login,
    logoutUrl: login,
    nameIdFormat: emailFormat,
    binding: 'post',
    certificate: pemOf(old),
    jitEnabled: true,
    jitPermissionId: permissionId,
  };
  company.users.push({
    id: user.id,
    email: user.userPrincipalName,
    firstName: user.givenName,
    lastName: user.surname,
    company: company.name,
    permissionId,
    password: null,
  });
}

function setupOf(
  { tenant }: World,
  app: EnterpriseApp,
  user: EntraUser,
  { der, thumbprint, notBefore, notAfter }: SigningCertificate,
): SetupState {
  const { login, issuer, metadata } = addressesOf(tenant.id);
  const facts = {
    ...savedFacts,
    'entra/tenant.id': tenant.id,
    'entra/idp.loginUrl': login,
    'entra/idp.logoutUrl': login,
    'entra/idp.identifier': issuer,
    'entra/idp.metadataUrl': `${metadata}?appid=${app.appId}`,
    'entra/idp.thumbprint': thumbprint,
    'entra/idp.certificate': der,
    'entra/testUser.upn': user.userPrincipalName,
    'image-relay/idp.loginUrl': login,
    'image-relay/idp.logoutUrl': login,
    'image-relay/idp.certificate': der,
    'image-relay/ssoUser.email': user.userPrincipalName,
  };
  const at = new Date(Date.now() - 60_000).toISOString();
  const finished = aFinishedSetup();
  return {
    ...finished,
    application: { objectId: app.objectId, appId: app.appId, name: app.displayName },
    certificate: {
      subject: 'CN=Microsoft Azure Federated SSO Certificate',
      thumbprint,
      notBefore,
      notAfter,
    },
    facts: Object.fromEntries(
      Object.entries(facts).map(([key, value]) => [key, { value, source: 'page', at }]),
    ),
  };
}

function addressesOf(tenantId: string) {
  const { issuer } = tenantAddresses(tenantId);
  const login = `https://login.microsoftonline.com/${tenantId}/saml2`;
  const metadata = `https://login.microsoftonline.com/${tenantId}/federationmetadata/2007-06/federationmetadata.xml`;
  return { issuer, login, metadata };
}

/** A certificate as a person pastes it. */
export function pemOf({ der }: Pick<SigningCertificate, 'der'>): string {
  return `-----BEGIN CERTIFICATE-----\n${der}\n-----END CERTIFICATE-----`;
}
