import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateCertificate } from '../practice/x509.ts';
import { english } from '../support/english.ts';
import {
  choices,
  chooseFile,
  dropFile,
  paste,
  pressDownload,
  standing,
} from './support/certificates.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';
import { walkToCertificate } from './support/to-certificate.ts';
import { unfoldSection } from './support/unfold.ts';

const untick = english['checklist.untick'].replace('{step}', english['step.certificate.title']);

describe('the ways to bring the certificate', () => {
  let stage: HeadlessStage;

  beforeAll(async () => {
    stage = await startHeadlessStage();
    await walkToCertificate(stage);
  }, 150_000);
  afterAll(() => stage.close());

  const panel = () => stage.panel.page;
  const refused = () =>
    panel()
      .$eval('.certificate [role=alert]', (alert) => alert.textContent)
      .catch(() => null);
  const matches = () => ({
    thumbprint: stage.world.tenant.apps[0]?.certificates[0]?.thumbprint,
    sentence: `✓ ${english['certificate.matches']}`,
  });

  it('refuses a private key, in a file and pasted', async () => {
    const path = join(dirname(await download('base64')), 'key.pem');
    await writeFile(path, privateKey());
    await chooseFile(panel(), path);
    await eventually(refused).toBe(english['certificate-refusal.private-key']);
    await paste(stage, 'not a certificate');
    await eventually(refused).toBe(english['certificate-refusal.not-a-certificate']);
    await paste(stage, privateKey());
    await eventually(refused).toBe(english['certificate-refusal.private-key']);
    expect(await standing(panel())).toBeNull();
  });

  it('keeps no certificate under the thumbprint of another', async () => {
    const { der } = await otherCertificate();
    const message = {
      type: 'setup/bring-certificate',
      der,
      source: 'file',
      details: {
        subject: 'CN=x',
        notBefore: new Date(0).toISOString(),
        notAfter: new Date().toISOString(),
        thumbprint: matches().thumbprint,
        sha256: '0'.repeat(64),
      },
    };
    const reply = await panel().evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
    expect(reply).toEqual({ outcome: 'failed', reason: 'not-understood' });
    expect(await standing(panel())).toBeNull();
  });

  it('shows that the certificate of another application differs, and does not count it', async () => {
    const { pem, thumbprint } = await otherCertificate();
    await paste(stage, pem);
    const sentence = english['certificate.differs'].replace(
      '{thumbprint}',
      matches().thumbprint ?? '',
    );
    await eventually(() => standing(panel())).toEqual({ thumbprint, sentence: `⚠ ${sentence}` });
    await stage.panel.waitForStep('certificate');
  });

  it('takes the downloaded Base64 file, and the step is done', async () => {
    await chooseFile(panel(), await download('base64'));
    await stage.panel.waitForStep('open-users');
    await unfoldSection(panel(), 'configure-entra');
    await stage.hands.press(panel(), 'button', untick);
    await eventually(() => standing(panel())).toEqual(matches());
  });

  it.each([
    { way: 'the raw file, chosen', bring: async () => chooseFile(panel(), await download('raw')) },
    { way: 'a file, dropped', bring: async () => dropFile(panel(), await download('base64')) },
    { way: 'text, pasted', bring: () => paste(stage, pemOfActive()) },
    {
      way: 'the metadata file',
      bring: async () => chooseFile(panel(), await download('federation-metadata')),
    },
  ])('takes $way', async ({ bring }) => {
    const { pem, thumbprint } = await otherCertificate();
    await paste(stage, pem);
    await eventually(() => standing(panel())).toMatchObject({ thumbprint });
    await bring();
    await eventually(() => standing(panel())).toEqual(matches());
    expect(await refused()).toBeNull();
  });

  it('asks which of two it is, marks the active one, and takes that', async () => {
    const { pem, thumbprint } = await otherCertificate();
    await paste(stage, pem);
    await eventually(() => standing(panel())).toMatchObject({ thumbprint });
    await paste(stage, pem + pemOfActive());
    await eventually(() => choices(panel())).toEqual([
      { thumbprint, checked: false, disabled: true },
      { thumbprint: matches().thumbprint, checked: true, disabled: false },
    ]);
    expect(await standing(panel())).toMatchObject({ thumbprint });
    await stage.hands.press(panel(), 'button', english['certificate-choice.use']);
    await eventually(() => standing(panel())).toEqual(matches());
  });

  const download = (file: Parameters<typeof pressDownload>[1]) =>
    stage.downloads.save(() => pressDownload(stage, file));
  const pemOfActive = () => {
    const der = stage.world.tenant.apps[0]?.certificates[0]?.der ?? '';
    return `-----BEGIN CERTIFICATE-----\n${der}\n-----END CERTIFICATE-----`;
  };
});

function privateKey(): string {
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function otherCertificate() {
  const year = 365 * 24 * 60 * 60 * 1000;
  return generateCertificate({
    commonName: 'Microsoft Azure Federated SSO Certificate',
    notBefore: new Date(),
    notAfter: new Date(Date.now() + 3 * year),
  });
}
