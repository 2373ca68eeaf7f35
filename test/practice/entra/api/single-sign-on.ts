import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { appFederationMetadata } from '../../microsoft/metadata/app-metadata.ts';
import { activeCertificate, chooseSaml } from '../../world/enterprise-apps.ts';
import { type EnterpriseApp, record, type World } from '../../world/world.ts';
import { entraAddresses } from '../addresses.ts';
import type { BasicSaml, SamlSettings } from '../exchange.ts';
import { appByReference, attachment, hostOf, readBody, refuse } from './answers.ts';
import { appHead } from './applications.ts';
import { certificateRow } from './certificates.ts';

const mode = z.object({ mode: z.enum(['saml', 'none']) });
const nameId = z.object({ source: z.string().min(1), format: z.string().min(1) });
const basicSaml: z.ZodType<BasicSaml> = z.object({
  identifiers: z.array(z.string()),
  replyUrls: z.array(z.string()),
  signOnUrl: z.string(),
  relayState: z.string(),
  logoutUrl: z.string(),
});

/** The single sign-on page of one application, and what its panes save. */
export function singleSignOnApi(world: World): Hono {
  const api = new Hono();
  api.get('/apps/:app/saml', (context) => {
    const app = appByReference(world, context.req.param('app'));
    if (!app) return refuse(context, 404, 'appNotFound');
    noteReading(app);
    return context.json(samlSettings(world, app));
  });
  api.get('/apps/:app/federation-metadata', (context) => downloadMetadata(world, context));
  api.put('/apps/:app/sso-mode', (context) => saveMode(world, context));
  api.put('/apps/:app/basic-saml', (context) => saveBasicSaml(world, context));
  api.put('/apps/:app/name-id', (context) => saveNameId(world, context));
  return api;
}

/** The same document that the App Federation Metadata Url answers with, as a file. */
function downloadMetadata(world: World, context: Context) {
  const app = appByReference(world, context.req.param('app') ?? '');
  const metadata = app && appFederationMetadata(world, app);
  if (!app || !metadata) return refuse(context, 404, 'noCertificate');
  return context.body(metadata, 200, {
    'content-type': 'application/xml; charset=utf-8',
    'content-disposition': attachment(`${app.displayName}.xml`),
  });
}

/** Apps whose SAML page was read once: the second reading shows the true certificate. */
const readOnce = new WeakSet<EnterpriseApp>();

function noteReading(app: EnterpriseApp): void {
  if (app.ssoMode !== 'saml') return;
  if (readOnce.has(app)) app.showsDummyCertificate = false;
  readOnce.add(app);
}

function samlSettings(world: World, app: EnterpriseApp): SamlSettings {
  const template = world.tenant.gallery.find((entry) => entry.id === app.galleryId);
  const shown = app.showsDummyCertificate ? app.dummyCertificate : activeCertificate(app);
  return {
    ...appHead(app),
    identifiers: app.identifiers,
    replyUrls: app.replyUrls,
    signOnUrl: app.signOnUrl,
    relayState: app.relayState,
    logoutUrl: app.logoutUrl,
    patterns: template?.patterns ?? null,
    nameId: app.nameId,
    notificationEmails: app.notificationEmails,
    certificate: shown ? certificateRow(shown) : null,
    needsSignedRequests: app.needsSignedRequests ?? false,
    addresses: entraAddresses(world, app),
  };
}

async function saveMode(world: World, context: Context) {
  const app = appByReference(world, context.req.param('app') ?? '');
  const body = await readBody(context, mode);
  if (!app || !body) return refuse(context, 404, 'appNotFound');
  if (body.mode === 'saml') await chooseSaml(world, app);
  else app.ssoMode = 'none';
  record(world, hostOf(context), 'saved', { screen: 'singleSignOnMethod', mode: body.mode });
  return context.json(samlSettings(world, app));
}

async function saveBasicSaml(world: World, context: Context) {
  const app = appByReference(world, context.req.param('app') ?? '');
  const body = await readBody(context, basicSaml);
  if (!app || !body) return refuse(context, 404, 'appNotFound');
  const taken = takenIdentifier(world, app, body.identifiers);
  if (taken) return refuse(context, 409, 'identifierTaken', taken);
  Object.assign(app, body);
  record(world, hostOf(context), 'saved', { screen: 'basicSaml', app: app.displayName, ...body });
  return context.json(samlSettings(world, app));
}

/** An identifier belongs to one application of the tenant. */
function takenIdentifier(world: World, app: EnterpriseApp, identifiers: string[]) {
  const others = world.tenant.apps.filter((other) => other !== app);
  return identifiers.find((id) => others.some((other) => other.identifiers.includes(id)));
}

async function saveNameId(world: World, context: Context) {
  const app = appByReference(world, context.req.param('app') ?? '');
  const body = await readBody(context, nameId);
  if (!app || !body) return refuse(context, 404, 'appNotFound');
  app.nameId = body;
  record(world, hostOf(context), 'saved', { screen: 'nameId', app: app.displayName, ...body });
  return context.json(samlSettings(world, app));
}
