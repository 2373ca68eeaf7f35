import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addEnterpriseApp, chooseSaml } from '../practice/world/enterprise-apps.ts';
import { english } from '../support/english.ts';
import { waitUntil } from '../support/wait-until.ts';
import { startPracticeFirefox } from './support/practice-browser.ts';

const patience = 20_000;
const relayAddress = 'https://larkspur.imagerelay.com';

/** The panel stands in a tab of its own here, so it is read and pressed while a console is in front. */
describe('the path through both consoles in Firefox', () => {
  let firefox: Awaited<ReturnType<typeof startPracticeFirefox>>;
  let panel: Page;
  let console: Page;

  beforeAll(async () => {
    firefox = await startPracticeFirefox({ practice: { delay: 20 } });
    panel = await firefox.openPanelPage();
    console = await firefox.browser.newPage();
    await console.goto(`${relayAddress}/`);
  });
  afterAll(() => firefox.close());

  const shows = (text: string) =>
    waitUntil(
      `the panel shows “${text}”`,
      () => panel.evaluate((wanted) => document.body.textContent?.includes(wanted), text),
      patience,
    );
  const press = async (name: string) => {
    await waitUntil(
      `the button “${name}” can be pressed`,
      () =>
        panel.evaluate((wanted) => {
          const button = [...document.querySelectorAll('button')].find(
            (each) => each.textContent === wanted && !each.disabled,
          );
          button?.click();
          return button !== undefined;
        }, name),
      patience,
    );
  };
  const outcomes = (count: number) =>
    waitUntil(
      `the panel shows ${count} outcomes`,
      async () => {
        const lines = await panel.$$eval('.results li', (items) =>
          items.map((item) => item.className),
        );
        return lines.length === count && lines;
      },
      patience,
    );

  it('begins with the company that is open in a tab', async () => {
    await press('Start with larkspur.imagerelay.com');
    await shows(english['step.read-image-relay.title']);
  });

  it('captures Image Relay’s addresses', async () => {
    await console.goto(`${relayAddress}/admin/account/single_sign_on`);
    await shows(`Done: ${english['step.open-sso-settings.title']}.`);
    await shows(`${relayAddress}/sso/consume`);
  });

  it('captures Entra’s addresses and certificate data', async () => {
    const { world } = firefox.practice;
    const app = await addEnterpriseApp(world, 'Image Relay', null);
    await chooseSaml(world, app);
    await console.goto(
      `https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/SignOn/objectId/${app.objectId}/appId/${app.appId}`,
    );
    await shows(`https://login.microsoftonline.com/${world.tenant.id}/saml2`);
    await shows(app.dummyCertificate.thumbprint);
  });

  it('fills Image Relay’s form, and the page keeps it', async () => {
    await console.goto(`${relayAddress}/admin/account/single_sign_on`);
    await press('Fill 5 fields');
    expect(await outcomes(5)).toEqual(['good', 'good', 'good', 'good', 'good']);
    const value = (truth: string) =>
      console.$eval(`[data-truth="${truth}"]`, (each) =>
        each instanceof HTMLInputElement || each instanceof HTMLSelectElement ? each.value : '',
      );
    const saml2 = `https://login.microsoftonline.com/${firefox.practice.world.tenant.id}/saml2`;
    expect(await value('samlSettings.loginUrl')).toBe(saml2);
    expect(await value('samlSettings.logoutUrl')).toBe(saml2);
    expect(await value('samlSettings.nameIdFormat')).toContain('emailAddress');
    expect(await value('samlSettings.binding')).toBe('post');
  });
});
