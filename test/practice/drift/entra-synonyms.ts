import type { CaptionKey, Captions } from '../entra/captions/english.ts';
import { type Chance, pick } from './chance.ts';

/** English captions of other years of the portal and of its documentation, by today's key. */
const synonyms: Partial<Record<CaptionKey, readonly string[]>> = {
  identifierEntityId: ['Identifier', 'Identifier (Entity Id)'],
  replyUrl: ['Reply URL', 'Reply URL (ACS URL)', 'Assertion Consumer Service URL'],
  signOnUrl: ['Sign-on URL', 'Sign on Url', 'Sign On URL'],
  relayStateOptional: ['Relay State', 'Relay state (optional)'],
  logoutUrlOptional: ['Logout URL (Optional)', 'Single Logout URL'],
  addIdentifier: ['Add Identifier', 'Add another identifier'],
  addReplyUrl: ['Add Reply URL', 'Add another reply URL'],
  loginUrl: ['Login Url', 'SAML Single Sign-On Service URL', 'Single Sign-On Service URL'],
  microsoftEntraIdentifier: ['Azure AD Identifier', 'Azure Ad Identifier', 'SAML Entity ID'],
  logoutUrl: ['Logout Url', 'Sign-Out URL', 'Single Sign-Out Service URL'],
  setUpApp: ['Set Up {app}', '{app} Configuration'],
  basicSamlConfiguration: ['Basic SAML configuration', 'Domain and URLs'],
  attributesClaims: ['User Attributes & Claims', 'Attributes and claims'],
  uniqueUserIdentifierShort: ['Unique user identifier', 'User Identifier'],
  samlCertificates: ['SAML Signing Certificate', 'SAML certificates'],
  appFederationMetadataUrl: ['App Federation Metadata URL', 'App federation metadata URL'],
  certificateBase64: ['Certificate(Base64)', 'Certificate (base64)'],
  expiration: ['Expires', 'Expiration Date', 'Expiry date'],
  thumbprint: ['Thumb print', 'Certificate thumbprint'],
  status: ['Certificate status'],
  setUpSsoWithSaml: ['Set up single sign-on with SAML', 'Set up single sign-on'],
  samlBasedSignOn: ['SAML-based sign-on', 'Single sign-on'],
  selectSsoMethod: ['Select a single sign-on mode', 'Select a Single sign-on method'],
  enterpriseApplications: ['Enterprise apps', 'Enterprise Applications'],
  enterpriseApps: ['Enterprise applications', 'Enterprise Apps'],
  allApplications: ['All Applications', 'All apps'],
  browseGallery: ['Browse Azure AD Gallery', 'Browse Microsoft Entra App Gallery'],
  searchApplication: ['Search applications', 'Search for an application'],
  searchByNameOrObjectId: ['Search by name or object ID', 'Search applications'],
  newApplication: ['New Application', 'Add application'],
  addUserGroup: ['Add user', 'Add users and groups'],
  addAssignment: ['Add assignment'],
  usersAndGroups: ['Users & groups', 'Users and Groups'],
  noneSelected: ['None selected'],
  createNewUser: ['Create a new user'],
  newUser: ['New User', 'Add user'],
  userPrincipalName: ['User Principal Name', 'User name'],
  displayName: ['Display Name', 'Name'],
  allUsers: ['All Users', 'Users'],
  singleSignOn: ['Single Sign-On', 'Single sign on'],
  gettingStarted: ['Get started', 'Getting started'],
};

/** The captions of the English portal in another year. */
export function rewordEntra(captions: Captions, chance: Chance): Captions {
  const reworded = Object.entries(synonyms).map(([key, others]) => {
    const today = captions[key as CaptionKey];
    return [key, pick(chance, `word ${key}`, [today, today, ...others])];
  });
  return { ...captions, ...Object.fromEntries(reworded) };
}
