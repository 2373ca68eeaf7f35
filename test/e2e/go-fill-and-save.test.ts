import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wrongFills } from '../demo/answer-key.ts';
import { walkTutorial } from '../demo/walk.ts';
import { readFirst } from '../demo/walk-image-relay.ts';
import { paths } from '../practice/image-relay/paths.ts';
import { markDoneBefore } from './support/done-before.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';
import { held } from './support/review.ts';

describe.each([
  { markup: 'portal', relayMarkup: 'rails' },
  { markup: 'portal', relayMarkup: 'spa' },
] as const)(
  'the tutorial by presses that go, fill and save, in $markup and $relayMarkup',
  (manners) => {
    let stage: HeadlessStage;
    beforeAll(async () => {
      stage = await startHeadlessStage({ practice: manners });
    });
    afterAll(() => stage.close());

    it('saves what the tutorial wants and nothing else, and the sign-ins work', async () => {
      const signIns = await walkTutorial({ ...stage, isAtOnce: true }, null);
      expect(signIns).toEqual({ sp: 'ok', test: 'ok', tile: 'ok' });
      expect(wrongFills(stage.world, stage.company)).toEqual([]);
      expect(stage.hands.log).toMatchObject({ typedValues: 0, pastes: 0 });
      const filled = await stage.panel.page.evaluate(
        'chrome.storage.local.get("setup").then(({ setup }) => Object.entries(setup.filled).filter(([, { savePress }]) => savePress).map(([field]) => field.split(".")[0]))',
      );
      expect([...new Set(filled as string[])].toSorted()).toEqual([
        'assignment',
        'basicSaml',
        'createUser',
        'gallery',
        'permission',
        'samlSettings',
        'ssoUser',
      ]);
    }, 240_000);
  },
);

describe('a press that goes, fills and saves', () => {
  const host = 'larkspur.imagerelay.com';
  const form = `https://${host}${paths.newPermission}`;
  let stage: HeadlessStage;
  beforeAll(async () => {
    stage = await startHeadlessStage();
    await readFirst(stage);
    await markDoneBefore(stage.panel.page, 'create-permission');
    await stage.relay.evaluateOnNewDocument(tamperWithPages);
  }, 120_000);
  afterAll(() => stage.close());

  const permissions = () => stage.world.companies[0]?.permissions.length ?? 0;
  const says = (selector: string) => () =>
    stage.panel.page.$$eval(selector, (all) => all.map((each) => each.textContent).join(' '));
  /** What becomes of Image Relay's pages as they are loaded: of the form to come, or of the links that lead to it. */
  const tamper = async (how: Tampering) => {
    await stage.relay.bringToFront();
    await stage.relay.goto(`https://${host}/`);
    await stage.relay.evaluate((kind) => sessionStorage.setItem('tampering', kind), how);
    await stage.relay.goto(`https://${host}/`);
  };
  const go = () => stage.panel.goAndFill({ caption: 'Save', host });

  it('writes nothing where the form holds something else, and shows the review', async () => {
    const before = permissions();
    await tamper('hold');
    await go();
    await eventually(says('[role=alert]')).toContain('nothing was written');
    expect(Object.values(await held(stage.relay, ['permission.title']))).toEqual(['Editors']);
    expect(permissions()).toBe(before);
  });

  it('writes and saves nothing after it was called off', async () => {
    const before = permissions();
    await tamper('no-way');
    await go();
    await eventually(says('[role=status]')).toContain('Waiting for “Permission”');
    await stage.hands.press(stage.panel.page, 'button', 'Do not fill it after all');
    await eventually(() => stage.relay.url()).toBe(`https://${host}/`);
    await tamper('not-at-all');
    await stage.relay.goto(form);
    await eventually(says('.fill')).toContain('Fill 2 fields');
    expect(Object.values(await held(stage.relay, ['permission.title']))).toEqual(['']);
    expect(permissions()).toBe(before);
  });

  it('fills a form that would be sent elsewhere, and leaves its button alone', async () => {
    const before = permissions();
    await tamper('elsewhere');
    await go();
    await eventually(says('.results')).toContain('would lead to another site');
    expect(Object.values(await held(stage.relay, ['permission.title']))).toEqual(['SSO Basic']);
    expect(stage.relay.url()).toBe(form);
    expect(permissions()).toBe(before);
  });
});

type Tampering = 'hold' | 'no-way' | 'elsewhere' | 'not-at-all';

/** Runs in each page before anything of its own. */
function tamperWithPages(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const how = sessionStorage.getItem('tampering');
    const title = document.querySelector('[data-truth="permission.title"]');
    if (how === 'hold' && title instanceof HTMLInputElement) title.value = 'Editors';
    if (how === 'no-way') for (const each of document.querySelectorAll('a, form')) each.remove();
    if (how !== 'elsewhere') return;
    for (const each of document.forms) each.setAttribute('action', 'https://evil.example/');
  });
}
