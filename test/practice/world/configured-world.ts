import { randomUUID } from 'node:crypto';
import { entraAddresses } from '../entra/addresses.ts';
import { asPem } from '../entra/api/pem.ts';
import { companyHost } from '../hosts.ts';
import { serviceProviderUrls } from '../image-relay/paths.ts';
import { completeOptions, type PracticeOptions } from '../options.ts';
import { libraryFolders } from './companies.ts';
import { createWorld } from './create-world.ts';
import { activeCertificate, addEnterpriseApp, chooseSaml } from './enterprise-apps.ts';
import { type ReadyWorld, rememberReadyWorld } from './ready-world.ts';
import type { Company, EnterpriseApp, EntraUser, Permission, RelayUser, World } from './world.ts';

/** A world in which everything of the tutorial was saved, and saved right, on both sides. */
export async function configuredWorld(options: Partial<PracticeOptions> = {}): Promise<ReadyWorld> {
  const world = await createWorld(completeOptions({ ...options, ready: true }));
  const company = companyOf(world);
  const testUser = addTestUser(world);
  const app = await addImageRelay(world, company);
  app.assignments.push(testUser.id);
  const permission = addPermission(company);
  const relayUser = addRelayUser(company, permission, testUser);
  saveSamlSettings(world, app, company, permission);
  return rememberReadyWorld({ world, app, company, testUser, relayUser, permission });
}

/** What the consoles show of a set-up as it is now, each value where the other side needs it. */
export function shownValues({ world, app, company }: ReadyWorld) {
  const certificate = activeCertificate(app);
  const { metadata, consume } = serviceProviderUrls(companyHost(company.subdomain));
  return {
    sp: { metadataUrl: metadata, acsUrl: consume, signOnUrl: signOnUrlOf(company) },
    idp: {
      ...entraAddresses(world, app),
      certificate: certificate ? asPem(certificate.der) : null,
      thumbprint: certificate?.thumbprint ?? null,
    },
  };
}

function companyOf({ companies, options }: World): Company {
  const company = companies.find(({ subdomain }) => subdomain === options.company) ?? companies[0];
  if (!company) throw new Error('The practice world has no company');
  return company;
}

function signOnUrlOf({ subdomain }: Company): string {
  return `https://${companyHost(subdomain)}/`;
}

function addTestUser({ tenant }: World): EntraUser {
  const address = `B.Simon@${tenant.domains[0]}`;
  const user: EntraUser = {
    id: randomUUID(),
    displayName: 'B.Simon',
    userPrincipalName: address,
    mailNickname: 'B.Simon',
    givenName: 'B.',
    surname: 'Simon',
    mail: address,
    password: 'Practice-b.simon-1',
    mustChangePassword: false,
    accountEnabled: true,
  };
  tenant.users.push(user);
  return user;
}

async function addImageRelay(world: World, company: Company): Promise<EnterpriseApp> {
  const template = world.tenant.gallery.find(({ name }) => name === 'Image Relay') ?? null;
  const app = await addEnterpriseApp(world, 'Image Relay', template);
  await chooseSaml(world, app);
  const { metadata, consume } = serviceProviderUrls(companyHost(company.subdomain));
  app.identifiers.push(metadata);
  app.replyUrls.push(consume);
  app.signOnUrl = signOnUrlOf(company);
  app.showsDummyCertificate = false;
  return app;
}

function addPermission(company: Company): Permission {
  const permission: Permission = {
    id: randomUUID(),
    title: 'SSO Basic',
    type: 'Basic',
    ssoOnly: true,
    folders: [...libraryFolders],
  };
  company.permissions.push(permission);
  return permission;
}

function addRelayUser(company: Company, permission: Permission, { mail }: EntraUser): RelayUser {
  const user: RelayUser = {
    id: randomUUID(),
    email: mail,
    firstName: 'B.',
    lastName: 'Simon',
    company: company.name,
    permissionId: permission.id,
    password: null,
  };
  company.users.push(user);
  return user;
}

function saveSamlSettings(
  world: World,
  app: EnterpriseApp,
  company: Company,
  permission: Permission,
): void {
  const { loginUrl, logoutUrl } = entraAddresses(world, app);
  company.saml = {
    loginUrl,
    logoutUrl,
    nameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
    binding: 'post',
    certificate: asPem(activeCertificate(app)?.der ?? ''),
    jitEnabled: true,
    jitPermissionId: permission.id,
  };
}
