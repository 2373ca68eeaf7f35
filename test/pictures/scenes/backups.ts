import { backupText } from '../../../lib/backup/backup-file.ts';
import { t } from '../../../lib/catalogue/translate.ts';
import { type SealProblem, sealProblems } from '../../../lib/sealed/sealed-file.ts';
import { other, third } from '../../backup/support/stores.ts';
import { aKnownSetup } from '../../support/builders/known-setups.ts';
import { aLearned } from '../../support/builders/learned.ts';
import { aSetup, later } from '../../support/builders/setups.ts';
import type { Scene, ScenePanel } from '../scene.ts';

const page = 'options';
const named = { ...other, name: 'Tamarind Outdoor and Garden Supplies' };
const learned = aLearned('image-relay/sso-settings', 'samlSettings.loginUrl');
const proposal = { ...learned, id: '7a0c2f3e-91d4-4b6a-8c5e-2d1f0e9b8a77', confirmed: false };

/** What is stored here, and a backup of which every entry comes to something else. */
const here = { setup: aSetup(), [`setup:${third.id}`]: third };
const file = await backupText(
  {
    setup: aKnownSetup({ id: aSetup().id }),
    [`setup:${third.id}`]: third,
    [`setup:${named.id}`]: named,
    'setup:44f0a9d2-5b17-4e68-8c4d-1a2b3c4d5e11': { version: 99 },
    'setup:55f0a9d2-5b17-4e68-8c4d-1a2b3c4d5e12': 'gone',
    learned: { version: 1, fields: [learned] },
    preferences: { highlight: false },
    'colour-of-the-panel': 'green',
  },
  new Date(later),
);
const empty = await backupText({}, new Date(later));

const unreadable: Readonly<Record<Exclude<SealProblem, 'too-large'>, string>> = {
  'not-json': file.slice(0, 400),
  'another-format': JSON.stringify({ format: 'sso-setup-assistant/hand-over', version: 1 }),
  'newer-version': file.replace('"version": 1', '"version": 99'),
  damaged: file.replace('colour', 'color'),
};

const choose = (text: string) => (options: ScenePanel) => options.choose(t('backup.choose'), text);

const asChosen = (name: string, text: string, says: Scene['says']): Scene => ({
  name: `backup-${name}`,
  page,
  local: here,
  bring: choose(text),
  says,
});

/** Files of a backup by what the page says of them; the largest is larger than a scene should be. */
const asProblem = (problem: SealProblem): Scene[] =>
  problem === 'too-large'
    ? []
    : [asChosen(problem, unreadable[problem], () => [t(`backup.problem.${problem}`)])];

/** What holds for every setup: the backup, deleting everything, and what was shown to the assistant. */
export const backupScenes: readonly Scene[] = [
  asChosen('preview', file, () => [
    t('backup.effect.new'),
    t('backup.effect.replaces'),
    t('backup.effect.same'),
    t('backup.learned', { count: 1 }),
    t('backup.preferences'),
    t('backup.refused.newer'),
    t('backup.refused.damaged'),
    t('backup.refused.unknown'),
  ]),
  asChosen('empty', empty, () => [t('backup.no-setups')]),
  ...sealProblems.flatMap(asProblem),
  {
    ...asChosen('restored', empty, () => [t('backup.restored')]),
    bring: async (options) => {
      await choose(empty)(options);
      await options.press(t('backup.restore'));
    },
  },
  {
    name: 'delete-question',
    page,
    local: here,
    bring: (options) => options.press(t('delete-all.button')),
    says: () => [t('delete-all.question'), t('delete-all.no')],
  },
  {
    name: 'delete-done',
    page,
    local: here,
    // The language goes with everything else, and the picture would be of the browser's own.
    standIns: { replies: { 'everything/delete': { outcome: 'done', results: [] } } },
    bring: async (options) => {
      await options.press(t('delete-all.button'));
      await options.press(t('delete-all.yes'));
    },
    says: () => [t('delete-all.done')],
  },
  {
    name: 'options-learned',
    page,
    local: { ...here, learned: { version: 1, fields: [learned, proposal] } },
    bring: async (options) => {
      await options.unfold(t('learned.heading'));
      await options.press(t('learned.export'));
    },
    says: () => [t('learned.proposal'), t('export.save')],
  },
  {
    name: 'options-learned-refused',
    page,
    local: here,
    bring: async (options) => {
      await options.unfold(t('learned.heading'));
      await options.choose(t('learned.import'), 'Zugang');
    },
    says: () => [t('learned.none'), t('learned.problem.not-json')],
  },
];
