import { expect, test } from 'vitest';
import { reduce } from '../../lib/setup/reduce.ts';
import type { SetupEvent } from '../../lib/setup/setup-event.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { loginUrlOf, tenantId } from '../support/builders/identities.ts';
import {
  aFinishedSetup,
  aSetup,
  aSetupThatKnows,
  began,
  later,
  muchLater,
} from '../support/builders/setups.ts';

const loginUrl = 'entra/idp.loginUrl';
const certificate = 'entra/idp.certificate';
const refused = { key: loginUrl, reason: 'foreign-host', at: later } as const;

const nothingNew: readonly [what: string, SetupState, SetupEvent][] = [
  [
    'a page that was seen before',
    aSetup({ seen: { 'entra/saml': began } }),
    { type: 'setup/page-seen', at: later, page: 'entra/saml' },
  ],
  [
    'a value that is known already',
    aSetupThatKnows({ [loginUrl]: loginUrlOf(tenantId) }),
    {
      type: 'setup/setting-seen',
      at: later,
      key: loginUrl,
      value: loginUrlOf(tenantId),
      source: 'page',
    },
  ],
  [
    'a refusal that is listed already',
    aSetup({ refused: [refused] }),
    { type: 'setup/value-refused', ...refused, at: muchLater },
  ],
  [
    'a certificate that is only a value, without its details',
    aFinishedSetup(),
    { type: 'setup/setting-seen', at: later, key: certificate, value: 'AAAA', source: 'page' },
  ],
  [
    'a mark taken back that was never set',
    aSetup(),
    { type: 'setup/step-marked', at: later, step: 'constructor', mark: null },
  ],
  [
    'a session while no test is pending',
    aSetup(),
    { type: 'setup/session-seen', at: later, loadedAt: later, email: null, fromSignIn: true },
  ],
];

test.each(nothingNew)(
  '%s gives the very same setup, so that nothing is saved',
  (_, setup, event) => {
    expect(reduce(setup, event)).toBe(setup);
  },
);
