import { randomUUID } from 'node:crypto';
import { addConfiguredApp } from '../../bench/bench-world.ts';
import { companyHost } from '../../practice/hosts.ts';
import { type Practice, startPractice } from '../../practice/server.ts';
import { addEnterpriseApp } from '../../practice/world/enterprise-apps.ts';
import type { EnterpriseApp } from '../../practice/world/world.ts';

/** Practice consoles in which everything has been set up, so that every page shows all it can. */
export interface ConsoleWorld {
  readonly practice: Practice;
  readonly app: EnterpriseApp;
  /** Another application, for which no method of single sign-on has been chosen. */
  readonly undecided: EnterpriseApp;
}

export async function startConsoleWorld(): Promise<ConsoleWorld> {
  const practice = await startPractice({ delay: 0 });
  const { world } = practice;
  await addConfiguredApp(world);
  const app = world.tenant.apps.find((each) => each.displayName === 'Image Relay');
  const company = world.companies.find((each) => each.subdomain === world.options.company);
  if (app === undefined || company === undefined) throw new Error('The world is not complete.');
  const certificate = app.certificates.find((each) => each.status === 'Active');
  const login = `https://login.microsoftonline.com/${world.tenant.id}/saml2`;
  app.assignments.push(addTestUser(practice));
  Object.assign(company.saml, {
    loginUrl: login,
    logoutUrl: login,
    certificate: `-----BEGIN CERTIFICATE-----\n${certificate?.der ?? ''}\n-----END CERTIFICATE-----`,
  });
  const undecided = await addEnterpriseApp(world, 'Image Relay Trial', null);
  return { practice, app, undecided };
}

function addTestUser({ world }: Practice): string {
  const id = randomUUID();
  const userPrincipalName = `B.Simon@${world.tenant.domains[0]}`;
  world.tenant.users.push({
    id,
    displayName: 'B.Simon',
    userPrincipalName,
    mailNickname: 'B.Simon',
    givenName: 'B.',
    surname: 'Simon',
    mail: userPrincipalName,
    password: 'Harbour-Lantern-47',
    mustChangePassword: false,
    accountEnabled: true,
  });
  return id;
}

export function relayAddress({ practice }: ConsoleWorld, path: string): string {
  return `https://${companyHost(practice.world.options.company)}${path}`;
}
