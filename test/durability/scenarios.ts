import type { Page } from 'puppeteer-core';
import { english } from '../../lib/catalogue/en.ts';
import { addConfiguredApp } from '../bench/bench-world.ts';
import { held } from '../e2e/support/review.ts';
import { companyHost } from '../practice/hosts.ts';
import { paths } from '../practice/image-relay/paths.ts';
import type { World } from '../practice/world/world.ts';
import { waitUntil } from '../support/wait-until.ts';
import type { DurableBrowser } from './durable-browser.ts';

/** What a form's fields hold, by their names. */
export type Form = Readonly<Record<string, string>>;

/** Something that is begun and cut short at each of its steps. */
export interface Scenario {
  readonly name: string;
  readonly address: string;
  /** Fields of the form by which it is seen whether something was written; none where pages are read. */
  readonly fields: readonly string[];
  /** What has to be done before the counting begins; answers what the form held at first. */
  readonly prepare: (browser: DurableBrowser) => Promise<Form>;
  /** What is cut short. Must not wait for what comes of it. */
  readonly begin: (browser: DurableBrowser) => Promise<void>;
  /** The browser is killed at each step as well. */
  readonly isKilled: boolean;
}

const patience = 20_000;

/** A press in the panel; it waits for the button, and not for what comes of it. */
async function press(panel: Page, name: RegExp): Promise<void> {
  await waitUntil(
    `the panel offers ${name}`,
    () =>
      panel.evaluate((pattern) => {
        const buttons = [...document.querySelectorAll('button')];
        const button = buttons.find(({ textContent }) => new RegExp(pattern).test(textContent));
        if (!button || button.disabled) return false;
        button.click();
        return true;
      }, name.source),
    patience,
  );
}

/** Waits until the panel says of so many fields at least that they were written. */
async function untilWritten({ panel }: DurableBrowser, fields: number): Promise<void> {
  await waitUntil(
    'the fill has been recorded',
    () =>
      panel().evaluate(
        (least) => document.querySelectorAll('.results .good').length >= least,
        fields,
      ),
    patience,
  );
}

const fillButton = /^Fill \d+ fields?$/;
const undoButton = new RegExp(`^${english['fill.undo']}$`);
const permission = ['permission.title', 'permission.ssoOnly'];
const samlForm = ['loginUrl', 'logoutUrl', 'nameIdFormat', 'binding', 'jitEnable'].map(
  (name) => `samlSettings.${name}`,
);

/** A capture in each console, a fill of two forms, and taking one back. */
export async function scenariosIn(world: World): Promise<Scenario[]> {
  const relay = `https://${companyHost(world.options.company)}`;
  const saml = await addConfiguredApp(world);
  const capture = (name: string, address: string, isKilled: boolean): Scenario => ({
    name,
    address,
    fields: [],
    prepare: async () => ({}),
    begin: async ({ tab }) => void (await tab().goto(address)),
    isKilled,
  });
  const open = async (browser: DurableBrowser, address: string, fields: readonly string[]) => {
    await browser.tab().goto(address);
    await waitUntil('the form can be filled', () => offers(browser.panel(), fillButton), patience);
    return held(browser.tab(), fields);
  };
  const fill = ({ panel }: DurableBrowser) => press(panel(), fillButton);
  const settings = `${relay}${paths.singleSignOn}`;
  const newPermission = `${relay}${paths.newPermission}`;
  return [
    capture('capture in Entra', saml, true),
    capture('capture in Image Relay', settings, false),
    {
      name: 'fill of two fields',
      address: newPermission,
      fields: permission,
      prepare: (browser) => open(browser, newPermission, permission),
      begin: fill,
      isKilled: true,
    },
    {
      name: 'fill of a whole form',
      address: settings,
      fields: samlForm,
      prepare: (browser) => open(browser, settings, samlForm),
      begin: fill,
      isKilled: false,
    },
    {
      name: 'putting back',
      address: newPermission,
      fields: permission,
      prepare: async (browser) => {
        const form = await open(browser, newPermission, permission);
        await fill(browser);
        await untilWritten(browser, permission.length);
        return form;
      },
      begin: ({ panel }) => press(panel(), undoButton),
      isKilled: false,
    },
  ];
}

function offers(panel: Page, name: RegExp): Promise<boolean> {
  return panel.evaluate(
    (pattern) =>
      [...document.querySelectorAll('button')].some(
        ({ textContent, disabled }) => !disabled && new RegExp(pattern).test(textContent),
      ),
    name.source,
  );
}

/** What a form's fields hold now, by their names. */
export function formNow(browser: DurableBrowser, { fields }: Scenario): Promise<Form> {
  return held(browser.tab(), fields);
}
