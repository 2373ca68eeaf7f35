import { t } from '../../../lib/catalogue/translate.ts';
import type { Sighting } from '../../../lib/messages/sighting.ts';
import type { TestWatch } from '../../../lib/messages/test-watch.ts';
import { configurationOf } from '../../../lib/setup/known-configuration.ts';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import type { JudgedTest } from '../../../lib/setup/test-verdict.ts';
import { responseText } from '../../saml/protocol/support/sign-in-messages.ts';
import { signed } from '../../saml/protocol/support/sign-message.ts';
import { entraCertificate } from '../../saml/support/made-certificates.ts';
import {
  company,
  loginUrlOf,
  replyUrl,
  tenantId,
  testUser,
} from '../../support/builders/identities.ts';
import { aKnownSetup, aKnownSetupWith } from '../../support/builders/known-setups.ts';
import type { Scene } from '../scene.ts';
import { withSetup } from './stores.ts';

const now = '2026-11-23T12:00:30.000Z';
const at = '2026-11-23T12:00:10.000Z';
const startedAt = '2026-11-23T11:59:50.000Z';
const key = await entraCertificate();

/** Everything is set up, and nothing tested yet. */
const untested: SetupState = {
  ...aKnownSetupWith({
    'entra/idp.certificate': key.der,
    'image-relay/idp.certificate': key.der,
  }),
  tests: { pending: null, passed: {} },
};
const passed = { at: startedAt, email: testUser, configuration: configurationOf(untested) };
const tested: SetupState = {
  ...untested,
  tests: { pending: null, passed: { sp: passed, test: passed, tile: passed } },
};

const request = `<samlp:AuthnRequest ID="_request" Version="2.0" IssueInstant="${startedAt}" AssertionConsumerServiceURL="${replyUrl}" xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion"><saml:Issuer>https://${company}/sso/metadata</saml:Issuer></samlp:AuthnRequest>`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

const asked: Sighting = {
  type: 'sign-in/request',
  binding: 'HTTP-POST',
  message: base64(request),
  sentTo: loginUrlOf(tenantId),
};
const answered = (xml: string): Sighting => ({
  type: 'sign-in/response',
  message: base64(xml),
  sentTo: replyUrl,
});
const error = (code: number, text: string): Sighting => ({ type: 'sign-in/error', code, text });
const good = signed(responseText({ nameId: testUser }), key);
const landing = { asksPassword: false, looksEmpty: false, isSignOut: false, text: '' };

function aWatch(setup: SetupState, changes: Partial<TestWatch>): TestWatch {
  return {
    id: '5c1e7a90-6b3d-4f28-9a14-0d2e8b7c6f53',
    setupId: setup.id,
    kind: 'sp',
    startedAt,
    host: company,
    tabs: [7],
    others: [],
    seesSignIn: true,
    isPrivate: false,
    sightings: [],
    signedIn: null,
    landed: null,
    ended: null,
    ...changes,
  };
}

/** A test in the browser's memory, beside a setup. */
function watched(
  name: string,
  changes: Partial<TestWatch>,
  says: Scene['says'],
  setup = untested,
): Scene {
  const { local, session } = withSetup(setup);
  const watch = aWatch(setup, changes);
  return {
    name: `test-${name}`,
    now,
    local,
    session: { ...session, [`test-watch:${setup.id}`]: watch },
    says,
  };
}

const seen = (...sightings: readonly Sighting[]) => ({
  sightings: sightings.map((sighting) => ({ at, sighting })),
});
const arrived = { ended: 'arrived', signedIn: { at, email: testUser } } as const;
const refused = (text: string) =>
  ({
    ended: 'arrived',
    landed: { at, address: replyUrl, sighting: { type: 'sign-in/landed', ...landing, text } },
  }) as const;

const wordsOf = {
  'certificate-mismatch': 'Invalid signature on SAML response',
  clock: 'The SAML assertion has expired.',
};

const judged: JudgedTest = {
  kind: 'sp',
  startedAt,
  at,
  outcome: 'failed',
  cause: 'certificate-mismatch',
  others: ['refused-by-image-relay'],
  code: null,
  byHand: false,
  configuration: configurationOf(untested),
};
const withVerdict = (verdict: Partial<JudgedTest>, setup = untested): SetupState => {
  const all = { ...judged, ...verdict };
  return { ...setup, tests: { ...setup.tests, judged: { [all.kind]: all } } };
};

const kept = (name: string, setup: SetupState, says: Scene['says']): Scene => ({
  name: `test-kept-${name}`,
  now,
  ...withSetup(setup),
  says,
});

const closing = (name: string, setup: SetupState, says: Scene['says']): Scene => ({
  name: `closing-${name}`,
  now,
  ...withSetup(setup),
  bring: async (panel) => {
    if (setup === untested) await panel.unfold(t('closing.heading'));
  },
  says,
});

/** A test from its start to what it showed, and what comes after the last one. */
export const testScenes: readonly Scene[] = [
  watched('watching-nothing-seen', {}, () => [t('test.watching'), t('test.seen.nothing')]),
  watched('watching-blind', { seesSignIn: false }, () => [t('test.watching.blind')]),
  watched('watching-answered', seen(asked, answered(good)), () => [
    t('test.seen.request'),
    t('test.seen.response'),
  ]),
  watched(
    'not-assigned',
    seen(asked, error(50105, 'AADSTS50105: The signed-in user is not assigned to a role.')),
    () => [t('cause.not-assigned.what'), t('test.seen.error', { code: '50105' })],
  ),
  watched('policy', seen(asked, error(53003, 'AADSTS53003: Blocked.')), () => [
    t('cause.policy.what'),
    t('cause.policy.mend'),
  ]),
  watched('unknown-code', seen(asked, error(99999, 'AADSTS99999: Something new.')), () => [
    t('cause.unknown-code.what'),
    t('diagnosis.code.link', { code: '99999' }),
  ]),
  watched('passed', { ...seen(asked, answered(good)), ...arrived }, () => [
    t('diagnosis.outcome.passed'),
  ]),
  {
    ...watched('messages-shown', { ...seen(asked, answered(good)), ...arrived }, () => [
      t('test.raw.warning'),
    ]),
    bring: async (panel) => {
      await panel.unfold(t('test.arrived'));
      await panel.unfold(t('test.raw'));
      await panel.press(t('test.raw.show'));
    },
  },
  watched(
    'unsigned',
    {
      ...seen(asked, answered(responseText({ nameId: testUser }))),
      ...refused('Invalid signature'),
    },
    () => [t('cause.unsigned-assertion.what')],
  ),
  ...(['certificate-mismatch', 'clock'] as const).map((cause) =>
    watched(
      `words-of-${cause}`,
      { ...seen(asked, answered(good)), ...refused(wordsOf[cause]) },
      () => [t(`cause.${cause}.what.hinted`)],
    ),
  ),
  watched(
    'another-name',
    {
      ...seen(asked, answered(signed(responseText({ nameId: 'b.simon@other.example' }), key))),
      ...refused('Unknown user'),
    },
    () => [t('cause.wrong-user.what.other')],
  ),
  watched(
    'signing-out-ends-in-an-error',
    { kind: 'sign-out', ended: 'arrived', ...seen(error(750054, 'AADSTS750054: missing.')) },
    () => [t('cause.logout-url.what'), t('test.logout.choose')],
    tested,
  ),
  watched('left-half-way', { ...seen(asked), ended: 'left' }, () => [
    t('diagnosis.outcome.unclear'),
  ]),
  kept('failed', withVerdict({}), () => [t('cause.certificate-mismatch.what')]),
  kept('words', withVerdict({ hinted: ['certificate-mismatch'] }), () => [
    t('cause.certificate-mismatch.what.hinted'),
  ]),
  kept('by-hand', withVerdict({ byHand: true, cause: 'policy', code: 53003 }), () => [
    t('test.result.by-hand'),
  ]),
  kept(
    'stale',
    {
      ...withVerdict({}),
      facts: aKnownSetupWith({ 'entra/sp.replyUrl': `${replyUrl}/` }).facts,
    },
    () => [t('cause.certificate-mismatch.what')],
  ),
  kept(
    'signed-out',
    withVerdict({ kind: 'sign-out', outcome: 'passed', cause: null, others: [] }, tested),
    () => [t('diagnosis.outcome.passed')],
  ),
  {
    ...kept('nothing-tell', untested, () => [t('test.tell.code'), t('test.tell.symptom')]),
    bring: (panel) => panel.unfold(t('test.tell')),
  },
  closing('held', untested, () => [t('closing.held.both'), t('closing.move-people.title')]),
  closing('ready', { ...tested, marks: { 'another-way-in': { mark: 'done', at } } }, () => [
    t('closing.ready'),
  ]),
  closing(
    'despite',
    {
      ...tested,
      marks: {
        'move-people': { mark: 'done', at, despite: ['way-in'] },
        'tidy-up': { mark: 'done', at, despite: ['tested', 'way-in'] },
      },
    },
    () => [t('closing.held.way-in'), t('closing.despite.way-in', { at: new Date(at) })],
  ),
  {
    name: 'all-tested',
    now,
    ...withSetup(aKnownSetup()),
    says: () => [t('test.sign-out.heading')],
  },
];
