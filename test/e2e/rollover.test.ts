import { afterEach, describe, expect, it } from 'vitest';
import { pageAt } from '../demo/stage.ts';
import { signInHost } from '../practice/hosts.ts';
import { english } from '../support/english.ts';
import {
  alerts,
  bringFresh,
  type ChangeStage,
  createCertificate,
  fillAndSave,
  host,
  pressInRow,
  reaches,
  startChange,
} from './support/change-stage.ts';
import { eventually } from './support/eventually.ts';
import { shownAtSignIn, signInAs } from './support/sign-in-as.ts';
import { storedSetup } from './support/stored.ts';

const rejected = 'The signature of the response cannot be verified';

describe('the change of the certificate', () => {
  let stage: ChangeStage;

  afterEach(() => stage.chromium.close());

  const signIn = () => shownAtSignIn(stage.chromium.browser, host, stage.user);
  const worksFor = () => expect(signIn()).resolves.toContain(stage.user.userPrincipalName);
  const failsFor = () => expect(signIn()).resolves.toContain(rejected);
  const says = (id: 'image-relay-ahead' | 'entra-ahead') =>
    eventually(async () => (await alerts(stage)).join('\n')).toContain(
      english[`rollover-standing.${id}`],
    );

  async function test() {
    const { relay, hands, panel, chromium, user } = stage;
    await relay.bringToFront();
    await relay.goto(`https://${host}/logout`);
    const known = await chromium.browser.pages();
    await hands.press(panel, 'button', english['test.start.sp']);
    const tab = await pageAt(chromium.browser, signInHost, known);
    await hands.pressOn(tab, '#signOutAndRetry');
    await signInAs(hands, tab, user);
  }

  it('goes through in the safe order, with one short outage that is told', async () => {
    stage = await startChange();
    await reaches(stage, 'create');
    await worksFor();
    await createCertificate(stage);
    await reaches(stage, 'bring');
    await worksFor();
    await bringFresh(stage);
    await reaches(stage, 'save');
    await fillAndSave(stage);
    await reaches(stage, 'activate');
    await says('image-relay-ahead');
    await failsFor();
    await pressInRow(stage, 1, 'makeCertificateActive');
    await reaches(stage, 'test');
    expect(await alerts(stage)).toEqual([]);
    await worksFor();
    await test();
    await reaches(stage, 'remove');
    await pressInRow(stage, 0, 'deleteCertificate');
    await stage.hands.press(stage.panel, 'button', english['rollover.finish']);
    await eventually(() => stage.panel.$eval('.now h2', (each) => each.textContent)).toBe(
      english['all-done.title'],
    );
    const fresh = stage.app.certificates.map(({ thumbprint }) => thumbprint);
    expect(await storedSetup(stage.chromium)).toMatchObject({
      certificate: { thumbprint: fresh[0] },
    });
    expect(fresh).toHaveLength(1);
    expect(fresh).not.toContain(stage.old.thumbprint);
  }, 180_000);

  it('made active first, it tells the outage and leads out of it', async () => {
    stage = await startChange();
    await reaches(stage, 'create');
    await createCertificate(stage);
    await reaches(stage, 'bring');
    await pressInRow(stage, 1, 'makeCertificateActive');
    await says('entra-ahead');
    await failsFor();
    await reaches(stage, 'bring');
    await bringFresh(stage);
    await reaches(stage, 'save');
    await fillAndSave(stage);
    await reaches(stage, 'test');
    expect(await alerts(stage)).toEqual([]);
    await worksFor();
    await test();
    await reaches(stage, 'remove');
  }, 180_000);

  it('made active first, the old one can be made active again, and people can sign in', async () => {
    stage = await startChange();
    await createCertificate(stage);
    await reaches(stage, 'bring');
    await pressInRow(stage, 1, 'makeCertificateActive');
    await says('entra-ahead');
    await pressInRow(stage, 0, 'makeCertificateActive');
    await eventually(() => alerts(stage)).toEqual([]);
    await worksFor();
    await reaches(stage, 'bring');
  }, 120_000);

  it('after the end of the old one it says what is down, from the moment a new one exists', async () => {
    stage = await startChange(({ old, setup }) => {
      const ended = new Date(Date.now() - 60_000).toISOString();
      old.notAfter = ended;
      if (setup.certificate) setup.certificate.notAfter = ended;
    });
    await reaches(stage, 'create');
    await eventually(() => stage.panel.evaluate(() => document.body.textContent)).toContain(
      english['rollover.forced'],
    );
    await createCertificate(stage);
    await says('entra-ahead');
    await failsFor();
    await reaches(stage, 'bring');
    await bringFresh(stage);
    await reaches(stage, 'save');
    await fillAndSave(stage);
    await reaches(stage, 'activate');
    expect(await alerts(stage)).toEqual([]);
    await worksFor();
  }, 180_000);
});
