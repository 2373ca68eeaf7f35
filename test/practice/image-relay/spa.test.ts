import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { holds, press, pressInMenu, put } from './testing/hands.ts';
import { usePortal } from './testing/portal-browser.ts';
import { emailFormat } from './testing/signed-response.ts';
import { openPortal } from './testing/visitor.ts';

const settingsPage = '/admin/account/single_sign_on';
const loginUrl = '[data-truth="samlSettings.loginUrl"]';
const format = '[data-truth="samlSettings.nameIdFormat"]';

describe('the single-page app', { timeout: 60_000 }, () => {
  const portal = usePortal('spa');

  test('goes from screen to screen in one document, back too', async () => {
    const page = await portal.open();
    await page.evaluate(() => document.documentElement.setAttribute('data-first', ''));
    await pressInMenu(page, 'Admin', 'Account Settings');
    await press(page, 'link', 'Single Sign On Settings');
    await page.waitForSelector(loginUrl);
    expect(new URL(page.url()).pathname).toBe(settingsPage);
    expect(await page.title()).toBe('Single Sign On Settings | Larkspur Outdoor');
    await page.evaluate(() => window.history.back());
    await page.waitForSelector(loginUrl, { hidden: true });
    expect(await page.$('html[data-first]')).not.toBeNull();
    expect(await holds(page, 'account.name')).toBe('Larkspur Outdoor');
  });

  test('does not notice a value that is put into an element behind its back', async () => {
    const page = await portal.open(settingsPage);
    await page.$eval(loginUrl, (input) => {
      if (input instanceof HTMLInputElement) input.value = 'https://unnoticed.example/';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await put(page, 'samlSettings.logoutUrl', 'https://noticed.example/');
    await save(page);
    expect(portal.company().saml).toMatchObject({
      loginUrl: '',
      logoutUrl: 'https://noticed.example/',
    });
  });

  test('opens a list of choices on the press of the mouse, and not for a bare click', async () => {
    const page = await portal.open(settingsPage);
    await page.$eval(format, (button) => button instanceof HTMLElement && button.click());
    expect(await page.$('[role=listbox]')).toBeNull();
    await page.locator(format).click();
    const options = await page.$$eval('body > [role=listbox] > [role=option]', (all) =>
      all.map((option) => `${option.textContent} ${option.getAttribute('aria-selected')}`),
    );
    expect(options).toHaveLength(5);
    expect(options).toContain('urn:oasis:names:tc:SAML:2.0:nameid-format:transient true');
    await page.locator('h1').click();
    await page.waitForSelector('[role=listbox]', { hidden: true });
  });

  test('lets the keyboard choose, and Escape leaves the choice as it was', async () => {
    const page = await portal.open(settingsPage);
    await page.focus(format);
    for (const key of ['ArrowDown', 'Home', 'ArrowDown', 'Enter'] as const) {
      await page.keyboard.press(key);
    }
    expect(await holds(page, 'samlSettings.nameIdFormat')).toBe(emailFormat);
    for (const key of ['Enter', 'ArrowDown', 'Escape'] as const) await page.keyboard.press(key);
    await page.waitForSelector('[role=listbox]', { hidden: true });
    expect(await holds(page, 'samlSettings.nameIdFormat')).toBe(emailFormat);
    await save(page);
    expect(portal.company().saml.nameIdFormat).toBe(emailFormat);
  });

  test('has no box for a certificate until it is asked for', async () => {
    const page = await portal.open(settingsPage);
    expect(await page.$('textarea')).toBeNull();
    await press(page, 'button', 'Update Certificate');
    await page.waitForSelector('textarea[data-truth="samlSettings.certificate"]');
  });

  async function save(page: Page): Promise<void> {
    await press(page, 'button', 'Save');
    await page.waitForSelector('[role=status]');
  }
});

describe('its answers', () => {
  test('a document without a control, and the same screen as data for the script', async () => {
    const { visitor } = await openPortal({ relayMarkup: 'spa' });
    const { body } = await visitor.get(settingsPage);
    expect(body).not.toContain('data-truth');
    expect(body).toContain('"caption":"Login URL"');
  });

  test('a name that looks like markup cannot leave the data', async () => {
    const { company, visitor } = await openPortal({ relayMarkup: 'spa' });
    company.name = '</script><script>document.title = "mine"';
    expect((await visitor.get('/')).body).not.toContain('</script><script>document');
  });
});
