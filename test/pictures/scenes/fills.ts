import { t } from '../../../lib/catalogue/translate.ts';
import { type FillOutcome, fillOutcome } from '../../../lib/consoles/fill-result.ts';
import type { FieldId } from '../../../lib/consoles/ids.ts';
import type { CommandReply } from '../../../lib/messages/replies.ts';
import { pemOf } from '../../../lib/saml/pem.ts';
import type { BegunFill } from '../../../lib/setup/begun-fill.ts';
import type { FilledField } from '../../../lib/setup/setup-state.ts';
import { der, loginUrlOf, otherTenantId, tenantId } from '../../support/builders/identities.ts';
import { aVisit } from '../../support/builders/observations.ts';
import { aFill, later, muchLater } from '../../support/builders/setups.ts';
import type { Scene } from '../scene.ts';
import { liveForm, samlForm } from './documents.ts';
import { beforeTheForm } from './reviews.ts';
import { withSetup } from './stores.ts';

const login = loginUrlOf(tenantId);

function filled(changes: Partial<FilledField> = {}): FilledField {
  return {
    before: '',
    after: login,
    outcome: 'filled',
    at: later,
    fill: aFill,
    saved: false,
    ...changes,
  };
}

const written = {
  'samlSettings.loginUrl': filled(),
  'samlSettings.logoutUrl': filled({ outcome: 'already' }),
  'samlSettings.nameIdFormat': filled({
    outcome: 'changed',
    after: 'Email Address',
    change: 'spaces',
  }),
  'samlSettings.binding': filled({ outcome: 'not-kept', after: 'HTTP-Redirect' }),
  'samlSettings.certificate': filled({ outcome: 'unknown', after: pemOf(der) }),
  'samlSettings.jitEnable': filled({ outcome: 'put-back', after: 'on' }),
} as const satisfies Partial<Record<FieldId, FilledField>>;

const savedSince = {
  'samlSettings.loginUrl': filled({ saved: true, savedAs: { value: login, at: muchLater } }),
  'samlSettings.logoutUrl': filled({
    saved: true,
    savedAs: { value: login.toUpperCase(), at: muchLater },
  }),
  'samlSettings.jitEnable': filled({ after: 'on', savedAs: { value: 'off', at: muchLater } }),
} as const satisfies Partial<Record<FieldId, FilledField>>;

const originals = {
  'samlSettings.loginUrl': { value: loginUrlOf(otherTenantId), at: later },
  'samlSettings.jitEnable': { value: 'off', at: later },
} as const;

/** Fields of the form, each of which shows one outcome that only the press itself comes to. */
const formFields: readonly FieldId[] = [
  'samlSettings.loginUrl',
  'samlSettings.logoutUrl',
  'samlSettings.nameIdFormat',
  'samlSettings.binding',
  'samlSettings.certificate',
  'samlSettings.jitEnable',
  'samlSettings.jitGroup',
];

const resultsOf = (outcomes: readonly FillOutcome[]) =>
  outcomes.map((outcome, at) => ({
    field: formFields[at] ?? 'ssoUser.email',
    outcome,
    before: '',
    after: login,
  }));

/** What the press itself answers, as many at a time as the form has fields. */
const answered = [0, 7, 14].map((from, part): Scene => {
  const outcomes = fillOutcome.options.slice(from, from + 7);
  return {
    name: `fill-answered-${part + 1}`,
    ...withSetup(beforeTheForm, samlForm()),
    standIns: { replies: { 'fill/run': { outcome: 'done', results: resultsOf(outcomes) } } },
    bring: (panel) => panel.press(t('fill.button', { count: 7 })),
    says: () => [t('fill.results'), ...outcomes.map((each) => t(`outcome.${each}`))],
  };
});

const begun: BegunFill = {
  fill: aFill,
  kind: 'fill',
  at: later,
  page: 'image-relay/sso-settings',
  visitId: aVisit.id,
  fields: [{ field: 'samlSettings.loginUrl', before: '', wanted: login }],
};
const nothingCame: CommandReply = { outcome: 'done', results: [] };

/** After a press on "Fill": what was written, what became of it, and what was cut short. */
export const fillScenes: readonly Scene[] = [
  {
    name: 'fill-results',
    ...withSetup({ ...beforeTheForm, filled: written, originals }, samlForm()),
    says: () => [t('fill.results'), t('outcome.changed'), t('outcome.unknown'), t('fill.undo')],
  },
  {
    name: 'fill-saved',
    ...withSetup({ ...beforeTheForm, filled: savedSince, originals }, samlForm()),
    says: () => [t('saved.saved'), t('saved.saved-changed'), t('saved.saved-other')],
  },
  ...answered,
  {
    name: 'fill-failure',
    ...withSetup(beforeTheForm, samlForm()),
    standIns: { replies: { 'fill/run': { outcome: 'failed', reason: 'another-place' } } },
    bring: (panel) => panel.press(t('fill.button', { count: 7 })),
    says: () => [t('failure.another-place')],
  },
  {
    name: 'fill-written-and-originals',
    ...withSetup({ ...beforeTheForm, filled: savedSince, originals }),
    bring: async (panel) => {
      await panel.unfold(t('filled.heading'));
      await panel.unfold(t('originals.heading'));
    },
    says: () => [t('originals.intro'), t('saved.shows')],
  },
  {
    name: 'fill-cut-short',
    ...withSetup({
      ...beforeTheForm,
      begun: [begun, { ...begun, fill: aVisit.id, kind: 'put-back' }],
    }),
    standIns: { replies: { 'fill/settle': nothingCame } },
    says: () => {
      const page = t('page.image-relay/sso-settings');
      const at = new Date(later);
      return [t('begun.fill', { page, at }), t('begun.put-back', { page, at })];
    },
  },
  {
    name: 'live-before',
    ...withSetup(
      {
        ...beforeTheForm,
        liveBefore: {
          at: later,
          fields: {
            'samlSettings.loginUrl': loginUrlOf(otherTenantId),
            'samlSettings.logoutUrl': loginUrlOf(otherTenantId),
            'samlSettings.nameIdFormat': 'Persistent',
            'samlSettings.storedCertificate': pemOf(der),
          },
        },
      },
      samlForm(),
    ),
    bring: (panel) => panel.unfold(t('live.kept', { at: new Date(later) })),
    says: () => [t('live.text'), t('live.not-saved')],
  },
  {
    name: 'live-now',
    ...withSetup(
      {
        ...beforeTheForm,
        liveBefore: { at: later, fields: { 'samlSettings.loginUrl': loginUrlOf(otherTenantId) } },
      },
      liveForm,
    ),
    says: () => [t('live.text'), t('fill.conflict')],
  },
];
