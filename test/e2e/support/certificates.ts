import type { Page } from 'puppeteer-core';
import type { Stage } from '../../demo/stage.ts';
import { english } from '../../support/english.ts';
import type { Downloads } from './downloads.ts';

/** What the SAML page offers for download, by the ends of the links' addresses. */
export type CertificateFile = 'base64' | 'raw' | 'federation-metadata';

/** Presses "Download" on the SAML page. */
export async function pressDownload({ hands, entra }: Stage, file: CertificateFile): Promise<void> {
  await entra.bringToFront();
  await hands.pressOn(entra, `a.ext-download[href$="/${file}"]`);
}

/** Chooses a file in the panel. */
export async function chooseFile(panel: Page, path: string): Promise<void> {
  const input = await panel.waitForSelector('.certificate input[type=file]');
  if (input?.toElement === undefined) throw new Error('The panel asks for no file.');
  await (await input.toElement('input')).uploadFile(path);
}

/** Drops a file on the panel as from a file manager. */
export async function dropFile(panel: Page, path: string): Promise<void> {
  const section = await panel.waitForSelector('.certificate');
  const point = await section?.clickablePoint();
  const session = await panel.createCDPSession();
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      type,
      x: point?.x ?? 0,
      y: point?.y ?? 0,
      data,
    });
  }
  await session.detach();
}

/** Puts a text into the panel's box in one piece, as a paste does, and presses the button below. */
export async function paste({ hands, panel }: Stage, text: string): Promise<void> {
  await hands.pressOn(panel.page, '.certificate textarea');
  await panel.page.keyboard.down('Control');
  await panel.page.keyboard.press('a');
  await panel.page.keyboard.up('Control');
  await panel.page.keyboard.sendCharacter(text);
  await hands.press(panel.page, 'button', english['certificate.use-pasted']);
}

/** The certificate that the panel shows, and what it says of it; null where there is none. */
export async function standing(
  panel: Page,
): Promise<{ thumbprint: string; sentence: string } | null> {
  const details = await panel.$('.certificate-details');
  if (details === null) return null;
  return details.evaluate((element) => ({
    thumbprint: element.querySelector('.code')?.textContent ?? '',
    sentence: element.querySelector(':scope > p')?.textContent ?? '',
  }));
}

/** The certificates that the panel asks about, and which of them is chosen. */
export function choices(
  panel: Page,
): Promise<{ thumbprint: string; checked: boolean; disabled: boolean }[]> {
  return panel.$$eval('.chooser label', (labels) =>
    labels.map((label) => {
      const radio = label.querySelector('input');
      const thumbprint = label.querySelector('.code')?.textContent ?? '';
      return { thumbprint, checked: radio?.checked ?? false, disabled: radio?.disabled ?? false };
    }),
  );
}

/** Brings the certificate as a file: downloaded in Entra, chosen in the panel. */
export function chooseDownloaded(downloads: Downloads) {
  return async (stage: Stage) => {
    const path = await downloads.save(() => pressDownload(stage, 'base64'));
    await chooseFile(stage.panel.page, path);
  };
}
