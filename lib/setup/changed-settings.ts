import { signOnUrlOf } from '../saml/company-host.ts';
import { type Configuration, type ConfigurationKey, configurationKeys } from './configuration.ts';
import { knownSetting, standIn } from './known-configuration.ts';
import { factValue, type SetupState } from './setup-state.ts';

/** A setting that is no longer as it was when a test was made. */
export interface ChangedSetting {
  readonly key: ConfigurationKey;
  /** Null where it was not known then, and what was known then speaks against what it is now. */
  readonly was: string | null;
  readonly is: string;
}

/**
 * What has changed since a test was made with a configuration; a test whose configuration has changed in
 * any part says nothing of the present one.
 *
 * A setting that is seen for the first time has not changed by that: it will have been so during the test.
 * It counts as a change where it has changed again since it was first seen, or where it contradicts what was
 * known during the test, as a Reply URL does that is not Image Relay's. A setting that is no longer known,
 * because a page was left behind, has not changed either.
 */
export function changedSettings(was: Configuration, setup: SetupState): readonly ChangedSetting[] {
  return configurationKeys.flatMap((key) => changeOf(was, setup, key) ?? []);
}

function changeOf(
  was: Configuration,
  setup: SetupState,
  key: ConfigurationKey,
): ChangedSetting | null {
  const is = knownSetting(setup, key);
  if (is === null) return null;
  const before = was[key] ?? valueSince(setup, key, is);
  if (before !== null) return before === is ? null : { key, was: before, is };
  return contradicts(was, setup, key, is) ? { key, was: null, is } : null;
}

/** What it was before, as far as it was seen: all of that was later than the test, which knew nothing. */
function valueSince(setup: SetupState, key: ConfigurationKey, is: string): string | null {
  const previous = setup.facts[key]?.previous?.value;
  if (previous === undefined) return null;
  const before = key === 'image-relay/idp.certificate' ? standIn(previous) : previous;
  return before === is ? null : before;
}

/** Settings of which both sides show one and the same. */
const counterparts: Readonly<Partial<Record<ConfigurationKey, ConfigurationKey>>> = {
  'entra/sp.identifier': 'image-relay/sp.identifier',
  'image-relay/sp.identifier': 'entra/sp.identifier',
  'entra/sp.replyUrl': 'image-relay/sp.replyUrl',
  'image-relay/sp.replyUrl': 'entra/sp.replyUrl',
  'entra/idp.loginUrl': 'image-relay/idp.loginUrl',
  'image-relay/idp.loginUrl': 'entra/idp.loginUrl',
};

function contradicts(
  was: Configuration,
  setup: SetupState,
  key: ConfigurationKey,
  is: string,
): boolean {
  if (key === 'entra/sp.signOnUrl') return !is.startsWith(signOnUrlOf(setup.company.host));
  if (key === 'entra/testUser.assigned') return is === 'off';
  if (key === 'image-relay/idp.certificate') return isAnotherCertificate(was, setup, is);
  const counterpart = counterparts[key];
  const known = counterpart === undefined ? undefined : was[counterpart];
  return known !== undefined && known !== is;
}

/** The certificate that was active during the test is at hand, and Image Relay shows another one. */
function isAnotherCertificate(was: Configuration, setup: SetupState, is: string): boolean {
  const brought = factValue(setup, 'entra/idp.certificate');
  const isActive = setup.certificate?.thumbprint === was['entra/idp.thumbprint'];
  return brought !== null && isActive && standIn(brought) !== is;
}
