import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Permission } from '../../world/world.ts';
import { permissionErrors, readPermission } from '../forms/permission-form.ts';
import { readSubmitted } from '../forms/submitted.ts';
import { paths, permissionPath } from '../paths.ts';
import { type Portal, type PortalContext, type PortalEnv, recordSaved, show } from '../portal.ts';
import { permissionScreen } from '../screens/permission.ts';

/** Creating a permission, and editing it with the folder window that its first save opens. */
export function permissionPages(portal: Portal): Hono<PortalEnv> {
  const pages = new Hono<PortalEnv>();
  pages.get(paths.newPermission, (context) =>
    show(portal, context, permissionScreen(newPermission(), false)),
  );
  pages.post(paths.permissions, (context) => create(portal, context));
  pages.get(`${paths.permissions}/:id/edit`, (context) => {
    const permission = findPermission(context);
    if (!permission) return context.notFound();
    return show(portal, context, permissionScreen(permission, true));
  });
  pages.post(`${paths.permissions}/:id`, (context) => update(portal, context));
  return pages;
}

function newPermission(): Permission {
  return { id: randomUUID(), title: '', type: 'Basic', ssoOnly: false, folders: [] };
}

function findPermission(context: PortalContext): Permission | undefined {
  const id = context.req.param('id');
  return context.var.company.permissions.find((permission) => permission.id === id);
}

async function create(portal: Portal, context: PortalContext) {
  const { company } = context.var;
  const permission = readPermission(await readSubmitted(context), newPermission(), false);
  const errors = permissionErrors(company, permission);
  if (errors.length > 0) {
    return show(portal, context, permissionScreen(permission, false, errors), 422);
  }
  company.permissions.push(permission);
  return saved(portal, context, permission, 'Permission was created. Now choose its folders.');
}

async function update(portal: Portal, context: PortalContext) {
  const before = findPermission(context);
  if (!before) return context.notFound();
  const permission = readPermission(await readSubmitted(context), before, true);
  const errors = permissionErrors(context.var.company, permission);
  if (errors.length > 0) {
    return show(portal, context, permissionScreen(permission, true, errors), 422);
  }
  Object.assign(before, permission);
  return saved(portal, context, permission, 'Permission was saved');
}

function saved(portal: Portal, context: PortalContext, permission: Permission, notice: string) {
  recordSaved(portal, context, 'permission', { ...permission });
  context.var.session.notice = notice;
  return context.redirect(`${permissionPath(permission.id)}/edit`);
}
