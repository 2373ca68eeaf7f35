import { Hono } from 'hono';
import { emptySsoUser, readSsoUser, ssoUserErrors } from '../forms/sso-user-form.ts';
import { readSubmitted } from '../forms/submitted.ts';
import { paths } from '../paths.ts';
import {
  fullName,
  type Portal,
  type PortalContext,
  type PortalEnv,
  permissionOf,
  recordSaved,
  show,
} from '../portal.ts';
import { ssoUserScreen } from '../screens/sso-user.ts';
import { usersAndPermissionsScreen } from '../screens/users-and-permissions.ts';

/** The lists of users and permissions, and Create SSO User. */
export function userPages(portal: Portal): Hono<PortalEnv> {
  const pages = new Hono<PortalEnv>();
  pages.get(paths.users, (context) =>
    show(portal, context, usersAndPermissionsScreen(context.var.company)),
  );
  pages.get(paths.newSsoUser, (context) =>
    show(portal, context, ssoUserScreen(context.var.company, emptySsoUser())),
  );
  pages.post(paths.ssoUsers, (context) => createSsoUser(portal, context));
  return pages;
}

async function createSsoUser(portal: Portal, context: PortalContext) {
  const { company, session } = context.var;
  const user = readSsoUser(await readSubmitted(context));
  const errors = ssoUserErrors(company, user);
  if (Object.keys(errors).length > 0) {
    return show(portal, context, ssoUserScreen(company, user, errors), 422);
  }
  if (portal.world.faults.lowerCaseEmails) user.email = user.email.toLowerCase();
  company.users.push(user);
  recordSaved(portal, context, 'sso-user', {
    email: user.email,
    firstName: user.firstName,
    lastName: user.lastName,
    company: user.company,
    permission: permissionOf(company, user)?.title,
  });
  session.notice = `${fullName(user)} was created as a SSO user`;
  return context.redirect(paths.users);
}
