import { t } from '../../../lib/catalogue/translate.ts';
import type { HandOver } from '../../../lib/hand-over/hand-over.ts';
import type { HandOverProblem } from '../../../lib/hand-over/open-hand-over.ts';
import { eventFrom, type Misfit } from '../../../lib/hand-over/preview.ts';
import type { Side } from '../../../lib/setup/handed-over.ts';
import { reduce } from '../../../lib/setup/reduce.ts';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import { entraHalf, fileOf, relayHalf } from '../../hand-over/support/halves.ts';
import { entraCertificate } from '../../saml/support/made-certificates.ts';
import {
  company,
  loginUrlOf,
  otherAppId,
  otherCompany,
  otherTenantId,
} from '../../support/builders/identities.ts';
import { aKnownSetup } from '../../support/builders/known-setups.ts';
import { aSetup, aSetupThatKnows, later } from '../../support/builders/setups.ts';
import { setupAt } from '../../support/builders/steps.ts';
import type { Scene, ScenePanel } from '../scene.ts';
import { basicSamlPane, samlForm } from './documents.ts';
import { withSetup } from './stores.ts';

const { der } = await entraCertificate();
const given: HandOver = entraHalf({
  facts: { ...entraHalf().facts, 'entra/idp.certificate': der },
});
const file = await fileOf(given);
const formerUser = 'A.Former@larkspur.example';

/** The values of a hand-over as pages have shown them. */
const seenByItself = aSetupThatKnows(entraHalf().facts);

const look = async (panel: ScenePanel, text: string) => {
  await panel.write(t('hand-over.paste'), text);
  await panel.press(t('hand-over.look'));
};

/** What the import says of a text that was pasted beside a setup. */
const asImport = (name: string, setup: SetupState, text: string, says: Scene['says']): Scene => ({
  name: `hand-over-${name}`,
  ...withSetup(setup),
  bring: async (panel) => {
    await panel.unfold(t('hand-over.heading'));
    await look(panel, text);
  },
  says,
});

const asExport = (side: Side, setup: SetupState, name: string, says: Scene['says']): Scene => ({
  name: `hand-over-${name}`,
  ...withSetup(setup),
  bring: async (panel) => {
    await panel.unfold(t('hand-over.heading'));
    await panel.press(t(`hand-over.make.${side}`));
  },
  says,
});

/** Texts by what the panel says of them. */
const problems: readonly (readonly [HandOverProblem | Misfit, text: string, setup?: SetupState])[] =
  [
    ['too-large', 'x'.repeat(200_000)],
    ['not-json', 'Could you please set up single sign-on?'],
    ['another-format', JSON.stringify({ format: 'sso-setup-assistant/backup', version: 1 })],
    ['newer-version', file.replace('"version": 1', '"version": 99')],
    ['damaged', file.replace('T. Tester', 'T. Taster')],
    [
      'contradicts-itself',
      await fileOf(
        entraHalf({
          facts: { ...entraHalf().facts, 'entra/idp.logoutUrl': loginUrlOf(otherTenantId) },
        }),
      ),
    ],
    ['another-company', await fileOf(entraHalf({ host: otherCompany }))],
    ['another-tenant', file, aSetupThatKnows({ 'entra/tenant.id': otherTenantId })],
    ['another-application', file, aSetupThatKnows({ 'entra/app.appId': otherAppId })],
  ];

const asProblem = ([problem, text, setup = aSetup()]: (typeof problems)[number]): Scene =>
  asImport(`problem-${problem}`, setup, text, () => [
    t(`hand-over.problem.${problem}`, { given: otherCompany, host: company }),
  ]);

/** Whoever sets up Image Relay has taken what came from Entra, and the other way round. */
const taken = (half: HandOver, setup = aSetup()) => reduce(setup, eventFrom(half, null, later));

/** Handing one console's half over, looking at what came, and what becomes of it. */
export const handOverScenes: readonly Scene[] = [
  asExport('entra', aKnownSetup(), 'export-entra', () => [
    t('hand-over.read-first'),
    t('hand-over.save'),
  ]),
  asExport('image-relay', aKnownSetup(), 'export-image-relay', () => [t('hand-over.read-first')]),
  asExport('image-relay', aSetup(), 'export-nothing', () => [t('hand-over.nothing.image-relay')]),
  asImport('new', aSetup(), file, () => [
    t('hand-over.preview.call'),
    t('hand-over.effect.new'),
    t('hand-over.preview.steps', { count: given.steps.length }),
  ]),
  asImport('same', seenByItself, await fileOf(entraHalf()), () => [t('hand-over.effect.same')]),
  asImport('image-relay', aSetup(), await fileOf(relayHalf()), () => [
    t('hand-over.preview.side.image-relay', { at: new Date(later) }),
  ]),
  asImport(
    'conflicting',
    {
      ...seenByItself,
      facts: {
        ...seenByItself.facts,
        'entra/testUser.upn': { value: 'A.Other@larkspur.example', source: 'page', at: later },
        'entra/app.appId': { value: otherAppId, source: 'typed', at: later },
      },
    },
    file,
    () => [t('hand-over.effect.stays', { now: 'A.Other@larkspur.example' })],
  ),
  asImport(
    'replacing',
    taken(entraHalf({ facts: { ...entraHalf().facts, 'entra/testUser.upn': formerUser } })),
    file,
    () => [t('hand-over.effect.replaces', { now: formerUser })],
  ),
  ...problems.map(asProblem),
  {
    ...asImport('taken', aSetup(), file, () => [t('hand-over.taken')]),
    bring: async (panel) => {
      await panel.unfold(t('hand-over.heading'));
      await look(panel, file);
      await panel.press(t('hand-over.take'));
    },
  },
  {
    name: 'hand-over-unconfirmed-in-image-relay',
    ...withSetup(taken(entraHalf()), samlForm()),
    says: () => [t('fill.from-file')],
  },
  {
    name: 'hand-over-unconfirmed-in-entra',
    ...withSetup(taken(relayHalf(), setupAt('basic-saml')), basicSamlPane),
    says: () => [t('fill.from-file')],
  },
  {
    name: 'hand-over-first-screen',
    bring: async (panel) => {
      await panel.unfold(t('first.hand-over'));
      await look(panel, file);
    },
    says: () => [t('hand-over.preview.begins', { host: company }), t('hand-over.take')],
  },
];
