import { afterAll, beforeAll, describe, it } from 'vitest';
import { paths } from '../practice/image-relay/paths.ts';
import { english } from '../support/english.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';
import { held } from './support/review.ts';

const former = 'https://former-provider.example/sso';
const loginUrl = '[data-truth="samlSettings.loginUrl"]';

describe('single sign-on that was live before the setup', () => {
  let stage: HeadlessStage;

  beforeAll(async () => {
    stage = await startHeadlessStage();
    const { world } = stage.chromium.practice;
    const company = world.companies.find(({ subdomain }) => subdomain === world.options.company);
    Object.assign(company?.saml ?? {}, { loginUrl: former });
    await stage.relay.bringToFront();
    await stage.relay.goto(`https://${stage.company}.imagerelay.com${paths.singleSignOn}`);
  }, 120_000);
  afterAll(() => stage.close());

  const reviewText = () => stage.panel.page.$eval('.fill', (review) => review.textContent);

  it('is said before anything is written', async () => {
    await eventually(reviewText).toContain(former);
  });

  it('is put back into the form by one press after something else was typed there', async () => {
    await stage.hands.typeValue(stage.relay, loginUrl, '/mistake');
    await eventually(reviewText).toContain(`The form holds now: ${former}/mistake`);
    const folded = [
      'details.fill:not([open]) > summary',
      '.live-before details:not([open]) > summary',
    ];
    for (const each of folded) await stage.panel.page.locator(each).click();
    const press = 'Put the former setting back into the form';
    await stage.hands.press(stage.panel.page, 'button', press);
    await eventually(() => held(stage.relay, ['samlSettings.loginUrl'])).toEqual({
      'samlSettings.loginUrl': former,
    });
    await eventually(reviewText).toContain(english['outcome.filled']);
  });
});
