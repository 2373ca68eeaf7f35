import { type Random, randomGuid } from './random.ts';
import type { Company, Permission } from './world.ts';

/** The folders of every practice library. */
export const libraryFolders = ['Brand assets', 'Campaigns', 'Product photos'] as const;

/** A company as Image Relay hands it over: an administrator, two groups, no single sign-on. */
export function createCompany(subdomain: string, name: string, random: Random): Company {
  const admins = permission(random, 'Administrators', 'Admin');
  const staff = permission(random, 'Marketing', 'Basic');
  const adminEmail = `morgan.teal@${subdomain}.example`;
  return {
    subdomain,
    name,
    adminEmail,
    permissions: [admins, staff],
    users: [
      {
        id: randomGuid(random),
        email: adminEmail,
        firstName: 'Morgan',
        lastName: 'Teal',
        company: name,
        permissionId: admins.id,
        password: 'Practice-admin-1',
      },
    ],
    saml: {
      loginUrl: '',
      logoutUrl: '',
      nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient',
      binding: 'redirect',
      certificate: '',
      jitEnabled: false,
      jitPermissionId: '',
    },
  };
}

function permission(random: Random, title: string, type: Permission['type']): Permission {
  return {
    id: randomGuid(random),
    title,
    type,
    ssoOnly: false,
    folders: [...libraryFolders],
  };
}
