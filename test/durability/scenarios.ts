import { stepIds } from '../../lib/guide/step.ts';
import { newSetup } from '../../lib/setup/new-setup.ts';
import type { SetupState } from '../../lib/setup/setup-state.ts';
import { addConfiguredApp } from '../bench/bench-world.ts';
import { fragments } from '../practice/entra/client/addresses.ts';
import { companyHost, entraHost } from '../practice/hosts.ts';
import { paths } from '../practice/image-relay/paths.ts';
import type { World } from '../practice/world/world.ts';
import { english } from '../support/english.ts';
import type { DurableBrowser } from './durable-browser.ts';
import { formNow, press, type Scenario, untilOffered, untilWritten } from './scenario.ts';

const fillButton = /^Fill \d+ fields?$/;
const undoButton = new RegExp(`^${english['fill.undo']}$`);
const putBackButton = /^Put back Permission Title$/;

const inEntra = (setting: string) => `fact entra/${setting}`;

const permission = ['permission.title', 'permission.ssoOnly'];
const user = ['email', 'firstName', 'lastName', 'company'].map((name) => `ssoUser.${name}`);
const samlForm = ['loginUrl', 'logoutUrl', 'nameIdFormat', 'binding', 'jitEnable'].map(
  (name) => `samlSettings.${name}`,
);

/**
 * Captures in both consoles, also in a frame; fills of three forms; and taking them back. Later ones start
 * from what the captures have brought.
 */
export async function scenariosIn(world: World): Promise<Scenario[]> {
  const relay = `https://${companyHost(world.options.company)}`;
  const saml = await addConfiguredApp(world);
  const people = `https://${entraHost}/${fragments.allUsers}`;
  addTestUser(world);
  const settings = `${relay}${paths.singleSignOn}`;
  const fillOfTwo = fillOf('fill of two fields', `${relay}${paths.newPermission}`, {
    fields: permission,
    isKilled: true,
  });
  const wholeForm = fillOf('fill of a whole form', settings, { fields: samlForm, isKilled: false });
  return [
    tickByHand('a tick by hand'),
    capture('capture in Entra', saml, {
      expects: ['idp.loginUrl', 'idp.thumbprint', 'sp.replyUrl', 'tenant.id'].map(inEntra),
      isKilled: true,
    }),
    capture('capture in a frame', people, {
      expects: [inEntra('testUser.upn')],
      isKilled: false,
    }),
    capture('capture in Image Relay', settings, {
      expects: ['fact image-relay/sp.identifier', 'fact image-relay/sp.replyUrl'],
      isKilled: false,
    }),
    capture('capture of a list', `${relay}${paths.users}`, {
      expects: ['seen image-relay/users-and-permissions'],
      isKilled: false,
    }),
    fillOfTwo,
    wholeForm,
    fillOf('fill of a user', `${relay}${paths.newSsoUser}`, { fields: user, isKilled: false }),
    takingBack(fillOfTwo, 'putting all back', undoButton),
    takingBack(fillOfTwo, 'putting one back', putBackButton),
    takingBack(wholeForm, 'putting a whole form back', undoButton),
  ];
}

function capture(
  name: string,
  address: string,
  { expects, isKilled }: Pick<Scenario, 'expects' | 'isKilled'>,
): Scenario {
  return {
    name,
    address,
    fields: [],
    expects,
    prepare: async () => ({}),
    begin: async ({ tab }) => void (await tab().goto(address)),
    isKilled,
  };
}

function fillOf(
  name: string,
  address: string,
  { fields, isKilled }: Pick<Scenario, 'fields' | 'isKilled'>,
): Scenario {
  return {
    name,
    address,
    fields,
    expects: [],
    prepare: async (browser) => {
      await browser.tab().goto(address);
      await untilOffered(browser, fillButton);
      return formNow(browser, { fields });
    },
    begin: fill,
    isKilled,
  };
}

/** Takes back what a fill has written. */
function takingBack(first: Scenario, name: string, button: RegExp): Scenario {
  return {
    ...first,
    name,
    isKilled: false,
    prepare: async (browser) => {
      const form = await first.prepare(browser);
      await fill(browser);
      await untilWritten(browser, 2);
      return form;
    },
    begin: (browser) => press(browser, button),
  };
}

/** A command that does nothing but record what the admin said. */
function tickByHand(name: string): Scenario {
  const button = new RegExp(`^${english['now.tick']}$`);
  return {
    name,
    address: 'about:blank',
    fields: [],
    expects: [`mark ${stepIds[0]}`],
    prepare: async (browser) => {
      await untilOffered(browser, button);
      return {};
    },
    begin: (browser) => press(browser, button),
    isKilled: false,
  };
}

function fill(browser: DurableBrowser): Promise<void> {
  return press(browser, fillButton);
}

/** A setup that has just begun. */
export function begunSetup(company: string): SetupState {
  const host = companyHost(company);
  const fresh = newSetup(crypto.randomUUID(), host, new Date().toISOString());
  return { ...fresh, company: { host, confirmed: true } };
}

/** The test user of the tutorial, as the portal lists it once it was created. */
function addTestUser({ tenant }: World): void {
  const [admin] = tenant.users;
  if (admin === undefined) throw new Error('A tenant has an administrator.');
  const userPrincipalName = `B.Simon@${tenant.domains[0]}`;
  const names = { displayName: 'B.Simon', mailNickname: 'B.Simon', userPrincipalName };
  tenant.users.splice(1, 0, { ...admin, ...names, id: crypto.randomUUID() });
}
