import { randomUUID } from 'node:crypto';
import type { Profile } from '@node-saml/node-saml';
import type { Company, RelayUser } from '../../world/world.ts';
import { findUserByEmail, isEmail } from '../forms/sso-user-form.ts';
import type { Rejection } from './rejection.ts';

const claims = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';

export type FoundUser =
  | { outcome: 'found'; user: RelayUser; isNew: boolean }
  | { outcome: 'rejected'; rejection: Rejection };

/** The user whom the NameID names; Just-In-Time provisioning makes one where there is none. */
export function findOrProvision(company: Company, profile: Profile): FoundUser {
  const known = findUserByEmail(company, profile.nameID);
  if (known) return { outcome: 'found', user: known, isNew: false };
  if (!company.saml.jitEnabled) return { outcome: 'rejected', rejection: unknownUser(profile) };
  if (!isEmail(profile.nameID)) return { outcome: 'rejected', rejection: notAnEmail(profile) };
  const user = provision(company, profile);
  company.users.push(user);
  return { outcome: 'found', user, isNew: true };
}

function provision(company: Company, profile: Profile): RelayUser {
  const fromEmail = nameFromEmail(profile.nameID);
  return {
    id: randomUUID(),
    email: profile.nameID,
    firstName: claim(profile, 'givenname') || fromEmail.firstName,
    lastName: claim(profile, 'surname') || fromEmail.lastName,
    company: company.name,
    permissionId: company.saml.jitPermissionId,
    password: null,
  };
}

function claim(profile: Profile, name: string): string {
  const value = profile[`${claims}/${name}`];
  return typeof value === 'string' ? value.trim() : '';
}

function nameFromEmail(email: string): { firstName: string; lastName: string } {
  const [firstName = '', ...rest] = (email.split('@')[0] ?? '').split(/[._-]+/).filter(Boolean);
  return { firstName, lastName: rest.join(' ') };
}

function unknownUser({ nameID }: Profile): Rejection {
  return {
    reason: 'unknown-user',
    text: `Unknown user: nobody in this portal has the email ${nameID}, and Just-In-Time User Provisioning is off.`,
  };
}

function notAnEmail({ nameID }: Profile): Rejection {
  return {
    reason: 'not-an-email',
    text: `The NameID ${nameID} is not an email address, so no user can be created for it.`,
  };
}
