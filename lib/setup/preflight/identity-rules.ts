import { metadataAppOf, tenantOf } from '../../saml/clouds.ts';
import { type FactKey, factValue, type SetupState } from '../setup-state.ts';
import { hostOf } from './compare-addresses.ts';
import { failure, lacks, type PreflightRule, pass, unread, warning } from './finding.ts';
import { type OpenDocument, valuesShown } from './open-documents.ts';

const relayAddresses: readonly FactKey[] = ['image-relay/sp.identifier', 'image-relay/sp.replyUrl'];
const tenantAddresses: readonly FactKey[] = [
  'entra/idp.loginUrl',
  'entra/idp.logoutUrl',
  'entra/idp.identifier',
  'entra/idp.metadataUrl',
];
const tenantSettings = ['idp.loginUrl', 'idp.identifier', 'idp.metadataUrl'] as const;

/** Two companies open at once is how values of the one come into the other. */
const oneCompany: PreflightRule['check'] = (setup, _, open) => {
  const { host } = setup.company;
  const known = valuesOf(setup, relayAddresses);
  const stray = known.find((each) => hostOf(each) !== host);
  if (stray !== undefined) return failure('captured-elsewhere', host, stray);
  const other = open.find((each) => each.console === 'image-relay' && each.host !== host);
  if (other) return warning('two-companies-open', host, other.host);
  return known.length === 0 ? unread('image-relay/sp.identifier') : pass;
};

const oneTenant: PreflightRule['check'] = (setup, _, open) => {
  const captured = new Set([
    ...tenantsIn(valuesOf(setup, tenantAddresses)),
    ...named(factValue(setup, 'entra/tenant.id'), setup.published?.tenantId),
  ]);
  const [tenant, second] = captured;
  if (tenant === undefined) return lacks('tenant');
  if (second !== undefined) return failure('tenants-mixed', tenant, second);
  const other = openTenants(open).find((each) => each !== tenant);
  return other === undefined ? pass : warning('two-tenants-open', tenant, other);
};

function openTenants(open: readonly OpenDocument[]): string[] {
  const entra = open.filter((each) => each.console === 'entra');
  return tenantsIn(tenantSettings.flatMap((each) => valuesShown(entra, each)));
}

function tenantsIn(values: readonly string[]): string[] {
  return values.map(tenantOf).filter((tenant) => tenant !== null);
}

const oneApplication: PreflightRule['check'] = (setup, _, open) => {
  const { application } = setup;
  if (application === null) return lacks('application');
  const metadataUrl = factValue(setup, 'entra/idp.metadataUrl') ?? '';
  const objectIds = named(application.objectId, factValue(setup, 'entra/app.objectId'));
  const appIds = named(
    application.appId,
    factValue(setup, 'entra/app.appId'),
    metadataAppOf(metadataUrl),
    setup.published?.appId,
  );
  for (const [first, ...others] of [objectIds, appIds]) {
    const second = others.find((each) => each !== first);
    if (first && second) return failure('applications-mixed', first, second);
  }
  const own = application.objectId.toLowerCase();
  const other = named(...valuesShown(open, 'app.objectId')).find((each) => each !== own);
  return other === undefined ? pass : warning('two-applications-open', own, other);
};

/** Identifiers as they are compared: letters of either size are the same. */
function named(...ids: readonly (string | null | undefined)[]): string[] {
  return ids.flatMap((each) => (each ? [each.toLowerCase()] : []));
}

function valuesOf(setup: SetupState, keys: readonly FactKey[]): string[] {
  return keys.map((key) => factValue(setup, key)).filter((value) => value !== null);
}

export const identityRules: readonly PreflightRule[] = [
  { id: 'one-company', check: oneCompany },
  { id: 'one-tenant', check: oneTenant },
  { id: 'one-application', check: oneApplication },
];
