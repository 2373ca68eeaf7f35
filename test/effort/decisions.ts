/** What a mental step is about: where to go, which value goes where, whether it is right to fill, to save. */
export type Decision = 'go' | 'value' | 'review' | 'save';

const saves = ['Save', 'Create', 'Assign', 'Review + create'];

/** A button that makes or opens a box begins the value that goes there. */
const values = [
  'Image Relay',
  'B.Simon',
  'Show password',
  'Add identifier',
  'Add reply URL',
  'Update Certificate',
];

/** How both walks find a box of the practice consoles. */
export function boxOf(truth: string): string {
  return `pierce/[data-truth="${truth}"]`;
}

/** Presses that complete what the press before began, so that nothing is left to decide. */
const continues: Readonly<Record<string, readonly string[]>> = {
  'Users & Permissions': ['[aria-controls=admin_menu]'],
  'Account Settings': ['[aria-controls=admin_menu]'],
  'Single Sign On Settings': ['Account Settings'],
  'Create New Permission': ['Users & Permissions'],
  'Create SSO User': ['Users & Permissions'],
  'Sign Out': ['[aria-controls=account_menu]'],
  'New application': ['Enterprise apps'],
  'Single sign-on': ['Manage'],
  'Get started 1. Assign users and groups': ['Image Relay'],
  [boxOf('basicSaml.identifier')]: ['Add identifier'],
  [boxOf('basicSaml.replyUrl')]: ['Add reply URL'],
  Close: ['Edit Basic SAML Configuration'],
  'Create new user': ['New user'],
  'None Selected': ['Add user/group'],
  Select: ['B.Simon'],
  Create: ['Review + create'],
  // The admin center validates late, so that the same press is made again.
  Save: ['Save'],
  "No, I'll test later": ['Save'],
  'Test sign in': ['Test'],
  'a.app': ['My Apps'],
};

/**
 * The one rule for both walks, after the heuristics of Card, Moran and Newell: a mental step stands
 * before each press that begins something, and is left out where the press before announced it.
 *
 * @param name Accessible name of what is pressed, or the selector where it has none.
 */
export function decisionBefore(name: string, former: string | null): Decision | null {
  if (former !== null && continues[name]?.includes(former)) return null;
  if (/^(?:Fill \d+ fields?\b|Go there(?: and|,) (?:fill|search|choose)\b)/.test(name))
    return 'review';
  if (values.includes(name) || name.includes('data-truth=')) return 'value';
  return saves.includes(name) ? 'save' : 'go';
}
