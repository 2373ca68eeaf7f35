import { type Chance, pick } from './chance.ts';

/** What guides of other years and other identity providers call the same things in Image Relay. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  'Single Sign On Settings': ['Single Sign-On Settings', 'SSO Settings', 'Single Sign On'],
  'SAML Settings': ['SAML 2.0 Settings', 'SAML Configuration'],
  'Login URL': ['Login URL (SSO)', 'SSO Sign-in URL', 'Login Url'],
  'Logout URL': [
    'Logout Service URL',
    'SSO Logout URL',
    'Redirect URL - User is redirected here after logging out of IR (optional)',
  ],
  'Name Id Format': ['Name ID Format', 'NameID Format'],
  'Binding Options for Requests from the Service Provider (Image Relay)': [
    'Binding Options for Requests from the Service Provider',
    'Request Binding',
  ],
  'x.509 Certificate': ['X.509 Certificate', 'x509 Certificate', 'Certificate'],
  'Update Certificate': ['Replace Certificate', 'Change Certificate'],
  'Just-In-Time User Provisioning': ['Just-in-Time Provisioning', 'User Provisioning'],
  'Enable Just-In-Time User Provisioning': [
    'Enable Just-in-Time Provisioning',
    'Enable Just-In-Time User provisioning',
  ],
  'Permission for new users': ['Permission group for new users', 'Default Permission'],
  'Image Relay SAML Service Provider Details': [
    'SAML Service Provider Details',
    'Service Provider Details',
  ],
  'Metadata URL': ['SP Metadata URL', 'Service Provider Metadata URL'],
  'Assertion Consumer URL': ['Assertion Consumer Service URL', 'ACS URL'],
  'Users & Permissions': ['Users and Permissions', 'Users & permissions'],
  'Create New Permission': ['Create Permission', 'New Permission'],
  'Create SSO User': ['Create a SSO User', 'Create SSO user'],
  'Create a SSO User': ['Create SSO User', 'Create an SSO User'],
  'Permission Title': ['Title', 'Permission Name'],
  'Permission Type': ['Type of Permission', 'Type'],
  'This Group can only sign-in via Single Sign On': [
    'This group can only sign in via Single Sign-On',
    'This group can only sign-in via SSO',
  ],
  Email: ['Email Address', 'E-mail'],
  'First Name': ['First name', 'Given Name'],
  'Last Name': ['Last name', 'Surname'],
  Company: ['Company Name', 'Organization'],
  Permission: ['Permission Group', 'Group'],
  Create: ['Save', 'Create User'],
};

/** What a text of today's Image Relay reads in another year. */
export function rewordRelay(text: string, chance: Chance): string {
  return pick(chance, `word ${text}`, [text, text, ...(synonyms[text] ?? [])]);
}
