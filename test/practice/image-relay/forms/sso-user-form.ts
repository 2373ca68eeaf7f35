import { randomUUID } from 'node:crypto';
import type { Company, RelayUser } from '../../world/world.ts';
import type { Submitted } from './submitted.ts';

export const ssoUserNames = {
  email: 'user[email]',
  firstName: 'user[first_name]',
  lastName: 'user[last_name]',
  company: 'user[company]',
  permissionId: 'user[permission_id]',
};

export function emptySsoUser(): RelayUser {
  return {
    id: randomUUID(),
    email: '',
    firstName: '',
    lastName: '',
    company: '',
    permissionId: '',
    password: null,
  };
}

export function readSsoUser(form: Submitted): RelayUser {
  return {
    ...emptySsoUser(),
    email: form.text(ssoUserNames.email).trim(),
    firstName: form.text(ssoUserNames.firstName).trim(),
    lastName: form.text(ssoUserNames.lastName).trim(),
    company: form.text(ssoUserNames.company).trim(),
    permissionId: form.text(ssoUserNames.permissionId),
  };
}

/** Why the user cannot be created, by the field that is at fault. */
export type SsoUserErrors = Partial<Record<keyof typeof ssoUserNames, string>>;

export function ssoUserErrors(company: Company, user: RelayUser): SsoUserErrors {
  const email = emailError(company, user.email);
  const isGroup = company.permissions.some((permission) => permission.id === user.permissionId);
  return {
    ...(email && { email }),
    ...(user.firstName === '' && { firstName: "First Name can't be blank" }),
    ...(user.lastName === '' && { lastName: "Last Name can't be blank" }),
    ...(!isGroup && { permissionId: 'Permission must be selected' }),
  };
}

function emailError(company: Company, email: string): string | undefined {
  if (!isEmail(email)) return 'Email is invalid';
  return findUserByEmail(company, email) ? 'Email has already been taken' : undefined;
}

export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text);
}

/** E-mail addresses are user names here and match without regard to case. */
export function findUserByEmail(company: Company, email: string): RelayUser | undefined {
  return company.users.find((user) => user.email.toLowerCase() === email.toLowerCase());
}
