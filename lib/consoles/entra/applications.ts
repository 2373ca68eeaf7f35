import { addresses } from '../../saml/clouds.ts';
import type { PageDescription } from '../page-description.ts';
import type { EntraCaptions } from './captions/english.ts';
import { idsInAddress } from './route.ts';

export const home = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/home',
  route: { views: ['home'] },
  headings: captions.home,
  fields: [],
});

export const enterpriseApplications = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/enterprise-applications',
  route: { views: ['startboardapplicationsmenublade'] },
  headings: captions.enterpriseApplications,
  fields: [],
});

export const gallery = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/gallery',
  route: { views: ['appgalleryblade', 'appgallerybladev2'] },
  headings: captions.gallery,
  fields: [
    {
      id: 'gallery.search',
      kind: 'text',
      captions: captions.gallerySearch,
      name: /search/,
      search: true,
      place: { alone: true },
    },
  ],
});

export const appOverview = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/app-overview',
  route: { views: ['managedappmenublade'], menu: ['overview'] },
  headings: captions.overview,
  fields: [
    {
      id: 'app.objectId',
      kind: 'shown',
      captions: captions.objectId,
      shape: addresses.guid,
      inAddress: (address) => idsInAddress(address).objectId,
      setting: 'app.objectId',
    },
    {
      id: 'app.appId',
      kind: 'shown',
      captions: captions.applicationId,
      shape: addresses.guid,
      inAddress: (address) => idsInAddress(address).appId,
      setting: 'app.appId',
    },
  ],
});

/** The application's other half, where people look for its single sign-on in vain. */
export const appRegistration = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/app-registration',
  route: { views: ['applicationmenublade'] },
  headings: captions.appRegistration,
  fields: [
    // Its Object ID is not the enterprise application's, so nothing is read here.
    {
      id: 'registration.clientId',
      kind: 'shown',
      captions: captions.clientId,
      shape: addresses.guid,
      needsCaption: true,
    },
  ],
});

/** What stands in place of the SAML page where an application signs people in another way. */
export const openIdSignOn = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/openid-sign-on',
  route: { views: ['managedappmenublade'], menu: ['signon'] },
  headings: captions.openIdPage,
  unless: [...captions.samlPage, ...captions.selectMethod],
  fields: [
    {
      id: 'openId.notice',
      kind: 'shown',
      captions: captions.openIdNotice,
      needsCaption: true,
    },
  ],
});

export const ssoMethod = (captions: EntraCaptions): PageDescription => ({
  id: 'entra/sso-method',
  route: { views: ['managedappmenublade'], menu: ['signon'] },
  headings: captions.selectMethod,
  unless: captions.samlPage,
  fields: [
    // A name, so it is the same in every language.
    { id: 'ssoMethod.saml', kind: 'button', captions: ['SAML'] },
  ],
});
