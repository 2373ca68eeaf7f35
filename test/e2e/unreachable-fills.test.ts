import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Unreachable } from '../../lib/page/reachable.ts';
import { paths } from '../practice/image-relay/paths.ts';
import { english } from '../support/english.ts';
import { eventually } from './support/eventually.ts';
import { type HeadlessStage, startHeadlessStage } from './support/headless-stage.ts';
import { held, type Review, reviewIn } from './support/review.ts';

const form = `https://larkspur.imagerelay.com${paths.newSsoUser}`;
const names = ['ssoUser.firstName', 'ssoUser.lastName', 'ssoUser.company'] as const;
const allFilled = {
  'ssoUser.firstName': 'filled',
  'ssoUser.lastName': 'filled',
  'ssoUser.company': 'filled',
} as const;

/** A script of the page itself, which gets the box for the last name and the one for the first. */
type Trick = (last: HTMLInputElement, first: HTMLInputElement) => void;

const underBubble: Trick = (last) => {
  const { left, top, width, height } = last.getBoundingClientRect();
  const bubble = document.createElement('div');
  bubble.textContent = 'What’s new here';
  Object.assign(bubble.style, {
    position: 'absolute',
    left: `${left + scrollX}px`,
    top: `${top + scrollY}px`,
    width: `${width}px`,
    height: `${height}px`,
    zIndex: '9999',
    background: 'gold',
  });
  document.body.append(bubble);
};

/** What the page does to the box for the last name before the admin presses Fill, or while it is filled. */
const tricks: readonly [Unreachable, what: string, Trick][] = [
  ['covered', 'under a teaching bubble', underBubble],
  [
    'clipped',
    'in a part of the page that is folded up',
    (last) => {
      const part = document.createElement('div');
      Object.assign(part.style, { height: '0', overflow: 'hidden' });
      last.replaceWith(part);
      part.append(last);
    },
  ],
  [
    'too-small',
    'of three pixels',
    (last) => {
      Object.assign(last.style, { width: '3px', minWidth: '0', height: '3px', minHeight: '0' });
      Object.assign(last.style, { padding: '0', border: '0' });
    },
  ],
  [
    'transparent',
    'that cannot be made out',
    (last) => Object.assign(last.style, { opacity: '0.05' }),
  ],
  [
    'disabled',
    'that is locked when the first name is there',
    (last, first) => first.addEventListener('input', () => last.toggleAttribute('disabled', true)),
  ],
  [
    'read-only',
    'that is to be read only when the first name is there',
    (last, first) => first.addEventListener('input', () => last.toggleAttribute('readonly', true)),
  ],
  [
    'hidden',
    'that goes away when the first name is there',
    (last, first) =>
      first.addEventListener('input', () => last.style.setProperty('visibility', 'hidden')),
  ],
];

describe('a field that a person could not use', () => {
  let stage: HeadlessStage;
  let review: Review;

  beforeAll(async () => {
    stage = await startHeadlessStage();
    review = reviewIn(stage);
  }, 120_000);
  afterAll(() => stage.close());
  beforeEach(async () => {
    await stage.relay.bringToFront();
    await stage.relay.goto(form);
    await stage.panel.page.locator('details.fill:not([open]) summary').click();
  });

  const values = async () => Object.values(await held(stage.relay, names));
  const play = (trick: Trick) =>
    stage.relay.evaluate(
      `(${trick})(...['last', 'first'].map((name) => document.querySelector(\`[data-truth="ssoUser.\${name}Name"]\`)))`,
    );

  it.each(tricks)('is refused by name: %s, %s', async (reason, _, trick) => {
    await play(trick);
    await review.fill({ ...allFilled, 'ssoUser.lastName': reason });
    expect(await values()).toEqual(['B.', '', 'Larkspur']);
  });

  it('is filled after the bubble was closed', async () => {
    await play(underBubble);
    await review.fill({ ...allFilled, 'ssoUser.lastName': 'covered' });
    await stage.relay.evaluate(() => document.querySelector('body > div[style*="9999"]')?.remove());
    await review.fill({ 'ssoUser.lastName': 'filled' });
    expect(await values()).toEqual(['B.', 'Simon', 'Larkspur']);
  });

  it('is put back with the others in one press, but for what somebody changed since', async () => {
    await review.fill(allFilled);
    const company = '[data-truth="ssoUser.company"]';
    await stage.hands.typeValue(stage.relay, company, ' Outdoor');
    await review.says('ssoUser.company', english['fill.conflict']);
    await stage.hands.press(stage.panel.page, 'button', english['fill.undo']);
    await eventually(values).toEqual(['', '', 'Larkspur Outdoor']);
    await eventually(() =>
      stage.panel.page.$$eval('.results li', (lines) => lines.map((line) => line.textContent)),
    ).toEqual([
      expect.stringContaining(english['outcome.put-back']),
      expect.stringContaining(english['outcome.put-back']),
      expect.stringContaining(english['outcome.left']),
    ]);
  });

  it('is not filled where the application has gone on to another entry in the same document', async () => {
    await stage.relay.evaluate(() => history.pushState(null, '', '/admin/sso_users/7/edit'));
    await stage.hands.press(stage.panel.page, 'button', 'Fill 3 fields');
    await eventually(() =>
      stage.panel.page.$eval('.fill [role=alert]', (alert) => alert.textContent),
    ).toBe(english['failure.another-place']);
    expect(await values()).toEqual(['', '', '']);
  });

  it('is filled there after the new place was reviewed', async () => {
    await stage.relay.evaluate(() => history.pushState(null, '', '/admin/sso_users/7/edit'));
    await stage.hands.press(stage.panel.page, 'button', 'Fill 3 fields');
    await stage.panel.page.waitForSelector('.fill [role=alert]');
    // The panel hears of the new place a moment later; until then a press is refused once more.
    const offered = '.fill button.primary:enabled';
    await eventually(async () => {
      await stage.panel.page.$$eval(offered, ([button]) => (button as HTMLElement)?.click());
      return values();
    }).toEqual(['B.', 'Simon', 'Larkspur']);
  });
});
