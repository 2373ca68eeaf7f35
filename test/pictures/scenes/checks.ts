import { t } from '../../../lib/catalogue/translate.ts';
import { preflightReasons } from '../../../lib/setup/preflight/finding.ts';
import { preflight } from '../../../lib/setup/preflight/preflight.ts';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import { loginUrlOf, otherTenantId, tenantId } from '../../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith } from '../../support/builders/known-setups.ts';
import { aSetup, began, later } from '../../support/builders/setups.ts';
import type { Scene, ScenePanel } from '../scene.ts';
import { withSetup } from './stores.ts';

const untested = aSetup().tests;

/** Nearly everything is wrong, each thing in its own way. */
const wrong = aKnownSetupWith(
  {
    'entra/sp.identifier': 'https://larkspur.imagerelay.com/sso/metadata/',
    'entra/sp.replyUrl': 'https://larkspur.imagerelay.com/sso/Consume',
    'entra/nameIdSource': 'user.mail',
    'entra/testUser.assigned': null,
    'image-relay/idp.loginUrl': loginUrlOf(otherTenantId),
    'image-relay/requestBinding': 'HTTP-Redirect',
    'image-relay/jit.enabled': 'off',
    'image-relay/permission.ssoOnly': 'off',
    'entra/app.templateId': null,
  },
  { tests: untested },
);

const unfoldCheck = (panel: ScenePanel) => panel.unfold(t('preflight.heading'));

/** A setup in which a value changed after its step was done. */
function changed(): SetupState {
  const known = aKnownSetup();
  const key = 'entra/idp.loginUrl';
  const was = { value: loginUrlOf(tenantId), until: later };
  const fact = {
    value: loginUrlOf(otherTenantId),
    source: 'page',
    at: later,
    previous: was,
  } as const;
  return { ...known, facts: { ...known.facts, [key]: fact }, tests: untested };
}

/** The reasons that these setups come to, so that the scene below has to show each of them. */
function reasonsIn(setup: SetupState): readonly string[] {
  const told = preflight(setup, new Date(began), []).flatMap(({ finding }) =>
    'reason' in finding ? [finding.reason] : [],
  );
  return preflightReasons
    .filter((reason) => told.includes(reason))
    .map((reason) => t(`preflight.reason.${reason}`));
}

/** The check before the test with every verdict, and steps that changed since they were done. */
export const checkScenes: readonly Scene[] = [
  {
    name: 'check-before-anything',
    ...withSetup(aSetup()),
    bring: unfoldCheck,
    says: () => [t('preflight.what'), t('preflight.verdict.unknown')],
  },
  {
    name: 'check-every-verdict',
    ...withSetup(wrong),
    bring: unfoldCheck,
    says: () => [
      t('preflight.verdict.failure'),
      t('preflight.verdict.warning'),
      t('preflight.verdict.unknown'),
      t('preflight.passed'),
      ...reasonsIn(wrong),
    ],
  },
  {
    name: 'check-passed',
    ...withSetup(aKnownSetup({ tests: untested })),
    says: () => [t('step.test-sign-on-url.title'), t('preflight.passed')],
  },
  {
    name: 'step-stale',
    ...withSetup(changed()),
    says: () => [t('stale.heading'), t('stale.was'), t('stale.is')],
  },
];
