import { t } from '../../../lib/catalogue/translate.ts';
import { saveOutcomes } from '../../../lib/consoles/save-order.ts';
import type { CommandReply } from '../../../lib/messages/replies.ts';
import { company, loginUrlOf, tenantId } from '../../support/builders/identities.ts';
import type { Scene } from '../scene.ts';
import { samlForm } from './documents.ts';
import { beforeTheForm } from './reviews.ts';
import { withSetup } from './stores.ts';

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
];
