import { entraConsole } from '../../../lib/consoles/entra/entra-in-every-language.ts';
import type { PageId } from '../../../lib/consoles/ids.ts';
import { imageRelayConsole } from '../../../lib/consoles/image-relay/image-relay-console.ts';
import type { FieldDescription, PageDescription } from '../../../lib/consoles/page-description.ts';
import type { CaptionKey } from '../../practice/entra/captions/english.ts';
import { appFragment, fragments } from '../../practice/entra/client/addresses.ts';
import { entraHost } from '../../practice/hosts.ts';
import { paths } from '../../practice/image-relay/paths.ts';
import { type ConsoleWorld, relayAddress } from './console-world.ts';

/** A press on the way to a page: a role and the captions that its name is put together from. */
export interface Press {
  readonly role: string;
  readonly name: readonly CaptionKey[];
}

/** A page of the practice consoles, and the way there. */
export interface ConsolePage {
  readonly id: PageId;
  readonly address: (world: ConsoleWorld) => string;
  readonly presses: readonly Press[];
  /** The page that it lies over, which is still there to be recognised. */
  readonly over?: PageId;
}

const entra = (fragment: string) => () => `https://${entraHost}/${fragment}`;
const ofApp = (item: string) => (world: ConsoleWorld) =>
  `https://${entraHost}/${appFragment(item, world.app)}`;
const ofUndecided = (item: string) => (world: ConsoleWorld) =>
  `https://${entraHost}/${appFragment(item, world.undecided)}`;
const relay = (path: string) => (world: ConsoleWorld) => relayAddress(world, path);

const addIdentifier: Press = { role: 'button', name: ['addIdentifier'] };
const addReplyUrl: Press = { role: 'button', name: ['addReplyUrl'] };
const editBasicSaml: Press = { role: 'button', name: ['edit', 'basicSamlConfiguration'] };

export const entraConsolePages: readonly ConsolePage[] = [
  { id: 'entra/home', address: entra(fragments.home), presses: [] },
  { id: 'entra/enterprise-applications', address: entra(fragments.allApplications), presses: [] },
  { id: 'entra/gallery', address: entra(fragments.gallery), presses: [] },
  { id: 'entra/app-overview', address: ofApp('Overview'), presses: [] },
  { id: 'entra/sso-method', address: ofUndecided('SignOn'), presses: [] },
  { id: 'entra/saml', address: ofApp('SignOn'), presses: [] },
  {
    id: 'entra/basic-saml',
    address: ofApp('SignOn'),
    presses: [editBasicSaml, addIdentifier, addReplyUrl],
    over: 'entra/saml',
  },
  {
    id: 'entra/certificates',
    address: ofApp('SignOn'),
    presses: [{ role: 'button', name: ['edit', 'samlCertificates'] }],
    over: 'entra/saml',
  },
  { id: 'entra/users', address: entra(fragments.allUsers), presses: [] },
  { id: 'entra/create-user', address: entra(fragments.createUser), presses: [] },
  { id: 'entra/users-and-groups', address: ofApp('Users'), presses: [] },
  {
    id: 'entra/add-assignment',
    address: ofApp('Users'),
    presses: [
      { role: 'menuitem', name: ['addUserGroup'] },
      { role: 'button', name: ['noneSelected'] },
    ],
    over: 'entra/users-and-groups',
  },
];

/** Pages that no step asks for, and that are known all the same. */
export const furtherConsolePages: readonly ConsolePage[] = [
  {
    id: 'entra/claims',
    address: ofApp('SignOn'),
    presses: [{ role: 'button', name: ['edit', 'attributesClaims'] }],
  },
];

export const relayConsolePages: readonly ConsolePage[] = [
  { id: 'image-relay/home', address: relay(paths.library), presses: [] },
  { id: 'image-relay/users-and-permissions', address: relay(paths.users), presses: [] },
  { id: 'image-relay/create-permission', address: relay(paths.newPermission), presses: [] },
  { id: 'image-relay/sso-settings', address: relay(paths.singleSignOn), presses: [] },
  { id: 'image-relay/create-sso-user', address: relay(paths.newSsoUser), presses: [] },
  { id: 'image-relay/sign-in', address: relay(paths.login), presses: [] },
];

/** Everything that may be found on any page. Buttons bear no mark on the practice pages. */
export const describedFields: readonly FieldDescription[] = [
  ...entraConsole.pages,
  ...imageRelayConsole.pages,
].flatMap(marked);

/** What there is to find on a page. */
export function fieldsOf({ id }: ConsolePage): readonly FieldDescription[] {
  const page = [...entraConsole.pages, ...imageRelayConsole.pages].find((each) => each.id === id);
  return page ? marked(page) : [];
}

function marked({ fields }: PageDescription): readonly FieldDescription[] {
  return fields.filter((field) => field.kind !== 'button');
}

export function hasFields(page: ConsolePage): boolean {
  return fieldsOf(page).length > 0;
}
