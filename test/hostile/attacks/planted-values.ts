import type { Page } from 'puppeteer-core';
import type { SetupState } from '../../../lib/setup/setup-state.ts';
import { english } from '../../support/english.ts';
import { type Attack, evil } from '../attack.ts';
import type { Scene } from '../scene/scene.ts';
import { evilLogin, verdictOn } from './forged.ts';

const company = 'larkspur.imagerelay.com';
const loginUrl = 'saml.loginUrl';
const consumer = 'spDetails.acsUrl';

const facts = (setup: SetupState) => setup.facts;
const withoutLogin = (setup: SetupState): SetupState => {
  const { 'entra/idp.loginUrl': _, ...others } = setup.facts;
  return { ...setup, facts: others };
};

/** Puts a value where a page shows another one. */
async function plant(page: Page, truth: string, value: string): Promise<void> {
  const planted = await page.$$eval(
    `pierce/[data-truth="${truth}"]`,
    (places, text) => {
      for (const place of places) {
        if (place instanceof HTMLInputElement) place.value = text;
        else place.textContent = text;
      }
      return places.length;
    },
    value,
  );
  if (planted === 0) throw new Error(`Nothing shows ${truth}`);
}

/** What a Login URL may look like without being one. */
const lookAlikes: readonly [what: string, value: string][] = [
  ['on a host that only begins so', evilLogin.replace('.com/', `.com.${evil.host}/`)],
  ['with a user before the host', evilLogin.replace('.com/', `.com@${evil.host}/`)],
  ['with a letter of another script', evilLogin.replace('microsoft', 'micros\u043Eft')],
  ['on another port', evilLogin.replace('.com/', '.com:8443/')],
  ['over http', evilLogin.replace('https', 'http')],
  ['with a script', `javascript:alert("${evil.name}")`],
];

/** What hides a node, so that nothing in it may be read at all. */
const hidings: readonly [what: string, style: string][] = [
  ['without a box', 'display: none'],
  ['that is invisible', 'visibility: hidden'],
  ['that is transparent', 'opacity: 0'],
];

/** What only keeps it out of sight: there the addresses around it contradict it. */
const outOfSight: readonly [what: string, style: string][] = [
  ['far outside of the page', 'position: absolute; left: -9999px'],
  ['of no size', 'position: absolute; width: 0; height: 0; overflow: hidden'],
];

/** Puts a Login URL of another tenant where the page shows the true one, and hides that place. */
async function plantHidden(page: Page, style: string): Promise<void> {
  await plant(page, loginUrl, evilLogin);
  await page.$$eval(
    `pierce/[data-truth="${loginUrl}"]`,
    (places, css) => {
      for (const place of places) if (place instanceof HTMLElement) place.style.cssText = css;
    },
    style,
  );
}

/** What was read was taken, or was refused by name; what was not read left no trace. */
const wasRead = ({ facts: all, refused }: SetupState) =>
  all['entra/idp.loginUrl'] !== undefined ||
  refused.some(({ key }) => key === 'entra/idp.loginUrl');

const onLogin = async (scene: Scene, put: () => Promise<void>) => {
  await scene.fresh(scene.entra);
  await put();
  await scene.reset(withoutLogin);
  return verdictOn(
    scene,
    (setup) => (setup.facts['entra/idp.loginUrl']?.value ?? '').includes(evil.tenant),
    () => scene.look(scene.entra),
  );
};

/** Values that a console's own page shows, put there by whoever can write on it. */
export const plantedValues: readonly Attack[] = [
  {
    name: 'an Assertion Consumer URL of a foreign host',
    tries: `https://${evil.host}/sso/consume on our own settings page`,
    says: `the page shows an address on another host than ${company}. It was not taken.`,
    run: async (scene) => {
      await scene.fresh(scene.relay);
      await plant(scene.relay, consumer, `https://${evil.host}/sso/consume`);
      return verdictOn(scene, facts, () => scene.look(scene.relay));
    },
  },
  {
    name: 'a Login URL of another tenant',
    tries: `the tenant ${evil.tenant} among addresses of ours`,
    says: 'the addresses on the page belong to different tenants. Nothing was taken from there.',
    run: async (scene) => {
      await scene.fresh(scene.entra);
      await plant(scene.entra, loginUrl, evilLogin);
      return verdictOn(scene, facts, () => scene.look(scene.entra));
    },
  },
  ...lookAlikes.map(
    ([what, value]): Attack => ({
      name: `a Login URL ${what}`,
      tries: value,
      says: english['preflight.needs.fact']
        .replace('{setting}', 'Login URL')
        .replace('{console}', 'Entra'),
      ...(value.startsWith('javascript:') && { canSucceed: false as const }),
      run: (scene) => onLogin(scene, () => plant(scene.entra, loginUrl, value)),
    }),
  ),
  ...hidings.map(
    ([what, style]): Attack => ({
      name: `a Login URL in a node ${what}`,
      tries: style,
      // That it is read where it can be seen, "a Login URL of another tenant" shows.
      canSucceed: false,
      run: async (scene) => {
        await scene.fresh(scene.entra);
        await plantHidden(scene.entra, style);
        await scene.reset(withoutLogin);
        return verdictOn(scene, wasRead, () => scene.look(scene.entra));
      },
    }),
  ),
  ...outOfSight.map(
    ([what, style]): Attack => ({
      name: `a Login URL in a node ${what}`,
      tries: style,
      run: (scene) => onLogin(scene, () => plantHidden(scene.entra, style)),
    }),
  ),
  {
    name: 'a Login URL as the application’s display name',
    tries: `an application called “Login URL ${evilLogin}”`,
    says: english['fill.other-application'],
    run: async (scene) => {
      const app = scene.stage.world.tenant.apps[0];
      if (!app) throw new Error('There is no application.');
      const { displayName } = app;
      app.displayName = `Login URL ${evilLogin}`;
      try {
        await scene.reset(withoutLogin);
        return await verdictOn(scene, facts, () => scene.fresh(scene.entra));
      } finally {
        app.displayName = displayName;
      }
    },
  },
  {
    name: 'the settings page of another company',
    tries: 'tamarind.imagerelay.com in front',
    says: english['fill.other-company']
      .replace('{host}', 'tamarind.imagerelay.com')
      .replace('{company}', company),
    run: async (scene) => {
      const address = scene.relay.url();
      try {
        return await verdictOn(scene, facts, async () => {
          await scene.relay.goto(address.replace(company, 'tamarind.imagerelay.com'));
          await scene.fresh(scene.relay);
        });
      } finally {
        scene.later(() => scene.relay.goto(address));
      }
    },
  },
];
