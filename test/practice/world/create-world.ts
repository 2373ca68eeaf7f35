import type { PracticeOptions } from '../options.ts';
import { createCompany } from './companies.ts';
import { createGallery } from './gallery.ts';
import { createRandom, type Random, randomGuid } from './random.ts';
import { colleagues, staff } from './staff.ts';
import type { EntraUser, Tenant, World } from './world.ts';

/** An Entra tenant without Image Relay, and two Image Relay companies without SSO. */
export async function createWorld(options: PracticeOptions): Promise<World> {
  const random = createRandom(options.seed);
  return {
    options,
    tenant: createTenant(options.company, random),
    otherTenant: createOtherTenant(options.seed),
    companies: [
      createCompany('larkspur', 'Larkspur Outdoor', random),
      createCompany('tamarind', 'Tamarind Foods', random),
    ],
    log: [],
    now: () => new Date(),
    faults: {},
    portalCodes: new Map(),
  };
}

function createTenant(company: string, random: Random): Tenant {
  const domains = [`${company}.example`, `${company}.onmicrosoft.com`];
  const id = randomGuid(random);
  const users = [...staff, ...colleagues].map(([givenName, surname]) =>
    createUser(random, givenName, surname, domains[0] ?? ''),
  );
  return {
    id,
    displayName: company.charAt(0).toUpperCase() + company.slice(1),
    domains,
    adminId: users[0]?.id ?? '',
    users,
    gallery: createGallery(random),
    apps: [],
  };
}

/** Chosen apart from everything else, so that it changes no other name or id of a seed. */
function createOtherTenant(seed: number): World['otherTenant'] {
  const id = randomGuid(createRandom(seed + 1_000_003));
  return { id, displayName: 'Gorse Textiles', domains: ['gorse-textiles.example'], users: [] };
}

function createUser(random: Random, givenName: string, surname: string, domain: string): EntraUser {
  const nickname = `${givenName}.${surname}`.toLowerCase();
  return {
    id: randomGuid(random),
    displayName: `${givenName} ${surname}`,
    userPrincipalName: `${nickname}@${domain}`,
    mailNickname: nickname,
    givenName,
    surname,
    mail: `${nickname}@${domain}`,
    password: `Practice-${nickname}-1`,
    mustChangePassword: false,
    accountEnabled: true,
  };
}
