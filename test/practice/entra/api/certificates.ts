import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { activeCertificate, signingCertificate } from '../../world/enterprise-apps.ts';
import {
  type EnterpriseApp,
  record,
  type SigningCertificate,
  type World,
} from '../../world/world.ts';
import type { CertificateRow } from '../exchange.ts';
import { appByReference, attachment, hostOf, readBody, refuse } from './answers.ts';
import { asPem } from './pem.ts';

const emails = z.object({ emails: z.array(z.email()).max(5) });

/** The signing certificates of one application: list, roll over, download. */
export function certificatesApi(world: World): Hono {
  const api = new Hono();
  api.get('/apps/:app/certificates', (context) => {
    const app = appOf(world, context);
    return app ? context.json(rows(app)) : refuse(context, 404, 'appNotFound');
  });
  api.post('/apps/:app/certificates', (context) => addCertificate(world, context));
  api.post('/apps/:app/certificates/:id/activate', (context) => activate(world, context));
  api.delete('/apps/:app/certificates/:id', (context) => remove(world, context));
  api.put('/apps/:app/notification-emails', (context) => saveEmails(world, context));
  api.get('/apps/:app/certificates/:id/:form', (context) => download(world, context));
  return api;
}

export function certificateRow(certificate: SigningCertificate): CertificateRow {
  const { id, status, thumbprint, notAfter } = certificate;
  return { id, status, thumbprint, notAfter };
}

function appOf(world: World, context: Context): EnterpriseApp | undefined {
  return appByReference(world, context.req.param('app') ?? '');
}

function rows(app: EnterpriseApp): CertificateRow[] {
  return app.certificates.map(certificateRow);
}

async function addCertificate(world: World, context: Context) {
  const app = appOf(world, context);
  if (!app) return refuse(context, 404, 'appNotFound');
  app.certificates.push(await signingCertificate(world, 'Inactive'));
  record(world, hostOf(context), 'saved', { screen: 'newCertificate', app: app.displayName });
  return context.json(rows(app), 201);
}

function activate(world: World, context: Context) {
  const app = appOf(world, context);
  const chosen = app?.certificates.find(({ id }) => id === context.req.param('id'));
  if (!app || !chosen) return refuse(context, 404, 'appNotFound');
  const former = activeCertificate(app);
  if (former) former.status = 'Inactive';
  chosen.status = 'Active';
  const { thumbprint } = chosen;
  record(world, hostOf(context), 'saved', { screen: 'activateCertificate', thumbprint });
  return context.json(rows(app));
}

/** The active certificate cannot be deleted, as in Entra. */
function remove(world: World, context: Context) {
  const app = appOf(world, context);
  const chosen = app?.certificates.find(({ id }) => id === context.req.param('id'));
  if (!app || !chosen) return refuse(context, 404, 'appNotFound');
  if (chosen.status === 'Active') return refuse(context, 409, 'activeStays');
  app.certificates = app.certificates.filter((each) => each !== chosen);
  const { thumbprint } = chosen;
  record(world, hostOf(context), 'saved', { screen: 'deleteCertificate', thumbprint });
  return context.json(rows(app));
}

async function saveEmails(world: World, context: Context) {
  const app = appOf(world, context);
  const body = await readBody(context, emails);
  if (!app || !body) return refuse(context, 400, 'mustBeEmail');
  app.notificationEmails = body.emails;
  record(world, hostOf(context), 'saved', { screen: 'notificationEmails', ...body });
  return context.json(body.emails);
}

/** The file bears the name that the application has in this tenant. */
function download(world: World, context: Context) {
  const app = appOf(world, context);
  const all = app ? [...app.certificates, app.dummyCertificate] : [];
  const chosen = all.find(({ id }) => id === context.req.param('id'));
  if (!app || !chosen) return refuse(context, 404, 'appNotFound');
  const raw = context.req.param('form') === 'raw';
  const extension = context.req.param('form') === 'pem' ? 'pem' : 'cer';
  const body = raw ? new Uint8Array(Buffer.from(chosen.der, 'base64')) : asPem(chosen.der);
  return context.body(body, 200, {
    'content-type': raw ? 'application/pkix-cert' : 'application/x-x509-ca-cert',
    'content-disposition': attachment(`${app.displayName}.${extension}`),
    'cache-control': 'no-store',
  });
}
