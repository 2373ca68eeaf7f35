import { t } from '../../../lib/catalogue/translate.ts';
import { saveOutcomes } from '../../../lib/consoles/save-order.ts';
import type { StepId } from '../../../lib/guide/step.ts';
import type { CommandReply } from '../../../lib/messages/replies.ts';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import { toldPresses } from '../../../lib/setup/told-presses.ts';
import { company, loginUrlOf, tenantId } from '../../support/builders/identities.ts';
import { aKnownSetupWith } from '../../support/builders/known-setups.ts';
import { aField, anObservation, aSeenDocument } from '../../support/builders/observations.ts';
import { setupAt } from '../../support/builders/steps.ts';
import type { Scene } from '../scene.ts';
import { samlForm } from './documents.ts';
import { beforeTheForm } from './reviews.ts';
import { shown, withSetup } from './stores.ts';

const caption = 'Save';
const where = { caption, host: company };
const loginWritten = {
  field: 'samlSettings.loginUrl',
  outcome: 'filled',
  before: '',
  after: loginUrlOf(tenantId),
} as const;
const fillAndSave = () => t('fill.and-save', { fill: t('fill.button', { count: 7 }), ...where });

/** What came of the button that saves, each outcome by itself. */
const cameOfIt = saveOutcomes.map((save): Scene => {
  const reply: CommandReply = { outcome: 'done', results: [loginWritten], save };
  return {
    name: `save-${save}`,
    ...withSetup(beforeTheForm, samlForm()),
    standIns: { replies: { 'fill/run': reply, 'preferences/change': { ...reply, results: [] } } },
    bring: (panel) => panel.press(fillAndSave()),
    says: () => [t(`save.outcome.${save}`, { caption })],
  };
});

const done: CommandReply = { outcome: 'done', results: [] };
const entraHost = 'entra.microsoft.com';
const account = 'b.simon@larkspur.example';
const known = aKnownSetupWith({ 'entra/testUser.upn': account }).facts;

/** At a step whose page several presses finish; of what is known, only the test user. */
function beforePresses(step: StepId): SetupState {
  const facts = Object.fromEntries(
    Object.entries(known).filter(([key]) => key === 'entra/testUser.upn'),
  );
  return { ...setupAt(step), facts };
}

const person = { person: account, select: 'Select', assign: 'Assign', host: entraHost };
const user = {
  show: 'Show password',
  review: 'Review + create',
  create: 'Create',
  host: entraHost,
};
const picker = aSeenDocument(
  anObservation(['entra/add-assignment'], { fields: [aField('assignment.search')] }),
  { console: 'entra', host: entraHost, documentHost: entraHost },
);
const presses = [...toldPresses('entra/add-assignment', beforePresses('open-assignments'))];
const cutShort: CommandReply = {
  ...done,
  presses: { presses, made: 2, outcome: 'not-shown' },
};

/** Filling and saving with one press, and going to a page with the same. */
export const saveScenes: readonly Scene[] = [
  ...cameOfIt,
  {
    name: 'errand-offered',
    ...withSetup(beforeTheForm),
    says: () => [t('errand.go'), t('errand.go-and-save', where), t('now.go')],
  },
  {
    name: 'errand-waiting',
    ...withSetup(beforeTheForm),
    standIns: { replies: { 'tab/open': done, 'preferences/change': done } },
    bring: (panel) => panel.press(t('errand.go-and-save', where)),
    says: () => {
      const page = t('page.image-relay/sso-settings');
      return [t('errand.waiting-to-save', { page, ...where }), t('errand.cancel')];
    },
  },
  {
    name: 'presses-offered-person',
    ...withSetup(beforePresses('open-assignments')),
    says: () => [t('errand.go'), t('errand.press.person', person)],
  },
  {
    name: 'presses-offered-user',
    ...withSetup(beforePresses('open-users')),
    says: () => [t('errand.press.reveal', user), t('errand.press.password')],
  },
  {
    name: 'presses-waiting',
    ...withSetup(beforePresses('open-assignments')),
    standIns: { replies: { 'tab/open': done, 'preferences/change': done } },
    bring: (panel) => panel.press(t('errand.press.person', person)),
    says: () => [t('errand.cancel')],
  },
  {
    name: 'presses-stopped',
    ...withSetup(beforePresses('open-assignments')),
    standIns: { replies: { 'tab/open': done, 'preferences/change': done, 'fill/run': cutShort } },
    bring: async ({ page, press }) => {
      await press(t('errand.press.person', person));
      await page.evaluate(`chrome.storage.session.set(${JSON.stringify(shown(picker))})`);
      await page.locator('[role=alert]').wait();
    },
    says: () => [
      t('save.outcome.not-shown', { caption: person.assign }),
      t('press.stopped.left', { presses: t('press.caption', { caption: person.assign }) }),
    ],
  },
];
