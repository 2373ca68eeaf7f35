import type { Page } from 'puppeteer-core';
import type { Markup } from '../../markups.ts';
import { fragments } from '../client/addresses.ts';
import { bladeOf, type Place, press, waitFor } from './hands.ts';

/** A page of the admin center, how to get there, and everything that is marked on it. */
export interface Visit {
  name: string;
  /** The entry of the application's menu, or an address. */
  address: { item: string } | { fragment: string };
  /** As its frame is called, where it has one. */
  blade: string;
  open?: (at: Place) => Promise<void>;
  truths: string[];
}

const samlTruths = [
  'claims.nameIdSource',
  'saml.appLogoutUrl',
  'saml.entraIdentifier',
  'saml.expiration',
  'saml.identifier',
  'saml.loginUrl',
  'saml.logoutUrl',
  'saml.metadataUrl',
  'saml.notificationEmail',
  'saml.relayState',
  'saml.replyUrl',
  'saml.signOnUrl',
  'saml.status',
  'saml.thumbprint',
];

const basicSamlTruths = ['identifier', 'logoutUrl', 'relayState', 'replyUrl', 'signOnUrl'].map(
  (name) => `basicSaml.${name}`,
);

const gallery = { address: { fragment: fragments.gallery }, blade: 'AppGalleryBladeV2' };
const signOn = { address: { item: 'SignOn' }, blade: 'SignOn' };
const createUser = { address: { fragment: fragments.createUser }, blade: 'CreateUser' };

export const everyPage: readonly Visit[] = [
  { name: 'home', address: { fragment: fragments.home }, blade: 'Home', truths: [] },
  {
    name: 'all applications',
    address: { fragment: fragments.allApplications },
    blade: 'AppAppsPreview',
    truths: ['applications.search'],
  },
  { name: 'the gallery', ...gallery, truths: ['gallery.search'] },
  {
    name: 'an application of the gallery',
    ...gallery,
    open: (at) => press(at, 'button', 'Image Relay'),
    truths: ['gallery.search', 'galleryApp.name'],
  },
  {
    name: 'an application of one’s own',
    ...gallery,
    open: (at) => press(at, 'menuitem', 'Create your own application'),
    truths: ['gallery.search', 'ownApp.name'],
  },
  {
    name: 'the overview of an application',
    address: { item: 'Overview' },
    blade: 'Overview',
    truths: ['app.appId', 'app.name', 'app.objectId'],
  },
  { name: 'the SAML page', ...signOn, truths: samlTruths },
  {
    name: 'Basic SAML Configuration',
    ...signOn,
    open: (at) => press(at, 'button', 'Edit Basic SAML Configuration'),
    truths: [...basicSamlTruths, ...samlTruths],
  },
  {
    name: 'the certificates',
    ...signOn,
    open: (at) => press(at, 'button', 'Edit SAML Certificates'),
    truths: ['certificates.emails', ...samlTruths],
  },
  {
    name: 'the claims',
    ...signOn,
    open: (at) => press(at, 'button', 'Edit Attributes & Claims'),
    truths: ['claims.nameIdFormat', 'claims.nameIdSource'],
  },
  {
    name: 'who is assigned',
    address: { item: 'Users' },
    blade: 'Users',
    open: (at) => waitFor(at, 'menuitem', 'Add user/group'),
    truths: [],
  },
  {
    name: 'the choice of who to assign',
    address: { item: 'Users' },
    blade: 'Users',
    open: async (at) => {
      await press(at, 'menuitem', 'Add user/group');
      await press(at, 'button', 'None Selected');
    },
    truths: ['assignment.search'],
  },
  {
    name: 'all users',
    address: { fragment: fragments.allUsers },
    blade: 'AllUsers',
    truths: ['users.search'],
  },
  {
    name: 'a new user',
    ...createUser,
    truths: ['displayName', 'domain', 'mailNickname', 'password', 'userName'].map(
      (name) => `createUser.${name}`,
    ),
  },
  {
    name: 'the properties of a new user',
    ...createUser,
    open: (at) => press(at, 'tab', 'Properties'),
    truths: ['createUser.firstName', 'createUser.lastName', 'createUser.mail'],
  },
];

/** The document that a page is drawn in. */
export function placeOf(page: Page, markup: Markup, { blade }: Visit): Promise<Place> {
  return bladeOf(page, markup, `${blade}.ReactView`);
}

export function visitTo(name: string): Visit {
  const visit = everyPage.find((each) => each.name === name);
  if (!visit) throw new Error(`There is no page “${name}”.`);
  return visit;
}
