import { randomUUID } from 'node:crypto';
import { companyHost } from '../../practice/hosts.ts';
import { serviceProviderUrls } from '../../practice/image-relay/paths.ts';
import {
  activeCertificate,
  addEnterpriseApp,
  chooseSaml,
} from '../../practice/world/enterprise-apps.ts';
import type { ReadyWorld } from '../../practice/world/ready-world.ts';
import type { Company } from '../../practice/world/world.ts';
import { pemOf } from './finished-world.ts';

/** Sets the other company of the practice world up as well, for the same test user. */
export async function addReadyCompany(ready: ReadyWorld): Promise<ReadyWorld> {
  const { world, testUser } = ready;
  const company = world.companies.find((each) => each !== ready.company);
  if (!company) throw new Error('The practice world has one company only.');
  const urls = serviceProviderUrls(companyHost(company.subdomain));
  const app = await addEnterpriseApp(world, `Image Relay ${company.name}`, null);
  await chooseSaml(world, app);
  app.showsDummyCertificate = false;
  app.identifiers = [urls.metadata];
  app.replyUrls = [urls.consume];
  app.signOnUrl = `https://${companyHost(company.subdomain)}/`;
  app.assignments.push(testUser.id);
  const permission = { ...ready.permission, id: randomUUID() };
  const relayUser = { ...ready.relayUser, id: randomUUID(), permissionId: permission.id };
  company.permissions.push(permission);
  company.users.push(relayUser);
  company.saml = samlOf(ready.company, pemOf(activeCertificate(app) ?? { der: '' }), permission.id);
  return { world, app, company, testUser, relayUser, permission };
}

function samlOf({ saml }: Company, certificate: string, jitPermissionId: string): Company['saml'] {
  return { ...saml, certificate, jitPermissionId };
}
