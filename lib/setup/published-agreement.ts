import { addresses } from '../saml/clouds.ts';
import type { FactKey, Published, SetupState } from './setup-state.ts';
import { factValue } from './setup-state.ts';

/** What the admin center shows and Microsoft's metadata publishes as well. */
export const publishedItems = [
  'tenant',
  'application',
  'identifier',
  'login-url',
  'logout-url',
  'active-certificate',
  'brought-certificate',
] as const;
export type PublishedItem = (typeof publishedItems)[number];

export interface Agreement {
  readonly item: PublishedItem;
  /** `not-seen`: the console has not shown it yet. */
  readonly verdict: 'agrees' | 'differs' | 'not-seen';
  /** What the metadata says; several values where it publishes several. */
  readonly published: readonly string[];
  /** What the console showed, or what was brought. */
  readonly seen: string | null;
}

interface Compared {
  readonly seen: string | null;
  readonly published: readonly string[];
}

const comparisons: Readonly<
  Record<PublishedItem, (setup: SetupState, published: Published) => Compared>
> = {
  tenant: (setup, { tenantId }) => compared(setup, 'entra/tenant.id', [tenantId]),
  application: (setup, { appId }) => ({ seen: appOf(setup), published: [appId] }),
  identifier: (setup, { entityId }) => compared(setup, 'entra/idp.identifier', [entityId]),
  'login-url': (setup, { signOnUrls }) => compared(setup, 'entra/idp.loginUrl', signOnUrls),
  'logout-url': (setup, { signOutUrls }) => compared(setup, 'entra/idp.logoutUrl', signOutUrls),
  'active-certificate': (setup, published) =>
    compared(setup, 'entra/idp.thumbprint', thumbprintsOf(published)),
  'brought-certificate': (setup, published) => ({
    seen: setup.certificate?.thumbprint ?? null,
    published: thumbprintsOf(published),
  }),
};

/** Holds what was seen against what Microsoft publishes; empty before Microsoft was asked. */
export function publishedAgreement(setup: SetupState): Agreement[] {
  const { published } = setup;
  if (published === null) return [];
  return publishedItems.map((item) => agreementOn(setup, published, item));
}

export function agreementOn(
  setup: SetupState,
  published: Published,
  item: PublishedItem,
): Agreement {
  const { seen, published: told } = comparisons[item](setup, published);
  return { item, seen, published: told, verdict: verdictOf(item, seen, told) };
}

/** The sign-out address of WS-Federation is the same for every tenant and is never published as one. */
function verdictOf(
  item: PublishedItem,
  seen: string | null,
  published: readonly string[],
): Agreement['verdict'] {
  if (seen === null) return 'not-seen';
  const isCommon = item === 'logout-url' && addresses.wsFederationSignOut.test(seen);
  return isCommon || published.some((each) => isSame(each, seen)) ? 'agrees' : 'differs';
}

/** GUIDs, host names and thumbprints mean the same in either case, and nothing else stands in these. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function compared(setup: SetupState, key: FactKey, published: readonly string[]): Compared {
  return { seen: factValue(setup, key), published };
}

function appOf(setup: SetupState): string | null {
  return setup.application?.appId ?? null;
}

function thumbprintsOf({ certificates }: Published): string[] {
  return certificates.map((each) => each.thumbprint);
}
