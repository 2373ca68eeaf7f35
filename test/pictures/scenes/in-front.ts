import { t } from '../../../lib/catalogue/translate.ts';
import { company, otherCompany, otherObjectId } from '../../support/builders/identities.ts';
import { anObservation, aSeenDocument } from '../../support/builders/observations.ts';
import { aSetup, imageRelayApplication, muchLater } from '../../support/builders/setups.ts';
import { setupAt } from '../../support/builders/steps.ts';
import type { Scene } from '../scene.ts';
import { applicationPage, entraDocument } from './documents.ts';
import { withSetup } from './stores.ts';

const registration = entraDocument(anObservation(['entra/app-registration']));
const openId = entraDocument(anObservation(['entra/openid-sign-on']));

/** The page in front is none that this setup can use. */
export const inFrontScenes: readonly Scene[] = [
  {
    name: 'front-another-company',
    ...withSetup(
      aSetup(),
      aSeenDocument(anObservation(['image-relay/home']), { host: otherCompany, at: muchLater }),
    ),
    says: () => [
      t('fill.other-company', { host: otherCompany, company }),
      t('front.begin', { host: otherCompany }),
    ],
  },
  {
    name: 'front-another-application',
    ...withSetup(
      aSetup({ application: imageRelayApplication }),
      applicationPage('Image Relay (old)', otherObjectId),
    ),
    says: () => [t('fill.other-application'), t('fill.adopt', { name: 'Image Relay (old)' })],
  },
  {
    name: 'front-application-to-adopt',
    ...withSetup(aSetup(), applicationPage('Bilderportal', otherObjectId)),
    says: () => [t('fill.adopt', { name: 'Bilderportal' })],
  },
  {
    name: 'front-elsewhere',
    ...withSetup(aSetup()),
    standIns: { isBesideTab: true },
    says: () => [t('front.elsewhere')],
  },
  {
    name: 'front-unknown',
    ...withSetup(setupAt('open-users'), aSeenDocument(anObservation([]))),
    says: () => [t('front.unknown')],
  },
  {
    name: 'front-app-registration',
    ...withSetup(setupAt('sign-in-entra'), registration),
    says: () => [t('wrong-page.app-registration')],
  },
  {
    name: 'front-openid',
    ...withSetup({ ...setupAt('open-gallery'), application: null }, openId),
    says: () => [t('wrong-page.openid-sign-on'), t('wrong-page.go.gallery')],
  },
];
