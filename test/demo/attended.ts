import { companyHost, entraHost } from '../practice/hosts.ts';
import { startPractice } from '../practice/server.ts';
import { launchChromium } from '../support/chromium.ts';
import type { DemoOptions } from './options.ts';

/** Opens a throw-away browser with both consoles and the panel, and leaves it to a person. */
export async function runAttended(options: DemoOptions): Promise<void> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error('There is no screen here. Use "npm run demo -- --unattended" instead.');
  }
  const practice = await startPractice(options);
  const { browser, openPanel } = await launchChromium({ port: practice.port, headless: false });
  const [first] = await browser.pages();
  const relay = first ?? (await browser.newPage());
  await relay.goto(`https://${companyHost(options.company)}/`);
  const entra = await browser.newPage();
  await entra.goto(`https://${entraHost}/#home`);
  await openPanel(relay);
  console.log('The panel is on its first step. Close the browser to end.');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  await practice.close();
}
